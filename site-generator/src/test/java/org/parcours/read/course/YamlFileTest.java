package org.parcours.read.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parcours.read.CourseOnDisk;
import org.parcours.source.SourceFile;
import org.parcours.source.Span;

class YamlFileTest {

    private final CourseOnDisk course = new CourseOnDisk(Path.of("."));

    @Test
    void everyValueKeepsItsPlace() {
        YamlValue.Mapping mapping =
                (YamlValue.Mapping) read("id: a\ntitle: {fr: \"É🙂\", en: b}\n").orElseThrow();

        YamlValue.Mapping title = (YamlValue.Mapping) mapping.entries().get(1).value();
        assertThat(title.span()).hasToString("course.yaml:2:8");
        assertThat(title.entries().get(0).value())
                .isEqualTo(new YamlValue.Text(new Span("course.yaml", 2, 13, 2, 18), "É🙂"));
        assertThat(title.entries().get(1).key().span()).isEqualTo(new Span("course.yaml", 2, 20, 2, 22));
    }

    @Test
    void wordsThatOtherToolsTakeForSomethingElseStayWords() {
        YamlValue.Sequence words =
                (YamlValue.Sequence) read("[no, 012, 1e3, 2014-01-01, yes, .5]").orElseThrow();

        assertThat(words.items())
                .extracting(item -> ((YamlValue.Text) item).value())
                .containsExactly("no", "012", "1e3", "2014-01-01", "yes", ".5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            id: a⏎units:⏎⇥- id: x                  | course.yaml:3:1 ERROR course.syntax tab
            id: a⏎title: Écouter : comprendre      | course.yaml:2:16 ERROR course.syntax colon
            id: "a⏎title: b                        | course.yaml:1:5 ERROR course.syntax quote
            units: [a, b⏎title: c                  | course.yaml:1:8 ERROR course.syntax bracket
            title: *Écouter*                       | course.yaml:1:8 ERROR course.syntax reference
            title: &Écouter b                      | course.yaml:1:8 ERROR course.syntax reference
            title: !urgent b                       | course.yaml:1:8 ERROR course.syntax tag
            title: !!java.net.URL [x]              | course.yaml:1:8 ERROR course.syntax tag
            title: @nous                           | course.yaml:1:8 ERROR course.syntax sign
            title: `nous`                          | course.yaml:1:8 ERROR course.syntax sign
            id: a⏎titre⏎units: b                   | course.yaml:3:1 ERROR course.syntax no-colon
            id: a⏎  title: b                       | course.yaml:2:8 ERROR course.syntax indent
            title: {organisation} en bref          | course.yaml:1:23 ERROR course.syntax rest
            title: "Oui" dit-elle                  | course.yaml:1:14 ERROR course.syntax rest
            summary: - a                           | course.yaml:1:10 ERROR course.syntax sign
            id:ecoute⏎title: x                     | course.yaml:1 ERROR course.syntax tight-colon
            units:⏎  - id: x⏎   title: y           | course.yaml:3:4 ERROR course.syntax indent
            id: a⏎---⏎id: b                        | course.yaml:2:1 ERROR course.syntax documents
            id: a⏎id: b                            | course.yaml:2:1 ERROR course.key-twice twice
            '{? {a: b} : c}'                       | course.yaml:1:4 ERROR course.syntax braces
            """)
    void whatIsNoYamlIsSaidWhereItStands(String text, String found) {
        read(text.replace('⏎', '\n').replace('⇥', '\t'));

        assertThat(course.found()).containsExactly(found);
    }

    @Test
    void theMessageQuotesTheLine() {
        read("title: Écouter : comprendre\n");

        assertThat(course.said(Locale.ENGLISH))
                .containsExactly(
                        "course.yaml:1:16 A colon followed by a space stands in a text without quotation marks:"
                                + " `title: Écouter : comprendre`."
                                + " Put the whole text after the first colon between double quotation marks.");
    }

    @Test
    void anAliasBombIsRefusedAtItsFirstAnchor() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ",").repeat(9)));
        }

        assertThat(read(bomb.toString())).isEmpty();
        assertThat(course.found()).containsExactly("course.yaml:1:5 ERROR course.syntax reference");
    }

    @Test
    void aNestingOfTenThousandIsRefused() {
        assertThat(read("[".repeat(10_000))).isEmpty();
        assertThat(read("a:\n" + deep(10_000))).isEmpty();
        assertThat(course.found()).hasSize(2).allMatch(found -> found.endsWith("ERROR course.syntax depth"));
    }

    private static String deep(int levels) {
        return "- ".repeat(levels) + "x";
    }

    @Test
    void everyTabbedLineIsReported() {
        read("a:\n\t- b\n\t  c: d\n\t# e\n");

        assertThat(course.found())
                .isEqualTo(
                        List.of("course.yaml:2:1 ERROR course.syntax tab", "course.yaml:3:1 ERROR course.syntax tab"));
    }

    @Test
    void anEmptyFileHasNoValueAndIsNoMistakeHere() {
        assertThat(read("")).isEmpty();
        assertThat(read("# rien\n---\n")).isEmpty();
        assertThat(course.found()).isEmpty();
    }

    private Optional<YamlValue> read(String text) {
        return YamlFile.read(new SourceFile("course.yaml", text), course.findings());
    }
}
