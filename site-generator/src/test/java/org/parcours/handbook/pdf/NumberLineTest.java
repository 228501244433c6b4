package org.parcours.handbook.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parcours.handbook.pdf.PageContent.NumberText;

class NumberLineTest {

    private static final String ZERO = "00a0";

    @Test
    void a_number_with_fewer_digits_moves_a_line_that_is_set_to_the_right() {
        assertThat(NumberLine.cited(line("<" + ZERO.repeat(3) + ">"), 12))
                .isEqualTo("1 0 0 -1 105 50 Tm [<00a100a2>] TJ");
    }

    @Test
    void a_number_with_as_many_digits_takes_the_place_of_the_zeros() {
        assertThat(NumberLine.cited(line("<" + ZERO.repeat(2) + ">"), 34))
                .isEqualTo("1 0 0 -1 100 50 Tm [<00a300a4>] TJ");
    }

    @Test
    void feet_of_left_hand_pages_begin_where_they_did() {
        String zeros = ZERO.repeat(4);
        assertThat(NumberLine.running(line("<" + zeros + "0020" + zeros + ">"), 2, 10))
                .isEqualTo("1 0 0 -1 100 50 Tm [<00a2002000a100a0>] TJ");
        assertThat(NumberLine.running(line("<" + zeros + "0020" + zeros + ">"), 3, 10))
                .isEqualTo("1 0 0 -1 125 50 Tm [<00a3002000a100a0>] TJ");
    }

    @Test
    void codes_are_compared_as_wholes_and_adjustments_between_them_stay() {
        assertThat(NumberLine.cited(line("<0a0000a0> -1.5 <0000" + ZERO + ">"), 7))
                .isEqualTo("1 0 0 -1 100 50 Tm [<0a0000a7> -1.5 <0000" + ZERO + ">] TJ");
    }

    private static NumberText line(String glyphs) {
        List<String> figures =
                IntStream.range(0, 10).mapToObj(figure -> "00a" + figure).toList();
        List<Integer> widths = Collections.nCopies(10, 5000);
        return new NumberText(0, 100_000, "1 0 0 -1 ", "100", " 50 Tm [", glyphs, "] TJ", figures, widths);
    }
}
