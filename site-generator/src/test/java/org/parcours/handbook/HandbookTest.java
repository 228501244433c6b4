package org.parcours.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parcours.SampleCourse;
import org.parcours.edition.Edition;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class HandbookTest {

    private static PrintedBook workbook;
    private static PrintedBook guide;

    @BeforeAll
    static void print() {
        workbook = PrintedBook.of(Edition.LEARNER);
        guide = PrintedBook.of(Edition.TRAINER);
    }

    @Test
    void a_handbook_is_called_by_course_language_and_kind() {
        assertThat(workbook.name).isEqualTo("handbook/ecoute-fr-workbook.pdf");
        assertThat(guide.name).isEqualTo("handbook/ecoute-fr-trainer-guide.pdf");
    }

    @Test
    void a_course_without_mistakes_prints_without_findings() {
        assertThat(workbook.findings.sorted()).isEmpty();
        assertThat(guide.findings.sorted()).isEmpty();
    }

    @Test
    void both_handbooks_can_be_read_by_everybody_and_kept_for_ever() {
        assertThat(workbook.broken(PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(workbook.broken(PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(guide.broken(PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(guide.broken(PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void the_learner_never_sees_what_is_the_trainers() {
        assertThat(workbook.text()).doesNotContain(SampleCourse.SECRET);
        assertThat(guide.text()).contains(SampleCourse.SECRET + " note", SampleCourse.SECRET + " corrigé");
    }

    @Test
    void a_key_says_an_answer_once_and_what_to_tick() {
        assertThat(guide.text().replaceAll("[\\s\u00a0]+", " "))
                .contains("reformulation (aussi : reformuler)", "attendre (aussi : patienter)", "À ne pas cocher")
                .containsPattern("Réponse Faux Vrai\\. Il peut être une réflexion\\. Faux\\. Oui : attendez\\.");
    }

    @Test
    void who_holds_the_final_assessments_finds_what_passes_what_is_observed_and_tests_on_paper() {
        assertThat(guide.text().replaceAll("[\\s\u00a0\u202f]+", " "))
                .contains("Évaluations finales", "Questions : 5 · Leçons : 2 · Seuil : 80 %")
                .contains("À observer : Le client pressé, 1.1", "3 sur 3 s’ils s’appliquent tous")
                .containsPattern("Seuil : 80 %, soit \\d+ points sur \\d+ ")
                .containsPattern("Leçon Test A Test B Quiz 1\\.1 Repérer les indices verbaux \\d.*? p\\. \\d+")
                .containsPattern("1\\.1 Repérer les indices verbaux \\(p\\. \\d+, grille p\\. \\d+\\)")
                .containsOnlyOnce("Deux épreuves de même poids");
        assertThat(guide.pagesWith("Résultats d’un groupe"))
                .singleElement()
                .asString()
                .contains("Parcours", "Évalué par", "Date")
                .doesNotContain("Test A");
        assertThat(workbook.text()).doesNotContain("Évaluations finales");
    }

    @Test
    void who_leads_the_room_finds_the_running_order_of_each_workshop() {
        String text = guide.text().replaceAll("[\\s\u00a0\u202f]+", " ");
        assertThat(text)
                .containsPattern("Ateliers \\.+ \\d+ Évaluations finales \\.+ \\d+")
                .contains("Une matinée d’écoute 1 h 20 · ", "Une heure vingt, pause comprise.")
                .containsPattern(
                        "Début Durée Ce que l’on fait Leçon 0 min 1 h 05 Repérer 1\\.1 \\(p\\. \\d+\\) 1 h 05 15 min Pause");
        assertThat(workbook.text()).doesNotContain("Ateliers", "Une matinée d’écoute");
    }

    @Test
    void who_leads_sees_how_much_room_there_is_to_write_and_not_the_room() {
        assertThat(guide.text()).containsPattern("Dans le cahier.: [4-9].lignes");
        assertThat(workbook.text()).doesNotContain("Dans le cahier");
    }

    @Test
    void every_lesson_begins_on_a_right_hand_page() {
        int lessons = 0;
        for (int page = 1; page <= workbook.pages(); page++) {
            if (workbook.textOfPage(page)
                    .matches("(?s).*\\b\\d\\.\\d +(Repérer|Les silences|Récapituler).*Objectifs.*")) {
                assertThat(page % 2).as("page %d", page).isOne();
                lessons++;
            }
        }
        assertThat(lessons).isEqualTo(3);
    }

    @Test
    void the_contents_give_the_page_on_which_a_lesson_really_begins() {
        String contents = workbook.textOfPage(3);
        String line = contents.lines()
                .filter(l -> l.contains("Récapituler"))
                .findFirst()
                .orElseThrow();
        int page = Integer.parseInt(line.replaceAll(".*?(\\d+)\\s*$", "$1"));
        assertThat(workbook.textOfPage(page)).contains("2.1", "Récapituler avant de raccrocher", "Objectifs");
    }

    @Test
    void every_page_with_text_says_which_it_is_of_how_many() {
        int pages = workbook.pages();
        for (int page = 3; page <= pages; page++) {
            String text = workbook.textOfPage(page);
            if (!text.isBlank()) {
                assertThat(text).contains("page " + page + " sur " + pages);
            }
        }
    }

    @Test
    void a_lesson_alone_has_the_pages_that_it_has_in_the_book() {
        for (Edition edition : Edition.values()) {
            PrintedBook book = edition == Edition.LEARNER ? workbook : guide;
            PrintedBook alone = PrintedBook.ofLesson(edition, "indices");
            int first = firstPage(book);
            assertThat(first).as("%s", edition).isPositive();
            for (int page = 1; page <= alone.pages(); page++) {
                assertThat(unnumbered(alone.textOfPage(page)))
                        .as("%s, page %d", edition, page)
                        .isEqualTo(unnumbered(book.textOfPage(first + page - 1)));
            }
            assertThat(alone.broken(PDFAFlavour.PDFUA_1)).isEmpty();
        }
    }

    private static int firstPage(PrintedBook book) {
        return IntStream.rangeClosed(1, book.pages())
                .filter(page -> book.textOfPage(page).matches("(?s).*1\\.1 +Repérer.*Objectifs.*"))
                .findFirst()
                .orElse(0);
    }

    /** Numbers of pages are those of what is printed. */
    private static String unnumbered(String text) {
        return text.replaceAll("page \\d+ sur \\d+", "").replaceAll("\\(p\\. (?:\\d+|…)\\)", "(p. …)");
    }

    @Test
    void bookmarks_name_units_lessons_and_parts() {
        List<String> titles = workbook.read(document -> {
            List<String> all = new java.util.ArrayList<>();
            collect(document.getDocumentCatalog().getDocumentOutline(), all);
            return all;
        });
        assertThat(titles)
                .contains("Sommaire", "1. Écouter", "1.1 Repérer les indices verbaux", "Ce que la voix révèle", "Quiz");
    }

    private static void collect(
            org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode node, List<String> titles) {
        node.children().forEach(item -> {
            titles.add(item.getTitle());
            collect(item, titles);
        });
    }

    @Test
    void links_inside_the_book_lead_to_their_page_and_say_where() {
        List<String> links = workbook.read(document -> {
            List<String> all = new java.util.ArrayList<>();
            for (var page : document.getPages()) {
                for (var annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionGoTo goTo) {
                        PDPageXYZDestination to = (PDPageXYZDestination) goTo.getDestination();
                        all.add(link.getContents() + " > "
                                + (document.getPages().indexOf(to.getPage()) + 1));
                    }
                }
            }
            return all;
        });
        assertThat(links).contains("1.1 Repérer les indices verbaux > 5", "plus bas > 5");
        assertThat(links).anyMatch(link -> link.startsWith("la leçon sur les silences > "));
    }

    @Test
    void the_same_course_gives_the_same_bytes_again() {
        assertThat(PrintedBook.of(Edition.LEARNER).bytes).isEqualTo(workbook.bytes);
    }

    @Test
    void the_number_of_threads_does_not_change_a_byte() {
        assertThat(PrintedBook.onThreads(1).bytes).isEqualTo(workbook.bytes);
    }

    @Test
    void the_time_zone_does_not_change_a_byte_and_is_left_as_it_was() {
        TimeZone own = TimeZone.getDefault();
        try {
            TimeZone far = TimeZone.getTimeZone("Pacific/Auckland");
            TimeZone.setDefault(far);
            assertThat(PrintedBook.of(Edition.LEARNER).bytes).isEqualTo(workbook.bytes);
            assertThat(TimeZone.getDefault()).isEqualTo(far);
        } finally {
            TimeZone.setDefault(own);
        }
    }
}
