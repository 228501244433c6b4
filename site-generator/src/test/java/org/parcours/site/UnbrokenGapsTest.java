package org.parcours.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnbrokenGapsTest {

    private static final InlineView GAP = new InlineView.Gap(1, List.of(), 6);

    @Test
    void an_elided_word_and_a_full_stop_stay_on_the_line_of_their_gap() {
        assertThat(UnbrokenGaps.in(List.of(text("Puis j’"), GAP, text(". Et\u00a0?"))))
                .containsExactly(text("Puis "), together(text("j’"), GAP, text(".")), text(" Et\u00a0?"));
    }

    @Test
    void a_space_that_does_not_break_holds_what_stands_beyond_it() {
        assertThat(UnbrokenGaps.in(List.of(text("Dire «\u202f"), GAP, text("\u00a0» et redire"))))
                .containsExactly(text("Dire "), together(text("«\u202f"), GAP, text("\u00a0»")), text(" et redire"));
    }

    @Test
    void a_gap_between_spaces_stands_alone() {
        assertThat(UnbrokenGaps.in(List.of(text("Je "), GAP, text(" vous"))))
                .containsExactly(text("Je "), GAP, text(" vous"));
    }

    private static InlineView text(String words) {
        return new InlineView.Text(words);
    }

    private static InlineView together(InlineView... content) {
        return new InlineView.Unbroken(List.of(content));
    }
}
