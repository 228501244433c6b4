package org.parcours.read.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.camel.catalog.CamelCatalog;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parcours.finding.Finding;

/**
 * Every word that Asciidoctor itself would show of a page stands in what the reader hands on, or a finding quotes it or
 * names its line.
 */
class NothingVanishesTest {

    private static final Path PAGES = Path.of("src/test/resources/asciidoc-pages");
    private static final String BLOCKS = "(?s)</?(?:br|p|td|th|tr|li|div|h\\d|dt|dd|pre|a|img|caption)\\b[^>]*>";

    private static final Pattern HEADING = Pattern.compile("(?s)<h\\d[^>]*>(.*?)</h\\d>");
    private static final Pattern LINK_INSIDE = Pattern.compile("(?s)<a href=\"#[^>]*>(.*?)</a>");

    private static Asciidoctor asciidoctor;

    @BeforeAll
    static void start() {
        asciidoctor = RubyStart.asciidoctor();
        asciidoctor.registerLogHandler(message -> {});
    }

    @AfterAll
    static void end() {
        asciidoctor.shutdown();
    }

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".adoc")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void of_a_page(Path page) throws IOException {
        assertThat(missing(PAGES.toAbsolutePath(), page.getFileName().toString()))
                .isEmpty();
    }

    /** Every eighth page of a large project's manual: some three dozen, written by many hands. */
    static Stream<String> pagesOfOthers() throws IOException {
        try (InputStream components = CamelCatalog.class.getResourceAsStream("components.properties")) {
            assertThat(components)
                    .as("the list of components in the manual's jar")
                    .isNotNull();
            List<String> pages = new String(components.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(component -> component + "-component.adoc")
                    .filter(page -> CamelCatalog.class.getResource("docs/" + page) != null)
                    .sorted()
                    .toList();
            return IntStream.range(0, pages.size()).filter(n -> n % 8 == 0).mapToObj(pages::get);
        }
    }

    @ParameterizedTest
    @MethodSource("pagesOfOthers")
    void of_a_page_of_others(String page, @TempDir Path folder) throws IOException {
        try (InputStream written = CamelCatalog.class.getResourceAsStream("docs/" + page)) {
            Files.write(folder.resolve(page), written.readAllBytes());
        }

        assertThat(missing(folder, page)).isEmpty();
    }

    @Test
    void of_the_syntax_page_that_asciidoctor_brings(@TempDir Path folder) throws IOException {
        try (InputStream page =
                Asciidoctor.class.getResourceAsStream("/gems/asciidoctor-2.0.26/data/reference/syntax.adoc")) {
            assertThat(page).as("the page in Asciidoctor's own jar").isNotNull();
            Files.write(folder.resolve("syntax.adoc"), page.readAllBytes());
        }

        assertThat(missing(folder, "syntax.adoc")).isEmpty();
    }

    @Test
    void and_the_check_notices_when_a_word_does() throws IOException {
        ReadLesson lesson = ReadLesson.of("un deux");

        assertThat(missing("un deux trois", lesson)).containsExactly("trois");
        assertThat(missing("un un", lesson)).containsExactly("un");
    }

    private static List<String> missing(Path folder, String name) throws IOException {
        ReadLesson lesson = ReadLesson.file(folder, name);
        return missing(shown(folder, name), lesson);
    }

    private static List<String> missing(String shown, ReadLesson lesson) {
        Map<String, Integer> read = counts(ModelWords.of(lesson.manuscript().blocks()));
        List<String> named = new ArrayList<>();
        lesson.findings().sorted().forEach(finding -> named.addAll(named(lesson, finding)));
        List<String> missing = new ArrayList<>();
        counts(ModelWords.in(shown)).forEach((word, count) -> {
            if (read.getOrDefault(word, 0) < count && !named.contains(word)) {
                missing.add(word);
            }
        });
        return missing;
    }

    /** The words that a finding quotes, and those of its line. */
    private static List<String> named(ReadLesson lesson, Finding finding) {
        List<String> named = new ArrayList<>();
        finding.words().forEach(words -> named.addAll(ModelWords.in(words)));
        if (finding.span().file().equals(lesson.manuscript().file().path())) {
            named.addAll(ModelWords.in(
                    lesson.manuscript().file().lines().get(finding.span().line() - 1)));
        }
        return named;
    }

    private static Map<String, Integer> counts(List<String> words) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts;
    }

    /** The text of the page as Asciidoctor's HTML shows it, without the labels and numbers that it adds. */
    private static String shown(Path folder, String name) throws IOException {
        Map<String, Object> attributes = new HashMap<>();
        for (String label : List.of("table", "figure", "example", "appendix")) {
            attributes.put(label + "-caption", null);
        }
        attributes.put("docfile", folder.resolve(name).toString());
        attributes.put("skip-front-matter", "");
        attributes.put("toc", null);
        attributes.put("organisation", "{organisation}");
        var builder = Attributes.builder();
        attributes.forEach(builder::attribute);
        String html = asciidoctor.convert(
                Files.readString(folder.resolve(name), StandardCharsets.UTF_8),
                Options.builder()
                        .safe(SafeMode.SAFE)
                        .baseDir(folder.toFile())
                        .attributes(builder.build())
                        .build());
        String text = html.replaceAll("(?s)<(audio|video)\\b.*?</\\1>", "")
                .replaceAll("(?s)<td class=\"icon\">.*?</td>", "")
                .replaceAll("(?s)<b class=\"conum\">.*?</b>", "")
                .replaceAll("(?s)<sup class=\"footnote[^>]*>.*?</sup>", "")
                .replaceAll("(?s)(<div class=\"footnote\" [^>]*>\\s*)<a [^>]*>\\d+</a>", "$1");
        text = withoutNamesOfHeadings(text).replaceAll(BLOCKS, " ").replaceAll("<[^>]+>", "");
        return Typed.decode(text);
    }

    /** A link without words of its own shows the heading's; the reader leaves the choice to the outputs. */
    private static String withoutNamesOfHeadings(String html) {
        List<String> headings =
                HEADING.matcher(html).results().map(heading -> heading.group(1)).toList();
        return LINK_INSIDE.matcher(html).replaceAll(link -> headings.contains(link.group(1)) ? "" : "$1");
    }
}
