package org.parcours.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.parcours.edition.Edition;
import org.parcours.finding.Finding;
import org.parcours.finding.Messages;
import org.parcours.model.text.Figure;
import org.parcours.model.text.Image;

class HandbookFindingsTest {

    @Test
    void a_character_that_no_font_has_is_named_with_its_lesson() {
        PrintedBook book =
                PrintedBook.of(ChangedCourse.with(ChangedCourse.paragraph("Le signe 中 manque.")), Edition.LEARNER);
        assertThat(book.findings.sorted()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("handbook.missing-glyph");
            assertThat(finding.span()).isEqualTo(ChangedCourse.PLACE);
            assertThat(say(finding))
                    .isEqualTo("Le caractère `中` (U+4E2D) n’existe dans aucune police du thème et ne peut pas être"
                            + " imprimé.");
        });
    }

    @Test
    void a_character_beyond_the_basic_plane_is_named_whole() {
        PrintedBook book =
                PrintedBook.of(ChangedCourse.with(ChangedCourse.paragraph("Un \uD83E\uDDE0.")), Edition.LEARNER);
        assertThat(book.findings.sorted()).singleElement().satisfies(finding -> assertThat(say(finding))
                .contains("\uD83E\uDDE0", "U+1F9E0"));
    }

    @Test
    void signs_come_from_the_font_of_signs() {
        PrintedBook book = PrintedBook.of(
                ChangedCourse.with(ChangedCourse.paragraph("✓ ✗ ☐ ☑ ☒ ⚠ ℹ ★ → ✂ « œ € ½ »")), Edition.LEARNER);
        assertThat(book.findings.sorted()).isEmpty();
        assertThat(book.text()).contains("☒", "⚠", "ℹ", "★", "✂");
    }

    @Test
    void a_missing_picture_is_named_where_it_is_called_and_its_alternative_printed() {
        Image image = new Image(ChangedCourse.PLACE, "absente.png", "Deux casques posés");
        PrintedBook book =
                PrintedBook.of(ChangedCourse.with(new Figure(ChangedCourse.PLACE, image, List.of())), Edition.LEARNER);
        assertThat(book.findings.sorted()).singleElement().satisfies(finding -> {
            assertThat(finding.span()).isEqualTo(ChangedCourse.PLACE);
            assertThat(say(finding)).contains("`absente.png` est introuvable");
        });
        assertThat(book.text()).contains("Deux casques posés");
    }

    private static String say(Finding finding) {
        Messages messages = Messages.in(Locale.FRENCH);
        assertThat(messages.fix(finding)).isNotBlank();
        assertThat(messages.title(finding.rule())).isNotBlank();
        return messages.problem(finding);
    }
}
