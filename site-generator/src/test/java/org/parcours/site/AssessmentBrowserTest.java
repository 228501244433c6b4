package org.parcours.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.parcours.edition.Edition;

/** A final assessment as learners take it: five questions of two lessons, again and again. */
class AssessmentBrowserTest {

    private static final String PAGE = "fr/assessment-court.html";

    /** Answers what is shown by what the page itself holds as right; so many questions are left as they are. */
    private static final String ANSWER =
            """
            const shown = [...document.querySelectorAll('[data-asked]:not([hidden]) .question')];
            shown.slice(arguments[0]).forEach(question => {
                const key = question.querySelector('.key');
                question.querySelectorAll('input[name=answer][value]').forEach(input => {
                    input.checked = key.querySelector(`[data-option='${input.value}']`).dataset.right === 'true';
                });
                question.querySelectorAll('.matching select').forEach(menu => {
                    menu.value = key.querySelector(`[data-pair='${menu.name}']`).dataset.right;
                });
                question.querySelectorAll('.gap').forEach(gap => {
                    gap.value = key.querySelector(`[data-gap='${gap.name}'] [data-accepted]`).textContent;
                });
                question.querySelectorAll('input[type=text]:not(.gap)').forEach(box => {
                    box.value = key.querySelector('[data-accepted]').textContent;
                });
                const items = question.querySelector('.ordering');
                if (items) {
                    [...items.children].sort((a, b) => a.dataset.place - b.dataset.place).forEach(i => items.append(i));
                }
                question.querySelector('form').dispatchEvent(new Event('input', {bubbles: true}));
            });
            """;

    @TempDir
    static Path folder;

    private static Chromium chromium;

    @BeforeAll
    static void publish() {
        chromium = Chromium.start();
        SampleSite.of(Edition.LEARNER).writeTo(folder);
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void beginAfresh() {
        open(PAGE);
        chromium.run("localStorage.clear()");
        chromium.reload();
    }

    private static void open(String page) {
        chromium.open(folder.resolve("site").resolve(page));
    }

    @SuppressWarnings("unchecked")
    private static List<String> shown() {
        return (List<String>)
                chromium.run(
                        "return [...document.querySelectorAll('[data-asked]:not([hidden]) .question')].map(q => q.dataset.question)");
    }

    private static void answerAllBut(int left) {
        chromium.run(ANSWER, left);
    }

    private static void mark() {
        press("[data-mark-all]");
    }

    private static void press(String button) {
        chromium.focus(button);
        chromium.press(Keys.ENTER);
    }

    private static String result() {
        return chromium.text("[data-result]");
    }

    @Test
    void an_attempt_asks_every_lesson_and_numbers_its_questions() {
        assertThat(shown())
                .hasSize(5)
                .anyMatch(id -> id.startsWith("assessment-court-indices-"))
                .anyMatch(id -> id.startsWith("assessment-court-recapituler-"));
        assertThat(chromium.run("return [...document.querySelectorAll('[data-asked]:not([hidden]) [data-number]')]"
                        + ".map(n => n.textContent).join(' ')"))
                .isEqualTo("1 2 3 4 5");
        assertThat(chromium.shows(".question .actions")).isFalse();
        assertThat(chromium.shows("[data-result]")).isFalse();
        assertThat(chromium.shows(".key")).isFalse();
    }

    @Test
    void right_answers_pass_and_each_is_told_why() {
        answerAllBut(0);
        mark();
        assertThat(result())
                .contains(
                        "100\u202f% des points, pour un seuil de 80\u202f%",
                        "Test réussi.", "Essais corrigés\u00a0: 1");
        assertThat(chromium.shows("[data-back]")).isFalse();
        assertThat(chromium.shows("[data-verdict='failed']")).isFalse();
        assertThat(chromium.run(
                        "return document.querySelectorAll('[data-asked]:not([hidden]) .reply-right').length >= 4"))
                .isEqualTo(true);
        assertThat(chromium.run("return document.activeElement.dataset.result !== undefined"))
                .isEqualTo(true);
        assertThat(chromium.barriers()).isEmpty();
    }

    @Test
    void what_is_left_open_is_said_once_and_then_counts_as_wrong() {
        answerAllBut(2);
        mark();
        assertThat(chromium.text("[data-missing]")).startsWith("2\u00a0questions n’ont pas de réponse.");
        assertThat(chromium.shows("[data-result]")).isFalse();
        mark();
        assertThat(result())
                .contains("60\u202f% des points", "Pas encore réussi.", "À relire avant le prochain essai")
                .contains("Repérer les indices verbaux", "Nouvel essai");
        assertThat(chromium.barriers()).isEmpty();
    }

    @Test
    void the_next_attempt_asks_other_questions_and_remembers_the_best_result() {
        List<String> first = shown();
        answerAllBut(0);
        mark();
        press("[data-again]");
        assertThat(shown()).hasSize(5).isNotEqualTo(first);
        assertThat(chromium.run("return document.querySelectorAll('input:checked[name=answer]').length"))
                .isEqualTo(0L);
        assertThat(chromium.shows("[data-mark-all]")).isTrue();
        mark();
        mark();
        assertThat(result()).contains("0\u202f% des points", "Meilleur résultat dans ce navigateur\u00a0: 100\u202f%");
    }

    @Test
    void an_attempt_survives_a_new_visit_before_and_after_it_is_marked() {
        List<String> first = shown();
        answerAllBut(0);
        chromium.reload();
        assertThat(shown()).isEqualTo(first);
        mark();
        chromium.reload();
        assertThat(shown()).isEqualTo(first);
        assertThat(result()).contains("100\u202f% des points", "Essais corrigés\u00a0: 1");
    }

    @Test
    void what_was_answered_in_a_lesson_and_in_the_test_stays_apart() {
        open("fr/ecouter/indices.html");
        chromium.run("document.querySelectorAll('input[name=answer]').forEach(input => { input.click(); })");
        open(PAGE);
        assertThat(chromium.run("return document.querySelectorAll('input:checked[name=answer]').length"))
                .isEqualTo(0L);
        answerAllBut(0);
        mark();
        open("fr/conclure/recapituler.html");
        assertThat(chromium.run("return document.querySelectorAll('input:checked[name=answer]').length"))
                .isEqualTo(0L);
    }

    @Test
    void without_a_script_one_whole_test_can_be_read_with_its_answers() {
        chromium.allowScripts(false);
        chromium.reload();
        assertThat(shown()).hasSize(5);
        assertThat(chromium.shows("button")).isFalse();
        assertThat(chromium.shows("[data-asked]:not([hidden]) .key summary")).isTrue();
        assertThat(chromium.text("main")).contains("Voici un tirage complet");
        chromium.allowScripts(true);
    }
}
