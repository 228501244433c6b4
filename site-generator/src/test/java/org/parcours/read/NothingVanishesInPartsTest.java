package org.parcours.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.Lesson;
import org.parcours.model.text.Language;
import org.parcours.read.asciidoc.AsciidocReader;
import org.parcours.read.lesson.LessonAssembler;
import org.parcours.read.markdown.MarkdownReader;
import org.parcours.source.CourseFolder;
import org.parcours.source.SourceFile;
import org.parcours.source.Span;

/**
 * Whatever stands in a part of a lesson, however odd its place, each word that a reader handed on stands in the lesson, or a
 * finding names it or its line.
 */
class NothingVanishesInPartsTest {

    private static final Path PAGES = Path.of("src/test/resources/asciidoc-pages");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    /** Names of parts and fields, and values that become numbers and kinds, in the prefixes and pages read here. */
    private static final Set<String> WITH_A_MEANING = words(List.of(
            "Objectifs Exemples Exercices Quiz À retenir Sources",
            "Espace de réponse Grille d'observation",
            "Réponse Type texte à trous Points 1 2"));

    private static final String HEADER = "---\ntitle: Lesson\nduration: 25\n---\n\n";
    private static final AsciidocReader ASCIIDOC = new AsciidocReader();

    @AfterAll
    static void endAsciidoc() {
        ASCIIDOC.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "## Objectifs\n\n",
                "## Exemples\n\n### Un appel\n\n",
                "## Exercices\n\n",
                "## Exercices\n\n### Deux appels\n\n",
                "## Exercices\n\n### Deux appels\n\n#### Espace de réponse\n\n",
                "## Exercices\n\n### Deux appels\n\n#### Grille d'observation\n\n",
                "## Quiz\n\n",
                "## Quiz\n\n### Que faites-vous ?\n\n- Réponse : oui\n\n***\n\n",
                "## Quiz\n\n### Que faites-vous ?\n\n* [x] Un\n* [ ] Deux\n\n***\n\n",
                "## À retenir\n\n",
                "## Sources\n\n"
            })
    void ofMarkdown(String part) throws IOException {
        List<String> lost = new ArrayList<>();
        for (Example example : examples()) {
            lost.addAll(lost(new MarkdownReader(), new SourceFile("l.md", HEADER + part + example.getSource())));
        }

        assertThat(lost).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void ofAsciidoc(Path page) throws IOException {
        SourceFile file = new SourceFile(page.getFileName().toString(), Files.readString(page));

        assertThat(lost(ASCIIDOC, file)).isEmpty();
    }

    @Test
    void wordsAreGatheredWhereverTheyStandInAPiece() {
        assertThat(words(List.of("un", Optional.of("deux")))).containsExactlyInAnyOrder("un", "deux");
    }

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".adoc")).sorted().toList().stream();
        }
    }

    /** All but a second title with a link whose address stands on another line than the one the finding names. */
    private static List<Example> examples() {
        return Stream.of(TestResources.getSpec(), TestResources.getGfmSpec())
                .flatMap(specification -> ExampleReader.readExamples(specification).stream())
                .filter(example -> !example.getSource().startsWith("# [Foo]\n"))
                .toList();
    }

    private static List<String> lost(LessonReader reader, SourceFile file) throws IOException {
        Findings findings = new Findings();
        ReadingContext context = new ReadingContext(
                CourseFolder.at(PAGES), new Language("fr"), Map.of("organisation", "ACME"), findings);
        Manuscript manuscript = reader.read(file, context);
        Lesson lesson = new LessonAssembler().assemble(manuscript, context);
        Set<String> lost = words(manuscript.blocks());
        lost.removeAll(words(lesson));
        lost.removeAll(WITH_A_MEANING);
        findings.sorted().forEach(finding -> lost.removeAll(named(finding, file)));
        return lost.stream().map(word -> word + " of\n" + file.text()).toList();
    }

    /** The words that a finding quotes, and those of its lines; a question of no kind is left out as a whole, and says so. */
    private static Set<String> named(Finding finding, SourceFile file) {
        Set<String> named = words(finding.words());
        if (finding.rule().equals("question.kind")) {
            named.addAll(words(file.lines()));
        }
        Span span = finding.span();
        if (span.file().equals(file.path())) {
            file.lines().subList(span.line() - 1, Math.max(span.line(), span.endLine())).stream()
                    .forEach(line -> named.addAll(words(line)));
        }
        return named;
    }

    private static Set<String> words(Object piece) {
        Set<String> words = new HashSet<>();
        if (piece instanceof Collection<?> many) {
            many.forEach(one -> words.addAll(words(one)));
        } else if (piece instanceof Optional<?> maybe) {
            maybe.ifPresent(one -> words.addAll(words(one)));
        } else if (piece instanceof String text) {
            WORD.matcher(text).results().map(MatchResult::group).forEach(words::add);
        } else if (piece instanceof Record record && !(piece instanceof Span)) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                words.addAll(words(value(component, record)));
            }
        }
        return words;
    }

    private static Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
