package org.parcours.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parcours.SampleCourse;
import org.parcours.check.Rule;

/**
 * The page of a rule says the same in French as in English, paragraph by paragraph. Its examples are what a French author
 * types; {@link RulePagesTest} reads those of both languages.
 */
class FrenchRulePagesTest {

    private static final Path ENGLISH = Path.of("../docs/rules");
    private static final Path FRENCH = ENGLISH.resolve("fr");

    private static final Pattern PIECE =
            Pattern.compile("^(`{3,})\\w+\\n(?s:.*?)^\\1$|^[^\\n]+(?:\\n[^\\n]+)*", Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("]\\(((?:\\.\\./)*[a-z0-9./-]+\\.md)(?:#[^)]*)?\\)");

    /** How the paragraphs of a page begin that every page has. */
    private static final Map<String, String> BEGINNINGS = Map.of(
            "**Pourquoi.**", "**Why.**",
            "Signalé", "Reported",
            "Non signalé", "Silent",
            "**Que faire.**", "**What to do.**",
            "**Réglages.**", "**What a course may set.**");

    static Stream<String> pages() throws IOException {
        try (Stream<Path> pages = Files.list(FRENCH)) {
            return pages.map(page -> page.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasTheSamePartsAndExamplesOfTheSameKind(String page) throws IOException {
        assertThat(parts(FRENCH.resolve(page))).as(page).isEqualTo(parts(ENGLISH.resolve(page)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void leadsToPagesThatExist(String page) throws IOException {
        for (Path folder : List.of(ENGLISH, FRENCH)) {
            assertThat(LINK.matcher(Files.readString(folder.resolve(page)))
                            .results()
                            .map(link -> folder.resolve(link.group(1))))
                    .allSatisfy(target -> assertThat(target).isRegularFile());
        }
    }

    @Test
    void namesEveryChoiceThatACourseHas() throws IOException {
        for (Rule rule : Rules.of(SampleCourse.folder())) {
            for (Path folder : List.of(ENGLISH, FRENCH)) {
                Path page = folder.resolve(rule.id() + ".md");
                String text = Files.readString(page);
                assertThat(rule.options()).as(page.toString()).allSatisfy(option -> assertThat(text)
                        .contains(option.name()));
            }
        }
    }

    /** What each paragraph of a page is, in words that both languages share. */
    private static List<String> parts(Path page) throws IOException {
        return PIECE.matcher(Files.readString(page))
                .results()
                .map(piece -> part(piece.group()))
                .toList();
    }

    private static String part(String piece) {
        List<String> lines = piece.lines().toList();
        if (piece.startsWith("#")) {
            return piece;
        }
        if (piece.startsWith("```")) {
            return lines.get(0) + (piece.contains("\n  rules:\n") ? settings(piece) : "");
        }
        if (piece.startsWith("|")) {
            return "table, rows: " + lines.size();
        }
        return BEGINNINGS.entrySet().stream()
                .filter(one -> piece.startsWith(one.getKey()) || piece.startsWith(one.getValue()))
                .map(Map.Entry::getValue)
                .findAny()
                .orElse("text");
    }

    /** Names and numbers are the same in every language, comments are not. */
    private static String settings(String piece) {
        return piece.replaceAll(" *#.*", "");
    }
}
