package org.parcours.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureSafetyTest {

    @Test
    void a_drawing_that_keeps_to_itself_is_printed() {
        assertThat(PictureSafety.problem(
                        "media/a.svg",
                        drawing("<style>.a{fill:url(#g)}</style><linearGradient id='g'/><use href='#g'/>")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>1</script>",
                "<rect onload='x()'/>",
                "<image href='file:///etc/passwd'/>",
                "<image href='https://example.org/a.png'/>",
                "<image href='../../secret.png'/>",
                "<use xlink:href='other.svg#a'/>",
                "<style>@import 'https://example.org/a.css';</style>",
                "<rect style=\"fill: URL( 'https://example.org/#a')\"/>",
                "<foreignObject/>"
            })
    void a_drawing_that_runs_something_or_leads_out_is_not(String content) {
        assertThat(PictureSafety.problem("a.svg", drawing(content))).contains("outside");
    }

    @Test
    void a_drawing_with_a_document_type_is_not() {
        byte[] bomb = "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>"
                .getBytes(StandardCharsets.UTF_8);
        assertThat(PictureSafety.problem("a.svg", bomb)).contains("broken");
    }

    @Test
    void what_is_called_a_picture_and_is_none_is_not() {
        assertThat(PictureSafety.problem("a.png", new byte[] {1, 2, 3})).contains("broken");
        assertThat(PictureSafety.problem("a.exe", new byte[] {1, 2, 3})).contains("kind");
    }

    private static byte[] drawing(String content) {
        return ("<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>" + content
                        + "</svg>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
