package org.parcours.check;

import java.util.regex.Pattern;

/** The words by which authors mark what they will write later, such as "to be completed". */
public final class StillToWrite {

    private static final Pattern WORDS = Pattern.compile(
            "(todo|tbd|xxx|à compléter|à rédiger|to be completed|to do|lorem ipsum.*|\\?{3,})\\s*[.:!…]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private StillToWrite() {}

    /** Whether a text says nothing else. Then there is no more to say of it than this. */
    public static boolean isAll(String text) {
        return WORDS.matcher(text.strip()).matches();
    }
}
