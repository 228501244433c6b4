package org.parcours.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.parcours.edition.Edition;

/** The site as it is used: opened from files, played by keyboard, under its own policy. */
class BrowserTest {

    private static final List<String> PAGES = List.of(
            "index.html",
            "fr/index.html",
            "fr/ecouter/index.html",
            "fr/ecouter/indices.html",
            "fr/assessment-court.html",
            "fr/phrases.html",
            "fr/glossary.html",
            "fr/sources.html");

    @TempDir
    static Path folder;

    private static Chromium chromium;

    @BeforeAll
    static void publish() {
        chromium = Chromium.start();
        SampleSite.of(Edition.LEARNER).writeTo(folder);
        SampleSite.of(Edition.TRAINER).writeTo(folder);
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void beginAfresh() {
        open("fr/ecouter/indices.html");
        chromium.run("localStorage.clear()");
        chromium.reload();
    }

    private static void open(String page) {
        chromium.open(folder.resolve("site").resolve(page));
    }

    @Test
    void a_single_choice_is_answered_by_keyboard_and_says_why_under_the_option() {
        chromium.focus(question("choix") + " input");
        chromium.press(Keys.SPACE, Keys.ARROW_DOWN);
        chromium.press(Keys.ENTER);
        assertThat(chromium.text(question("choix") + " .option:nth-child(2)"))
                .contains("À revoir")
                .contains("Le soupir reviendra.");
        assertThat(outcome("choix")).contains("Revenez à");
        assertThat(state("choix")).isEqualTo("wrong");
        chromium.press(Keys.ARROW_UP, Keys.ENTER);
        assertThat(chromium.text(question("choix") + " .option:nth-child(1)"))
                .contains("Juste")
                .contains("Il se sent entendu.");
        assertThat(chromium.text(question("choix") + " .option:nth-child(2)")).doesNotContain("Le soupir reviendra.");
        assertThat(state("choix")).isEqualTo("right");
    }

    @Test
    void a_multiple_choice_tells_what_was_chosen_rightly_wrongly_and_missed() {
        chromium.focus(question("multiple") + " input");
        chromium.press(Keys.SPACE);
        chromium.tab();
        chromium.tab();
        chromium.press(Keys.SPACE, Keys.ENTER);
        assertThat(chromium.text(question("multiple") + " .options"))
                .containsSubsequence("Le débit", "Juste", "Le ton", "Manquée", "Le numéro de dossier", "À revoir");
        assertThat(state("multiple")).isEqualTo("partly");
    }

    @Test
    void the_narrow_space_of_french_is_wide_enough_to_be_seen() {
        Object width = chromium.run(
                """
                const measured = text => {
                    const span = document.createElement('span');
                    span.style.fontSize = '100px';
                    span.textContent = text;
                    document.querySelector('main p').append(span);
                    const width = span.getBoundingClientRect().width;
                    span.remove();
                    return width;
                };
                return measured('n\\u202Fn') - measured('nn');
                """);
        assertThat(((Number) width).doubleValue()).as("hundredths of an em").isBetween(100 / 6.0, 25.0);
    }

    @Test
    void drawings_are_turned_to_the_colours_of_a_dark_page_and_photographs_are_not() {
        String script =
                "const image = new Image(); image.src = arguments[0]; document.querySelector('main').append(image);"
                        + " return getComputedStyle(image).filter";
        assertThat(chromium.run(script, "a.svg")).isEqualTo("none");
        chromium.run("document.documentElement.dataset.colour = 'dark'");
        assertThat((String) chromium.run(script, "a.svg")).startsWith("invert(");
        assertThat(chromium.run(script, "a.png")).isEqualTo("none");
    }

    @Test
    void a_statement_is_judged_by_keyboard() {
        chromium.focus(question("vrai-faux") + " input");
        chromium.press(Keys.ARROW_DOWN, Keys.ENTER);
        assertThat(chromium.text(question("vrai-faux") + " .option:nth-child(2)"))
                .contains("Juste", "Oui : attendez.");
    }

    @Test
    void pairs_are_matched_by_keyboard() {
        chromium.focus(question("appariement") + " select");
        chromium.press("Urg");
        chromium.tab();
        chromium.press("Joi");
        chromium.tab();
        chromium.press(Keys.ENTER);
        assertThat(chromium.text(question("appariement") + " tbody"))
                .containsSubsequence("Débit rapide", "Juste", "Soupir", "À revoir");
        assertThat(state("appariement")).isEqualTo("partly");
    }

    @Test
    void items_are_ordered_by_keyboard_and_the_focus_stays_on_what_moved() {
        chromium.focus(question("ordre") + " li:nth-child(2) [data-move='-1']");
        chromium.press(Keys.ENTER);
        assertThat(chromium.run("return document.activeElement.getAttribute('aria-label')"))
                .isEqualTo("Monter\u00a0: Entendre");
        submit("ordre");
        assertThat(state("ordre")).isEqualTo("right");
    }

    @Test
    void a_short_answer_is_right_whatever_its_case_and_accents() {
        chromium.focus(question("court") + " input");
        chromium.press("La  REFORMULATION.", Keys.ENTER);
        assertThat(outcome("court")).contains("Juste");
        assertThat(state("court")).isEqualTo("right");
    }

    @Test
    void gaps_are_filled_by_keyboard() {
        chromium.focus(question("trous") + " input.gap");
        chromium.press("parler");
        chromium.tab();
        chromium.press("redi");
        submit("trous");
        assertThat(state("trous")).isEqualTo("partly");
        assertThat(chromium.shows(question("trous") + " input.gap[aria-invalid=true]"))
                .isTrue();
        assertThat(chromium.shows(question("trous") + " select.gap[aria-invalid=false]"))
                .isTrue();
    }

    @Test
    void an_open_answer_is_kept_and_the_feedback_follows() {
        chromium.focus(question("ouverte") + " textarea");
        chromium.press("Bonjour, je vous écoute.");
        submit("ouverte");
        assertThat(outcome("ouverte")).contains("Réponse gardée").contains("Revenez à");
    }

    @Test
    void a_question_without_an_answer_says_so() {
        submit("choix");
        assertThat(outcome("choix")).isEqualTo("Pas encore de réponse");
    }

    @Test
    void answers_and_what_was_written_survive_a_new_visit() {
        chromium.focus(question("choix") + " input");
        chromium.press(Keys.SPACE, Keys.ENTER);
        chromium.focus("[data-space='indices-reecriture'] textarea:not([rows='2'])");
        chromium.press("Je vous mets en relation.");
        chromium.focus("[data-keep='done-indices']");
        chromium.press(Keys.SPACE);
        chromium.reload();
        assertThat(state("choix")).isEqualTo("right");
        assertThat(chromium.text(question("choix") + " .option:nth-child(1)")).contains("Il se sent entendu.");
        assertThat(chromium.run("return document.querySelector(\"[data-keep='indices-reecriture']\").value"))
                .isEqualTo("Je vous mets en relation.");
        open("fr/index.html");
        assertThat(chromium.text("[data-lesson='indices']")).contains("terminée");
        assertThat(chromium.text("[data-lesson='silences']")).contains("à suivre");
    }

    @Test
    void the_phrase_book_answers_as_one_types() {
        open("fr/phrases.html");
        chromium.focus("#_filter");
        chromium.press("delai rassure");
        assertThat(chromium.text("#_found")).isEqualTo("3\u00a0formules");
        assertThat(chromium.shows("#_indices-3")).isTrue();
        assertThat(chromium.shows("#_indices-1")).isFalse();
        chromium.press("xyz");
        assertThat(chromium.text("#_found")).isEqualTo("Aucune formule ne contient ces mots.");
    }

    @Test
    void the_readers_colours_and_typeface_are_kept_from_page_to_page() {
        chromium.focus(".looks summary");
        chromium.press(Keys.ENTER);
        chromium.focus("[data-look=colour][value=dark]");
        chromium.press(Keys.SPACE);
        chromium.focus("[data-look=font][value=legible]");
        chromium.press(Keys.SPACE);
        open("fr/glossary.html");
        assertThat(chromium.run("return getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(35, 38, 42)");
        assertThat((String) chromium.run("return getComputedStyle(document.body).fontFamily"))
                .contains("Atkinson");
    }

    @Test
    void pages_ask_for_nothing_outside_their_folder_and_their_policy_stops_nothing() {
        chromium.complaints();
        chromium.requests();
        PAGES.forEach(BrowserTest::open);
        String site = folder.resolve("site").toUri().toString();
        assertThat(chromium.requests()).hasSizeGreaterThan(PAGES.size()).allSatisfy(address -> assertThat(address)
                .matches("data:.*|\\Q" + site + "\\E.*"));
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void without_a_script_everything_can_be_read_and_nothing_is_offered_that_does_not_work() {
        chromium.allowScripts(false);
        chromium.reload();
        assertThat(chromium.shows(question("choix") + " .key summary")).isTrue();
        assertThat(chromium.shows("button")).isFalse();
        assertThat(chromium.shows(".looks")).isFalse();
        assertThat(chromium.shows("[data-keep='done-indices']")).isFalse();
        chromium.run("document.querySelectorAll('.key').forEach(key => { key.open = true; })");
        assertThat(chromium.text(question("choix") + " .key"))
                .containsSubsequence("Juste", "Je nomme ce que j’entends", "Il se sent entendu.")
                .contains("Revenez à « Ce que la voix révèle ».");
        assertThat(chromium.text(question("ordre") + " .key")).containsSubsequence("Entendre", "Comprendre", "Redire");
        assertThat(chromium.text(question("appariement") + " .key")).contains("Soupir → Lassitude");
        assertThat(chromium.text(question("court") + " .key")).contains("reformulation");
        assertThat(chromium.text(question("trous") + " .key")).contains("attendre", "redire");
        open("fr/phrases.html");
        assertThat(chromium.shows("#_filter")).isFalse();
        assertThat(chromium.shows("#_recapituler-3")).isTrue();
        chromium.allowScripts(true);
    }

    @ParameterizedTest(name = "{0}, {1}, {2} wide")
    @CsvSource({"site, light, 1440", "site, dark, 1440", "trainer-site, light, 1440", "trainer-site, dark, 390"})
    void nothing_stands_in_anybodys_way(String edition, String colours, int width) {
        chromium.prefer(colours);
        chromium.resize(width, 900);
        assertThat(PAGES).allSatisfy(page -> {
            chromium.open(folder.resolve(edition).resolve(page));
            assertThat(chromium.barriers()).as(page).isEmpty();
            assertThat(chromium.run("return document.documentElement.scrollWidth <= window.innerWidth"))
                    .as(page + " fits its window")
                    .isEqualTo(true);
        });
        chromium.prefer("light");
        chromium.resize(1280, 900);
    }

    @Test
    void on_a_telephone_no_field_to_fill_in_is_out_of_sight() {
        chromium.resize(390, 900);
        open("fr/ecouter/indices.html");
        Object hidden = chromium.run(
                "return [...document.querySelectorAll('main textarea, main select, main [type=text], main [type=radio]')]"
                        + ".filter(field => { const box = field.getBoundingClientRect();"
                        + " return box.width === 0 || box.left < 0 || box.right > window.innerWidth; })"
                        + ".map(field => field.outerHTML)");
        chromium.resize(1280, 900);
        assertThat((List<?>) hidden).isEmpty();
    }

    @Test
    void an_answered_question_stands_in_nobodys_way_either() {
        for (String slug : List.of("choix", "multiple", "vrai-faux", "appariement", "court", "trous")) {
            chromium.run(
                    "document.querySelectorAll(arguments[0] + ' input, ' + arguments[0] + ' select').forEach(field => {"
                            + "if (field.type === 'text') { field.value = 'mot'; }"
                            + "else if (field.tagName === 'SELECT') { field.selectedIndex = 1; }"
                            + "else { field.checked = true; } })",
                    question(slug));
            submit(slug);
        }
        submit("ordre");
        assertThat(chromium.barriers()).isEmpty();
    }

    private static String question(String slug) {
        return "[data-question='indices-" + slug + "']";
    }

    private static void submit(String slug) {
        chromium.focus(question(slug) + " button[type=submit]");
        chromium.press(Keys.ENTER);
    }

    private static String outcome(String slug) {
        return chromium.text(question(slug) + " .outcome");
    }

    private static Object state(String slug) {
        return chromium.run(
                "return document.querySelector(arguments[0]).dataset.state", "[data-mark='indices-" + slug + "']");
    }
}
