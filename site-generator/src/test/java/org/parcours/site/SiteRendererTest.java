package org.parcours.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parcours.SampleCourse;
import org.parcours.edition.Edition;
import org.parcours.model.Course;
import org.parcours.model.Unit;
import org.parcours.model.Version;
import org.parcours.model.text.Language;

class SiteRendererTest {

    private static final Pattern ADDRESS = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

    private final SampleSite learner = SampleSite.of(Edition.LEARNER);
    private final SampleSite trainer = SampleSite.of(Edition.TRAINER);

    @Test
    void a_site_has_a_page_for_the_start_the_path_each_unit_each_lesson_and_each_register() {
        assertThat(learner.files().keySet().stream().filter(path -> path.endsWith(".html")))
                .containsExactlyInAnyOrder(
                        "site/index.html",
                        "site/fr/index.html",
                        "site/fr/ecouter/index.html",
                        "site/fr/ecouter/indices.html",
                        "site/fr/ecouter/silences.html",
                        "site/fr/conclure/index.html",
                        "site/fr/conclure/recapituler.html",
                        "site/fr/assessment-court.html",
                        "site/fr/phrases.html",
                        "site/fr/glossary.html",
                        "site/fr/sources.html");
        assertThat(learner.findings().sorted()).isEmpty();
    }

    @Test
    void what_is_for_the_trainer_stands_in_the_trainers_site_alone() {
        assertThat(learner.files().keySet())
                .allSatisfy(path -> assertThat(learner.text(path)).doesNotContain(SampleCourse.SECRET));
        String lesson = trainer.text("trainer-site/fr/ecouter/indices.html");
        assertThat(lesson)
                .contains(SampleCourse.SECRET + " note du formateur")
                .contains(SampleCourse.SECRET + " corrigé de l’exercice")
                .contains(SampleCourse.SECRET + " animation")
                .contains(SampleCourse.SECRET + " corrigé de la question ouverte")
                .contains(SampleCourse.SECRET + " critère de la question ouverte");
    }

    @Test
    void a_trainer_finds_the_running_order_of_each_workshop() {
        assertThat(trainer.text("trainer-site/fr/workshops.html"))
                .contains("Une matinée d’écoute")
                .containsSubsequence(
                        "<td>0\u00a0min</td>", "Repérer", "indices.html", "<td>1\u00a0h\u00a005</td>", "Pause");
        assertThat(trainer.text("trainer-site/fr/index.html")).contains("fr/workshops.html\">Ateliers");
    }

    @Test
    void a_path_that_ends_with_an_assessment_leads_to_it_and_trainers_find_there_how_to_hold_it() {
        String learners = learner.text("site/fr/assessment-court.html");
        String trainers = trainer.text("trainer-site/fr/assessment-court.html");
        assertThat(learner.text("site/fr/index.html")).contains("fr/assessment-court.html\">Évaluation finale");
        assertThat(learners)
                .contains("5\u00a0questions, tirées des quiz de 2\u00a0leçons", "80\u202f%")
                .contains("ecouter/indices.html#le-client-presse\">Le client pressé")
                .doesNotContain("Pour conduire l’évaluation", "class=\"grid\"");
        assertThat(trainers).contains("Pour conduire l’évaluation", "Grille du cours", "Le jeu de rôle observé");
    }

    @Test
    void a_key_says_an_answer_once_and_a_trainers_says_what_to_tick() {
        String page = trainer.text("trainer-site/fr/ecouter/indices.html");
        assertThat(page.replaceAll("<span data-accepted hidden>[^<]*</span>|<[^>]*>", ""))
                .contains(
                        "reformulation (aussi\u00a0: reformuler)",
                        "Réponse\u00a0: Faux",
                        "À cocher",
                        "À ne pas cocher");
        assertThat(page).contains("<span data-accepted hidden>la reformulation</span>");
        assertThat(learner.text("site/fr/ecouter/indices.html")).doesNotContain("À cocher", "Réponse\u00a0: Faux");
    }

    @Test
    void no_page_styles_or_scripts_itself() {
        pages().forEach(path -> assertThat(learner.text(path))
                .doesNotContainPattern("<style|<script(?! src=)| style=\"| on\\w+=\"|javascript:"));
    }

