package org.parcours.model;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parcours.model.text.Language;

/**
 * A short text of the course files in each of its languages.
 *
 * @param texts by language; a text without language, a plain string of the file, stands for all of them
 */
public record Localized(Map<Language, String> texts) {

    private static final Language ANY = new Language("");

    public Localized {
        SortedMap<Language, String> byTag = new TreeMap<>(Comparator.comparing(Language::tag));
        byTag.putAll(texts);
        texts = Collections.unmodifiableSortedMap(byTag);
    }

    /** The same text in every language. */
    public static Localized everywhere(String text) {
        return new Localized(Map.of(ANY, text));
    }

    /** No text in any language. */
    public static Localized none() {
        return new Localized(Map.of());
    }

    /** The text in this language, else the one for all, else empty. */
    public String in(Language language) {
        return texts.getOrDefault(language, texts.getOrDefault(ANY, ""));
    }
}
