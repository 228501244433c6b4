package org.parcours.read;

import java.util.regex.Pattern;

/** Spaces of every kind: the no-break ones that authors paste count like those of the keyboard. */
final class Spaces {

    private static final Pattern OUTER = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");

    private Spaces() {}

    /** Without spaces at either end. */
    static String trim(String words) {
        return OUTER.matcher(words).replaceAll("");
    }
}