    @Test
    void every_address_leads_to_a_file_of_the_site_or_is_one_that_an_author_wrote() {
        pages().forEach(path -> addresses(path).forEach(address -> {
            if (!address.startsWith("https://example.org/")) {
                assertThat(reached(path, address))
                        .as(path + ": " + address)
                        .isIn(learner.files().keySet());
            }
        }));
    }

    @Test
    void every_anchor_that_is_named_stands_on_its_page_once() {
        pages().forEach(path -> {
            assertThat(ids(path).toList()).as(path).doesNotHaveDuplicates();
            addresses(path).filter(address -> address.contains("#")).forEach(address -> {
                String page = reached(path, address);
                assertThat(ids(page)).as(path + ": " + address).contains(address.substring(address.indexOf('#') + 1));
            });
        });
    }

    @Test
    void text_is_shown_as_it_was_set() {
        assertThat(learner.text("site/fr/ecouter/indices.html"))
                .contains("L’<a class=\"to-term\" href=\"../../fr/glossary.html#_term-ecoute-active\""
                        + " title=\"Écouter pour comprendre, et le montrer.\">écoute active</a> tient en un geste :"
                        + " <em>attendre</em>, puis <strong>redire</strong>. On tape <code>F2</code> pour noter,"
                        + " H<sub>2</sub>O, 1<sup>er</sup>, <s>jamais</s> rarement<br>le"
                        + " <i lang=\"en\" dir=\"auto\">small talk</i> suffit.")
                .contains("<a class=\"to-lesson\" href=\"../../fr/ecouter/indices.html#un-detail\">plus bas</a>")
                .contains("<a id=\"_call-1\" href=\"#_note-1\" role=\"doc-noteref\">1</a>")
                .contains("<p>Mesuré sur 120 appels, <a class=\"to-source\"");
    }

    @Test
    void items_to_order_never_stand_in_the_right_order() {
        String lesson = learner.text("site/fr/ecouter/indices.html");
        assertThat(Pattern.compile("data-place=\"(\\d)\"")
                        .matcher(lesson)
                        .results()
                        .map(place -> place.group(1)))
                .containsExactly("2", "1", "3");
    }

    @Test
    void two_renderings_give_the_same_bytes() {
        SampleSite again = SampleSite.of(Edition.LEARNER);
        assertThat(again.files().keySet()).isEqualTo(learner.files().keySet());
        again.files()
                .forEach((path, bytes) ->
                        assertThat(bytes).as(path).isEqualTo(learner.files().get(path)));
    }

    @Test
    void each_page_leads_to_itself_in_the_other_languages() {
        Course course = SampleCourse.course();
        List<Unit> units = course.versions().get(0).units();
        Version english = new Version(new Language("en"), List.of(units.get(0)));
        SampleSite site = SampleSite.of(
                new Course(
                        course.plan(),
                        course.syllabus(),
                        course.glossary(),
                        course.references(),
                        List.of(course.versions().get(0), english)),
                Edition.LEARNER);
        assertThat(site.text("site/index.html")).contains("href=\"fr/index.html\"", "href=\"en/index.html\"");
        assertThat(site.text("site/fr/ecouter/silences.html"))
                .contains("<a href=\"../../en/ecouter/silences.html\" hreflang=\"en\" lang=\"en\">English</a>");
        assertThat(site.text("site/fr/conclure/recapituler.html"))
                .contains("<a href=\"../../en/index.html\" hreflang=\"en\" lang=\"en\">English</a>");
        assertThat(site.text("site/en/ecouter/silences.html")).contains("<html lang=\"en\"", "Key points");
    }

    private Stream<String> pages() {
        return new TreeSet<>(learner.files().keySet()).stream().filter(path -> path.endsWith(".html"));
    }

    private Stream<String> addresses(String page) {
        return ADDRESS.matcher(learner.text(page)).results().map(found -> found.group(1));
    }

    private Stream<String> ids(String page) {
        return ID.matcher(learner.text(page)).results().map((MatchResult found) -> found.group(1));
    }

    private static String reached(String page, String address) {
        String file = address.contains("#") ? address.substring(0, address.indexOf('#')) : address;
        return file.isEmpty()
                ? page
                : Path.of(page).resolveSibling(file).normalize().toString();
    }
}
