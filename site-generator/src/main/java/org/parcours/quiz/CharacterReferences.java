package org.parcours.quiz;

/** Writes characters by number, {@code &#123;}, where a format would take them for its own signs. */
public final class CharacterReferences {

    private CharacterReferences() {}

    /** The text with each of these characters written by number. */
    public static String encode(String text, String characters) {
        StringBuilder encoded = new StringBuilder();
        text.chars().forEach(c -> {
            if (characters.indexOf(c) < 0) {
                encoded.append((char) c);
            } else {
                encoded.append("&#").append(c).append(';');
            }
        });
        return encoded.toString();
    }

    /** The text with its first character written by number where it is one of these. */
    public static String encodeFirst(String text, String characters) {
        return text.isEmpty() ? text : encode(text.substring(0, 1), characters) + text.substring(1);
    }
}
