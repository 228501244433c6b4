package org.parcours.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parcours.model.text.Language;

/**
 * What a rule knows of the words of each language: the file {@code <name>_<language>.txt} beside the rule's class, one entry
 * a line. Empty lines and lines that begin with {@code #} are left out. Entries are written in lower case; apostrophes and
 * spaces may be of any kind. A language without a file has no entries, and the rule is silent for it.
 *
 * <p>A rule holds one as a field: a file is read once, when its language is first met.
 */
public final class WordData {

    private final Class<?> rule;
    private final String name;
    private final Map<Language, List<String>> entries = new ConcurrentHashMap<>();
    private final Map<Language, List<Pattern>> patterns = new ConcurrentHashMap<>();
    private final Map<Language, Expressions> expressions = new ConcurrentHashMap<>();

    public WordData(Class<?> rule, String name) {
        this.rule = rule;
        this.name = name;
    }

    /** The entries of this language in the order of the file. */
    public List<String> in(Language language) {
        return entries.computeIfAbsent(language, this::read);
    }

    /** The entries as expressions for the text of {@link Normalised}. */
    public List<Pattern> patterns(Language language) {
        return patterns.computeIfAbsent(
                language, wanted -> in(wanted).stream().map(Normalised::pattern).toList());
    }

    /** The first matches of those expressions that occur in a text, in the order of the file. */
    public Stream<Matcher> matches(Normalised words, Language language) {
        return expressions
                .computeIfAbsent(language, wanted -> new Expressions(patterns(wanted)))
                .in(words);
    }

    /** Whether any of the expressions matches somewhere in a text. */
    public boolean occursIn(Normalised words, Language language) {
        return matches(words, language).findAny().isPresent();
    }

    private List<String> read(Language language) {
        try (InputStream in = rule.getResourceAsStream(name + "_" + language.tag() + ".txt")) {
            return in == null ? List.of() : entries(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Case is left alone: in an expression, {@code \S} is not {@code \s}. */
    private static List<String> entries(InputStream in) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.replace('’', '\'')
                            .replaceAll("[\u00A0\u202F]", " ")
                            .strip())
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        }
    }
}
