package org.parcours.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parcours.model.Interaction;
import org.parcours.model.Part;
import org.parcours.model.text.Block;
import org.parcours.model.text.Inline;
import org.parcours.render.MacroName;
import org.parcours.template.Theme;

/** A new kind of text, part or question must have decided how it looks before it can be published. */
class KindsTest {

    static Stream<Arguments> kinds() {
        return Stream.of(
                        row(Inline.class, InlineView.class, "inlines", "#macro %s "),
                        row(Block.class, BlockView.class, "blocks", "#macro %s "),
                        row(Part.class, PartView.class, "parts", "#macro %s "),
                        row(Interaction.class, InteractionView.class, "questions", "#macro %s "),
                        row(Interaction.class, InteractionView.class, "questions", "#macro %sKey "))
                .flatMap(rows -> rows);
    }

    private static Stream<Arguments> row(Class<?> model, Class<?> view, String template, String macro) {
        return Arrays.stream(model.getPermittedSubclasses())
                .map(kind ->
                        Arguments.of(kind.getSimpleName(), view, template, macro.replace("%s", MacroName.of(kind))));
    }

    @ParameterizedTest(name = "{0} in {2}.ftlh, {3}")
    @MethodSource("kinds")
    void every_kind_has_its_view_and_its_macro(String kind, Class<?> view, String template, String macro)
            throws IOException {
        List<String> views = Arrays.stream(view.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .toList();
        assertThat(views).contains(kind);
        assertThat(template(template)).contains(macro);
    }

    private static String template(String name) throws IOException {
        try (InputStream in = Theme.standard().file("site/" + name + ".ftlh").orElseThrow()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
