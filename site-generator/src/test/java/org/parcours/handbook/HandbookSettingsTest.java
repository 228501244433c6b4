package org.parcours.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.parcours.SampleCourse;
import org.parcours.edition.Edition;
import org.parcours.model.Settings.ModelAnswers;
import org.parcours.model.Settings.Paper;
import org.parcours.model.text.Language;
import org.parcours.model.text.Link;
import org.parcours.model.text.SourceAddress;
import org.parcours.model.text.Text;

class HandbookSettingsTest {

    @Test
    void paper_is_a4_unless_the_course_says_letter() {
        assertThat(size(PrintedBook.of(Edition.LEARNER))).isEqualTo("595 x 842");
        PrintedBook letter = PrintedBook.of(ChangedCourse.on(Paper.LETTER, ModelAnswers.TRAINER), Edition.LEARNER);
        assertThat(size(letter)).isEqualTo("612 x 792");
    }

    private static String size(PrintedBook book) {
        PDRectangle page = book.read(document -> document.getPage(4).getMediaBox());
        return Math.round(page.getWidth()) + " x " + Math.round(page.getHeight());
    }

    @Test
    void an_english_handbook_speaks_english() {
        PrintedBook book = PrintedBook.of(ChangedCourse.in(new Language("en")), Edition.TRAINER);
        assertThat(book.name).isEqualTo("handbook/ecoute-en-trainer-guide.pdf");
        assertThat(book.text())
                .contains("Trainer guide", "page 3 of ", "Say", "Role play", "in threes", "Running order");
    }

    @Test
    void answers_that_a_learner_may_see_after_an_attempt_stand_apart_from_the_questions() {
        PrintedBook book = PrintedBook.of(ChangedCourse.on(Paper.A4, ModelAnswers.AFTER_ATTEMPT), Edition.LEARNER);
        String text = book.text();
        int answer = text.indexOf(SampleCourse.SECRET + " corrigé de l’exercice");
        assertThat(answer).isGreaterThan(text.indexOf("À retenir")).isGreaterThan(text.indexOf("Rédigez l’ouverture"));
        assertThat(book.pagesWith("Corrigés")).isNotEmpty().allSatisfy(page -> assertThat(page)
                .doesNotContain("À retenir"));
        assertThat(text).contains("Exercice 1 · Le client pressé", "Question 8 · Rédigez l’ouverture");
        assertThat(text).doesNotContain(SampleCourse.SECRET + " animation");
    }

    @Test
    void a_link_without_words_is_called_by_what_it_leads_to() {
        Link link = new Link(ChangedCourse.PLACE, new SourceAddress("dupont-2020"), List.of());
        PrintedBook book = PrintedBook.of(
                ChangedCourse.with(ChangedCourse.paragraph(new Text(ChangedCourse.PLACE, "Selon "), link)),
                Edition.LEARNER);
        assertThat(book.text()).contains("Selon A. Dupont, 2020");
    }
}
