package org.parcours.model.text;

import java.util.Locale;

/**
 * A language of the course, by its tag: {@code fr}, {@code en}.
 *
 * @param tag BCP 47 tag in lower case
 */
public record Language(String tag) {

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
