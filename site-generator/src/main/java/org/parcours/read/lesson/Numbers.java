package org.parcours.read.lesson;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as authors write them. */
final class Numbers {

    private static final Pattern WHOLE = Pattern.compile("\\d{1,6}");
    private static final Pattern MINUTES =
            Pattern.compile("(\\d{1,6})[\\s\\p{Z}]*(?:min|mn|minutes?|')?\\.?", Pattern.CASE_INSENSITIVE);

    private Numbers() {}

    static OptionalInt whole(String words) {
        String trimmed = Spaces.trim(words);
        return WHOLE.matcher(trimmed).matches() ? OptionalInt.of(Integer.parseInt(trimmed)) : OptionalInt.empty();
    }

    /** {@code 25}, {@code 25 min} and {@code 25 minutes}. */
    static OptionalInt minutes(String words) {
        Matcher minutes = MINUTES.matcher(Spaces.trim(words));
        return minutes.matches() ? OptionalInt.of(Integer.parseInt(minutes.group(1))) : OptionalInt.empty();
    }
}
