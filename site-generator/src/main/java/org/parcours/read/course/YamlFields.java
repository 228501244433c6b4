package org.parcours.read.course;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.text.NearestWord;
import org.parcours.source.Span;

/**
 * The entries of a course file, or of a part of it, asked for one by one. What is of another kind than expected is a
 * finding and counts as not there. After the last question {@link #close} reports the keys that nobody asked for.
 */
final class YamlFields {

    private final YamlValue.Mapping mapping;
    private final Findings findings;
    private final TreeSet<String> known = new TreeSet<>();

    private YamlFields(YamlValue.Mapping mapping, Findings findings) {
        this.mapping = mapping;
        this.findings = findings;
    }

    /** The entries of a value, or a finding when it has none. */
    static Optional<YamlFields> of(YamlValue value, Findings findings) {
        if (value instanceof YamlValue.Mapping mapping) {
            return Optional.of(new YamlFields(mapping, findings));
        }
        findings.add(Finding.error("course.value", value.span(), "entries", quoted(value)));
        return Optional.empty();
    }

    Span span() {
        return mapping.span();
    }

    Findings findings() {
        return findings;
    }

    /** All entries, for those whose keys are the author's own. */
    List<YamlValue.Entry> entries() {
        return mapping.entries();
    }

    /** The value of a key; an empty one is none. */
    Optional<YamlValue> value(String key) {
        known.add(key);
        return mapping.entries().stream()
                .filter(entry -> entry.key().value().equals(key))
                .map(YamlValue.Entry::value)
                .filter(value ->
                        !(value instanceof YamlValue.Text text && text.value().isEmpty()))
                .findFirst();
    }

    /** The value of a key; that it is missing is a finding. */
    Optional<YamlValue> required(String key) {
        Optional<YamlValue> value = value(key);
        if (value.isEmpty()) {
            findings.add(Finding.error("course.key-missing", placeOf(key), "missing", key));
        }
        return value;
    }

    private Span placeOf(String key) {
        return mapping.entries().stream()
                .filter(entry -> entry.key().value().equals(key))
                .map(entry -> entry.key().span())
                .findFirst()
                .orElse(mapping.span());
    }

    Optional<YamlValue.Text> text(String key) {
        return value(key).flatMap(value -> asText(value, findings));
    }

    /** The text of a key, or the empty text. */
    String words(String key) {
        return text(key).map(YamlValue.Text::value).orElse("");
    }

    Optional<YamlValue.Text> requiredText(String key) {
        return required(key).flatMap(value -> asText(value, findings));
    }

    static Optional<YamlValue.Text> asText(YamlValue value, Findings findings) {
        if (value instanceof YamlValue.Text text) {
            return Optional.of(text);
        }
        findings.add(Finding.error("course.value", value.span(), "text", quoted(value)));
        return Optional.empty();
    }

    /** A whole number from least to most. */
    Optional<Integer> number(String key, int least, int most) {
        return text(key).flatMap(text -> {
            if (text.value().matches("\\d{1,6}")) {
                int number = Integer.parseInt(text.value());
                if (number >= least && number <= most) {
                    return Optional.of(number);
                }
            }
            findings.add(Finding.error("course.value", text.span(), "number", key, text.value(), least, most));
            return Optional.<Integer>empty();
        });
    }

    /** One of a few words, small or capital letters alike. */
    <C> Optional<C> choice(String key, Map<String, C> choices) {
        return text(key).flatMap(text -> choice(key, text, choices));
    }

    <C> Optional<C> choice(String key, YamlValue.Text text, Map<String, C> choices) {
        Optional<C> chosen = choices.entrySet().stream()
                .filter(choice -> choice.getKey().equalsIgnoreCase(text.value()))
                .<C>map(Map.Entry::getValue)
                .findFirst();
        if (chosen.isEmpty()) {
            String known = String.join(", ", choices.keySet());
            findings.add(Finding.error("course.value", text.span(), "choice", key, text.value(), known));
        }
        return chosen;
    }

    /** The items of a list. */
    List<YamlValue> items(String key) {
        return value(key).map(value -> asItems(value, findings)).orElse(List.of());
    }

    static List<YamlValue> asItems(YamlValue value, Findings findings) {
        if (value instanceof YamlValue.Sequence sequence) {
            return sequence.items();
        }
        findings.add(Finding.error("course.value", value.span(), "list", quoted(value)));
        return List.of();
    }

    /** The texts of a list; a text alone is a list of one. */
    List<YamlValue.Text> texts(String key) {
        Stream<YamlValue> values = value(key).stream()
                .flatMap(value ->
                        value instanceof YamlValue.Text ? Stream.of(value) : asItems(value, findings).stream());
        return values.flatMap(value -> asText(value, findings).stream()).toList();
    }

    /** The items of a list that are entries themselves. */
    List<YamlFields> parts(String key) {
        return items(key).stream().flatMap(item -> of(item, findings).stream()).toList();
    }

    /** The entries under a key. */
    Optional<YamlFields> part(String key) {
        return value(key).flatMap(value -> of(value, findings));
    }

    /** Reports every key that nobody asked for, with the known one that its author may have meant. */
    void close() {
        for (YamlValue.Entry entry : mapping.entries()) {
            String typed = entry.key().value();
            if (!known.contains(typed)) {
                findings.add(NearestWord.to(typed, known)
                        .map(near ->
                                Finding.error("course.key-unknown", entry.key().span(), "near", typed, near))
                        .orElseGet(() -> Finding.error(
                                "course.key-unknown", entry.key().span(), "unknown", typed, String.join(", ", known))));
            }
        }
    }

    private static String quoted(YamlValue value) {
        if (value instanceof YamlValue.Text text) {
            return text.value();
        }
        return value instanceof YamlValue.Mapping mapping && !mapping.entries().isEmpty()
                ? mapping.entries().get(0).key().value() + ": …"
                : "- …";
    }
}
