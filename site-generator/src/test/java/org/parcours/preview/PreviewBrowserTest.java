package org.parcours.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.parcours.site.Chromium;

/** The preview as it is seen: a page that follows what is saved, in place, under its own policy. */
class PreviewBrowserTest {

    private static final String SOURCE = "fr/accueil/saluer.md";
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(60);

    private static Chromium chromium;

    @TempDir
    private Path root;

    private OpenPreview preview;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void end() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void open() throws IOException {
        chromium.resize(1280, 900);
        preview = OpenPreview.below(root);
    }

    @AfterEach
    void close() {
        preview.close();
    }

    private void visit() {
        chromium.visit(preview.address() + OpenPreview.LESSON);
        chromium.run("window.stays = true");
    }

    private void until(String condition) throws InterruptedException {
        long start = System.nanoTime();
        while (!Boolean.TRUE.equals(chromium.run("return Boolean(" + condition + ")"))) {
            assertThat(System.nanoTime() - start).as(condition).isLessThan(LONGEST);
            Thread.sleep(20);
        }
    }

    @Test
    void a_page_follows_what_is_saved_in_place_and_stays_where_one_reads() throws Exception {
        visit();
        chromium.run("window.scrollTo({top: 700, behavior: 'instant'})");
        preview.replace(SOURCE, "Nora, bonjour", "Amina, bonjour");
        until("document.querySelector('.pair').textContent.includes('Amina')");
        until("document.documentElement.dataset.shown === document.querySelector('.preview').dataset.preview");
        assertThat(chromium.run("return window.stays")).isEqualTo(true);
        assertThat(((Number) chromium.run("return window.scrollY")).intValue()).isBetween(690, 710);
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void what_is_added_above_does_not_push_the_lines_that_one_reads() throws Exception {
        visit();
        chromium.run("document.querySelector('.pairs').scrollIntoView({behavior: 'instant'})");
        String place = "document.querySelector('.pairs').getBoundingClientRect().top";
        double before = ((Number) chromium.run("return " + place)).doubleValue();
        preview.replace(SOURCE, "## Trois temps", "## Trois temps\n\nUn paragraphe de plus.\n\nEt un autre.");
        until("document.querySelector('main').textContent.includes('Et un autre.')");
        until("document.documentElement.dataset.shown === document.querySelector('.preview').dataset.preview");
        assertThat(((Number) chromium.run("return " + place)).doubleValue()).isBetween(before - 5, before + 5);
    }

    @Test
    void questions_still_answer_after_the_page_has_changed() throws Exception {
        visit();
        preview.replace(SOURCE, "Nora, bonjour", "Amina, bonjour");
        until("document.querySelector('.pair').textContent.includes('Amina')");
        until("document.querySelector('.question button[type=submit]').checkVisibility()");
        chromium.focus(".question input");
        chromium.press(Keys.SPACE, Keys.ENTER);
        assertThat(chromium.text(".question .options")).contains("Juste");
    }

    @Test
    void a_finding_leads_to_its_paragraph_by_keyboard() throws Exception {
        preview.replace(SOURCE, "> [!TRAINER]", "Voir [la suite](lecon-inconnue.md).\n\n> [!TRAINER]");
        preview.whenSays(OpenPreview.LESSON, "lecon-inconnue</q>");
        visit();
        chromium.focus(".preview-problem a[data-severity=error]");
        chromium.press(Keys.ENTER);
        until("document.querySelector('main :target')");
        assertThat(chromium.text("main :target")).contains("la suite");
        assertThat(chromium.shows("main .has-error")).isTrue();
    }

    @Test
    void a_page_that_cannot_be_made_comes_back_by_itself() throws Exception {
        String text = Files.readString(preview.file(SOURCE));
        visit();
        Files.write(preview.file(SOURCE), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        until("document.querySelector('.page-findings')");
        preview.save(SOURCE, text);
        until("document.querySelector('main .pair')");
    }

    @ParameterizedTest
    @CsvSource({"1600, light", "1280, dark", "500, light"})
    void nobody_is_kept_out(int width, String colours) throws Exception {
        preview.replace(SOURCE, "> [!TRAINER]", "Voir [la suite](lecon-inconnue.md).\n\n> [!TRAINER]");
        preview.replace("fr/accueil/conclure.md", "- Durée : 5 min", "- Durée : longtemps");
        preview.whenSays(OpenPreview.LESSON, "lecon-inconnue</q>");
        chromium.resize(width, 900);
        chromium.prefer(colours);
        visit();
        assertThat(chromium.barriers()).isEmpty();
        chromium.visit(preview.address() + "learner/fr/accueil/inconnue.html");
        assertThat(chromium.barriers()).isEmpty();
        chromium.prefer("light");
    }

    @Test
    void the_panel_covers_no_text() {
        chromium.resize(1280, 900);
        visit();
        assertThat(chromium.run("return document.querySelector('main').getBoundingClientRect().right"
                        + " <= document.querySelector('.preview').getBoundingClientRect().left"))
                .isEqualTo(true);
    }
}
