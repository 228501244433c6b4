package org.parcours.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parcours.model.text.Block;
import org.parcours.model.text.DialogueLine;
import org.parcours.model.text.Inline;
import org.parcours.render.MacroName;
import org.parcours.template.Theme;

class MacrosTest {

    static Stream<Class<?>> kinds() {
        return Stream.of(Block.class, Inline.class, DialogueLine.class)
                .flatMap(type -> Stream.of(type.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindOfTextHasItsMacro(Class<?> kind) throws IOException {
        assertThat(macros()).containsPattern("<#macro " + MacroName.of(kind) + " \\w+>");
    }

    private static String macros() throws IOException {
        try (InputStream in = Theme.standard().file("quiz/html.ftlh").orElseThrow()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
