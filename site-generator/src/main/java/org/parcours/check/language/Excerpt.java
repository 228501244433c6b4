package org.parcours.check.language;

import org.parcours.check.Passage;

/** As much of a long text as a message can quote. */
final class Excerpt {

    private static final int LONGEST = 60;

    private Excerpt() {}

    /** Its beginning. */
    static String of(String text) {
        String words = shown(text);
        int end = words.lastIndexOf(' ', LONGEST);
        return words.length() <= LONGEST ? words : words.substring(0, end < 0 ? LONGEST : end) + " …";
    }

    /** What stands before a place, up to it. */
    static String until(String text, int end) {
        String words = shown(text.substring(0, end));
        int start = words.indexOf(' ', Math.max(0, words.length() - LONGEST));
        return words.length() <= LONGEST
                ? words
                : "… " + words.substring(Math.max(0, start)).strip();
    }

    private static String shown(String text) {
        return text.replace(Passage.OBJECT, '…').replaceAll("\\s+", " ").strip();
    }
}
