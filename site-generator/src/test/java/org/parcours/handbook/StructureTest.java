package org.parcours.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parcours.SampleCourse;
import org.parcours.edition.Edition;
import org.parcours.model.Lesson;

/** What the validators let pass: an empty structure tree, tables without heads, pictures without words, feet read aloud. */
class StructureTest {

    private static PrintedBook workbook;

    @BeforeAll
    static void print() {
        workbook = PrintedBook.of(Edition.LEARNER);
    }

    @Test
    void headings_of_the_course_are_headings_of_the_document() {
        Map<String, Integer> tags = workbook.tags();
        int lessons = SampleCourse.course().versions().get(0).lessons().size();
        assertThat(tags).containsEntry("H1", lessons + 4);
        assertThat(tags.get("H2")).isEqualTo(sum(lesson -> lesson.parts().size()) + 2 + 2);
        assertThat(tags.get("H3"))
                .isEqualTo(sum(lesson -> lesson.examples().size()
                                + lesson.exercises().size()
                                + lesson.questions().size())
                        + 1);
    }

    @Test
    void text_lists_tables_links_and_figures_are_tagged() {
        Map<String, Integer> tags = workbook.tags();
        assertThat(tags.get("P")).isGreaterThan(200);
        assertThat(tags.get("LI")).isGreaterThan(80);
        assertThat(tags.get("Figure")).isEqualTo(2);
        assertThat(tags.get("Link")).isGreaterThan(8);
        // One a lesson for phrases, the first exercise's grid, the second's answers and the matching question; one
        // table.
        assertThat(tags).containsEntry("Table", 4 * 3 + 1);
    }

    @Test
    void every_table_has_header_cells() {
        List<PDStructureElement> tables = elements("Table");
        assertThat(tables).isNotEmpty().allSatisfy(table -> assertThat(count(table, "TH"))
                .isPositive());
    }

    @Test
    void every_figure_and_link_has_words() {
        assertThat(elements("Figure")).allSatisfy(figure -> assertThat(figure.getAlternateDescription())
                .isNotBlank()
                .doesNotContain("No alternate"));
        assertThat(elements("Link"))
                .allSatisfy(link -> assertThat(link.getAlternateDescription()).isNotBlank());
    }

    @Test
    void running_heads_and_feet_are_not_read_aloud() {
        String tagged = workbook.read(StructureTest::taggedText);
        assertThat(tagged).contains("Repérer les indices verbaux").doesNotContain(" sur " + workbook.pages());
    }

    @Test
    void the_document_says_its_language_and_title() {
        String language =
                workbook.read(document -> document.getDocumentCatalog().getLanguage());
        assertThat(language).startsWith("fr");
        String title =
                workbook.read(document -> document.getDocumentInformation().getTitle());
        assertThat(title).isEqualTo("Écouter et comprendre – Cahier de l’apprenant");
    }

    private static int sum(ToIntFunction<Lesson> count) {
        return SampleCourse.course().versions().get(0).lessons().stream()
                .mapToInt(count)
                .sum();
    }

    private static List<PDStructureElement> elements(String type) {
        return workbook.read(document -> {
            List<PDStructureElement> found = new ArrayList<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), type, found);
            return found;
        });
    }

    private static void collect(PDStructureNode node, String type, List<PDStructureElement> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals(type)) {
                    found.add(element);
                }
                collect(element, type, found);
            }
        }
    }

    private static int count(PDStructureElement element, String type) {
        List<PDStructureElement> found = new ArrayList<>();
        collect(element, type, found);
        return found.size();
    }

    private static String taggedText(PDDocument document) throws IOException {
        StringBuilder text = new StringBuilder();
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            extractor.getMarkedContents().stream()
                    .filter(content -> content.getMCID() >= 0)
                    .forEach(content -> append(content, text));
        }
        return text.toString();
    }

    private static void append(PDMarkedContent content, StringBuilder text) {
        for (Object piece : content.getContents()) {
            if (piece instanceof TextPosition position) {
                text.append(position.getUnicode());
            }
        }
    }
}
