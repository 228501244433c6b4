package org.parcours.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingReaderTest {

    @Test
    void a_drawing_keeps_its_shapes_and_words_and_leaves_its_names_to_the_page() {
        Drawing drawing = read("<title id='t'>Une boucle</title> <g fill='#123'><!-- deux mots --><text x='3'>Dire"
                        + " <tspan>puis</tspan> redire</text></g>")
                .orElseThrow();
        assertThat(drawing.attributes()).containsExactly(new Drawing.Attribute("viewBox", "0 0 720 290"));
        assertThat(drawing.content())
                .containsExactly(element(
                        "g",
                        List.of(new Drawing.Attribute("fill", "#123")),
                        element(
                                "text",
                                List.of(new Drawing.Attribute("x", "3")),
                                words("Dire "),
                                element("tspan", List.of(), words("puis")),
                                words(" redire"))));
        assertThat(drawing.wide()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<style>.a { fill: red }</style>",
                "<rect style='fill: red'/>",
                "<rect class='a'/>",
                "<rect fill='url(#a)'/>",
                "<use href='#a'/>",
                "<defs><path id='a' d='M0 0'/></defs>",
                "<image href='data:image/png;base64,AA'/>"
            })
    void a_drawing_that_needs_names_or_a_style_sheet_stays_a_file(String content) {
        assertThat(read(content)).isEmpty();
    }

    @Test
    void a_drawing_that_does_not_say_how_large_it_is_stays_a_file() {
        assertThat(DrawingReader.read("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    private static Optional<Drawing> read(String content) {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 720 290' role='img' aria-labelledby='t'>"
                + content + "</svg>";
        return DrawingReader.read(svg.getBytes(StandardCharsets.UTF_8));
    }

    private static Drawing.Shape element(String name, List<Drawing.Attribute> attributes, Drawing.Shape... content) {
        return new Drawing.Shape(name, attributes, List.of(content), "");
    }

    private static Drawing.Shape words(String words) {
        return new Drawing.Shape("", List.of(), List.of(), words);
    }
}
