package org.parcours.proofread;

import java.util.List;

/**
 * Something that seems wrong in a text.
 *
 * @param start index of its first character
 * @param end index after its last
 * @param kind what is wrong with it
 * @param rule of the proofreader, by its own name for it
 * @param message of the proofreader, in the language of the text
 * @param suggestions what to write instead, the likeliest first; may be empty
 */
public record Slip(int start, int end, Kind kind, String rule, String message, List<String> suggestions) {

    public Slip {
        suggestions = List.copyOf(suggestions);
    }

    /** What can be wrong. */
    public enum Kind {
        SPELLING,
        GRAMMAR,
        TYPOGRAPHY,
        STYLE
    }
}
