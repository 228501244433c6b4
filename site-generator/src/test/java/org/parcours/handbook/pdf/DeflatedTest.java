package org.parcours.handbook.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Pieces that were compressed apart from each other are one stream that any reader of PDF inflates. */
class DeflatedTest {

    @Test
    void pieces_and_texts_between_them_come_out_in_order() {
        Deflated stream = new Deflated();
        stream.add(Deflated.of(bytes("BT (one) Tj ET\n".repeat(2000))));
        stream.add("12");
        stream.add(Deflated.of(new byte[0]));
        stream.add(Deflated.of(bytes("q Q\n")));
        stream.add("345");
        assertThat(new String(Deflated.inflated(stream.bytes()), StandardCharsets.ISO_8859_1))
                .isEqualTo("BT (one) Tj ET\n".repeat(2000) + "12q Q\n345");
    }

    @Test
    void the_checksum_of_the_whole_is_right_whatever_the_pieces_are() {
        Random random = new Random(1);
        for (int round = 0; round < 200; round++) {
            Deflated stream = new Deflated();
            StringBuilder whole = new StringBuilder();
            for (int piece = 0; piece < 4; piece++) {
                byte[] content = new byte[random.nextInt(9000)];
                random.nextBytes(content);
                stream.add(Deflated.of(content));
                stream.add("\u00ff7");
                whole.append(new String(content, StandardCharsets.ISO_8859_1)).append("\u00ff7");
            }
            // An inflater throws when the checksum is not that of what it gave.
            assertThat(new String(Deflated.inflated(stream.bytes()), StandardCharsets.ISO_8859_1))
                    .isEqualTo(whole.toString());
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
