package org.parcours.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parcours.model.Interaction;
import org.parcours.model.Part;
import org.parcours.model.text.Block;
import org.parcours.model.text.DialogueLine;
import org.parcours.model.text.Inline;
import org.parcours.render.MacroName;
import org.parcours.template.Theme;

/** Templates are not compiled: that every kind of thing has its macro must be looked after. */
class MacrosTest {

    @Test
    void every_kind_of_part_has_a_macro() throws IOException {
        assertMacros("parts", kinds(Part.class));
    }

    @Test
    void every_kind_of_question_has_a_macro_and_one_for_its_key() throws IOException {
        assertMacros("questions", kinds(Interaction.class));
        assertMacros("questions", kinds(Interaction.class).map(kind -> kind + "Key"));
    }

    @Test
    void every_kind_of_block_and_dialogue_line_has_a_macro() throws IOException {
        assertMacros("blocks", kinds(Block.class));
        assertMacros("blocks", kinds(DialogueLine.class));
    }

    @Test
    void every_kind_of_inline_has_a_macro() throws IOException {
        assertMacros("inlines", kinds(Inline.class));
    }

    private static Stream<String> kinds(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses()).map(MacroName::of);
    }

    private static void assertMacros(String file, Stream<String> kinds) throws IOException {
        String template = template(file);
        kinds.forEach(kind -> assertThat(template).containsPattern("<#macro " + kind + "[ >]"));
    }

    private static String template(String file) throws IOException {
        try (InputStream in =
                Theme.standard().file("handbook/" + file + ".ftlx").orElseThrow()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
