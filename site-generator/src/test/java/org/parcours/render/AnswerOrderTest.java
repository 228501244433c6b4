package org.parcours.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.parcours.model.text.Gap;
import org.parcours.source.Span;

class AnswerOrderTest {

    @Test
    void items_to_order_stand_by_the_alphabet() {
        assertThat(mixed("Écouter", "Redire", "Agir")).containsExactly("Agir", "Écouter", "Redire");
    }

    @Test
    void where_the_alphabet_is_the_answer_the_last_comes_first() {
        assertThat(mixed("Agir", "Écouter", "Redire")).containsExactly("Redire", "Agir", "Écouter");
    }

    @Test
    void what_is_the_same_but_for_case_and_accents_still_has_one_order() {
        assertThat(mixed("pêche", "Peche", "agir")).isEqualTo(mixed("Peche", "pêche", "agir"));
    }

    @Test
    void the_menu_of_a_gap_does_not_begin_with_the_right_answer_but_with_the_alphabet() {
        assertThat(AnswerOrder.menu(new Gap(Span.line("fr/u/l.md", 3), List.of("redire"), List.of("couper", "agir"))))
                .containsExactly("agir", "couper", "redire");
    }

    @Test
    void a_gap_in_which_one_writes_has_no_menu() {
        assertThat(AnswerOrder.menu(new Gap(Span.line("fr/u/l.md", 3), List.of("redire"), List.of())))
                .isEmpty();
    }

    private static List<String> mixed(String... right) {
        return AnswerOrder.mixed(List.of(right), Function.identity());
    }
}
