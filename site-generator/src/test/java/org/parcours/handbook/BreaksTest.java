package org.parcours.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BreaksTest {

    @Test
    void ordinary_words_stay_whole() {
        String words = "anticonstitutionnellement, peut-être 2019/2020";
        assertThat(Breaks.in(words)).isEqualTo(words);
    }

    @Test
    void an_address_may_break_after_its_marks() {
        assertThat(Breaks.in("https://example.org/une/page?longue=1"))
                .isEqualTo("https://\u200bexample.\u200borg/\u200bune/\u200bpage?\u200blongue=\u200b1");
    }

    @Test
    void a_word_without_marks_may_break_anywhere_in_the_end() {
        assertThat(Breaks.in("a" + "x".repeat(60))).contains("x\u200bx");
    }
}
