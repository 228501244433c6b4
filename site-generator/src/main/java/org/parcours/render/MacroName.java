package org.parcours.render;

import java.util.Locale;

/**
 * The macro that prints a kind of thing: it bears the name of the kind's record, in small letters at its start, as
 * {@code trueFalse} prints a {@code TrueFalse}. Tests see to it that each kind has its macro in each template.
 */
public final class MacroName {

    private MacroName() {}

    /** The name of the macro for this piece of a course, or of a page. */
    public static String of(Record piece) {
        return of(piece.getClass());
    }

    /** The name of the macro for pieces of this kind. */
    public static String of(Class<?> kind) {
        String name = kind.getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
