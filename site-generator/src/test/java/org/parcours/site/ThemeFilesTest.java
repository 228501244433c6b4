package org.parcours.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parcours.template.Theme;

/** What a machine can watch of the site's theme. */
class ThemeFilesTest {

    private static final Path SITE = Path.of("../themes/src/main/resources/org/parcours/themes/default/site");

    @Test
    void every_file_that_pages_need_is_in_the_list_of_those_that_are_copied() throws IOException {
        Path assets = SITE.resolve("assets");
        try (Stream<Path> files = Files.walk(assets)) {
            assertThat(Files.readAllLines(SITE.resolve("assets.txt")))
                    .containsExactlyInAnyOrderElementsOf(files.filter(Files::isRegularFile)
                            .map(file -> assets.relativize(file).toString().replace('\\', '/'))
                            .toList());
        }
    }

    @Test
    void no_template_prints_what_an_author_wrote_without_escaping_it() throws IOException {
        try (Stream<Path> files = Files.list(SITE)) {
            assertThat(files.filter(Files::isRegularFile).filter(file -> !file.endsWith("assets.txt")))
                    .allSatisfy(file -> assertThat(file.toString()).endsWith(".ftlh"))
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContain("no_esc", "noautoesc"));
        }
    }

    @Test
    void every_language_has_the_same_words() {
        Map<String, String> french = Theme.standard().labels("fr");
        assertThat(new TreeSet<>(Theme.standard().labels("en").keySet())).isEqualTo(new TreeSet<>(french.keySet()));
    }

    @Test
    void the_words_of_the_site_break_nowhere_that_french_does_not_break() {
        assertThat(Theme.standard().labels("fr").entrySet())
                .filteredOn(label -> label.getKey().startsWith("site."))
                .allSatisfy(label -> assertThat(label.getValue())
                        .as(label.getKey())
                        .doesNotContainPattern(" [:;!?»]|« |\\{0} (formule|leçon|unité|point)"));
    }
}
