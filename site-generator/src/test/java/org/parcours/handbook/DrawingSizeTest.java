package org.parcours.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DrawingSizeTest {

    @Test
    void a_drawing_with_a_box_alone_is_as_large_as_its_box() {
        assertThat(stated("<svg viewBox='0 0 640 320.5'><g/></svg>"))
                .isEqualTo("<svg width=\"640\" height=\"320.5\" viewBox='0 0 640 320.5'><g/></svg>");
    }

    @Test
    void a_size_in_percent_is_none() {
        assertThat(stated("<?xml version='1.0'?><s:svg width='100%' height=\"100%\" viewBox=\"0,0,64,32\"/>"))
                .isEqualTo("<?xml version='1.0'?><s:svg width=\"64\" height=\"32\" viewBox=\"0,0,64,32\"/>");
    }

    @Test
    void a_drawing_with_a_size_or_without_a_box_stays_as_it_is() {
        assertThat(stated("<svg width='20mm' viewBox='0 0 4 4'/>")).isEqualTo("<svg width='20mm' viewBox='0 0 4 4'/>");
        assertThat(stated("<svg><g/></svg>")).isEqualTo("<svg><g/></svg>");
    }

    private static String stated(String drawing) {
        return new String(DrawingSize.stated(drawing.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }
}
