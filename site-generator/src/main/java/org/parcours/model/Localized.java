package org.parcours.model;

import java.util.Map;
import org.parcours.model.text.Language;

/**
 * A short text of the course files in each of its languages.
 *
 * @param texts by language; a text without language, a plain string of the file, stands for all of them
 */
public record Localized(Map<Language, String> texts) {

    private static final Language ANY = new Language("");

    public Localized {
        texts = Map.copyOf(texts);
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
