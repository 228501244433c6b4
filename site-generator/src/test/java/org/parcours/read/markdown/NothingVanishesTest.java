package org.parcours.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.parcours.finding.Finding;
import org.parcours.model.text.Address;

/**
 * Every example of the specifications of CommonMark and of GitHub's Markdown: each of its words stands in the model, or a
 * finding names the line that lost it.
 */
class NothingVanishesTest {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern DECODED =
            Pattern.compile("(?s)\\w*(?:&#?[A-Za-z0-9]+;|%[0-9A-Fa-f]{2})\\w*|<!--.*?-->|\\[x]");
    private static final Pattern LABEL = Pattern.compile("(?m)^[\\s>]*\\[((?:[^\\[\\]\\\\]|\\\\.)+)]:");
    private static final String HEADER = "---\ntitle: x\n---\n";
    private static final int HEADER_LINES = 3;

    @Test
    void every_word_that_is_shown_stands_in_the_text() {
        assertThat(examples()).hasSizeGreaterThan(1000).allSatisfy(example -> {
            MarkdownReading reading = MarkdownReading.of(HEADER + example.getSource());

            Set<String> shown = words(text(example.getHtml()));
            shown.removeAll(words(String.join(" ", strings(reading.manuscript().blocks(), false))));
            shown.removeIf(word -> isFound(word, example, reading));

            assertThat(shown).as("lost of %s", example.getSource()).isEmpty();
        });
    }

    @Test
    void every_word_that_was_typed_stands_somewhere_in_the_model() {
        assertThat(examples()).allSatisfy(example -> {
            MarkdownReading reading = MarkdownReading.of(HEADER + example.getSource());

            Set<String> typed = words(DECODED.matcher(example.getSource()).replaceAll(" "));
            typed.removeAll(words(String.join(" ", strings(reading.manuscript().blocks(), true))));
            typed.removeIf(word -> isNumberOfItem(word, example.getSource()) || isLabel(word, example.getSource()));
            typed.removeIf(word -> isFound(word, example, reading));

            assertThat(typed).as("lost of %s", example.getSource()).isEmpty();
        });
    }

    private static List<Example> examples() {
        List<URL> resources = new ArrayList<>(TestResources.getRegressions());
        resources.add(TestResources.getSpec());
        resources.add(TestResources.getGfmSpec());
        return resources.stream()
                .flatMap(resource -> ExampleReader.readExamples(resource).stream())
                .toList();
    }

    /** Whether a finding names a line that holds this word, or any line where the word was made of an entity. */
    private static boolean isFound(String word, Example example, MarkdownReading reading) {
        List<String> lines = example.getSource().lines().toList();
        boolean typed = example.getSource().contains(word);
        return reading.findings().stream()
                .anyMatch(finding -> !typed
                        || holds(finding, lines, word)
                        || words(String.join(" ", finding.words())).contains(word));
    }

    private static boolean holds(Finding finding, List<String> lines, String word) {
        for (int line = finding.span().line(); line <= finding.span().endLine(); line++) {
            int index = line - HEADER_LINES - 1;
            if (index >= 0 && index < lines.size() && lines.get(index).contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumberOfItem(String word, String source) {
        return Pattern.compile("(?m)^(?:[\\s>*+-]|\\d+[.)])*" + word + "[.)](\\s|$)")
                .matcher(source)
                .find();
    }

    /** The name by which links use an address defined apart is no text. */
    private static boolean isLabel(String word, String source) {
        Matcher label = LABEL.matcher(source);
        return label.results().flatMap(l -> words(l.group(1)).stream()).anyMatch(word::equalsIgnoreCase);
    }

    private static String text(String html) {
        return html.replaceAll("<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    /** Every string of the model, with or without those that are no running text: addresses, files, languages. */
    private static List<String> strings(Object piece, boolean all) {
        List<String> strings = new ArrayList<>();
        if (piece instanceof Collection<?> many) {
            many.forEach(one -> strings.addAll(strings(one, all)));
        } else if (piece instanceof Optional<?> maybe) {
            maybe.ifPresent(one -> strings.addAll(strings(one, all)));
        } else if (piece instanceof String words) {
            strings.add(words);
        } else if (piece instanceof Record record && (all || !(record instanceof Address))) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                boolean name = Set.of("source", "language").contains(component.getName());
                if (all || !name) {
                    strings.addAll(strings(value(component, record), all));
                }
            }
        }
        return strings;
    }

    private static Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
