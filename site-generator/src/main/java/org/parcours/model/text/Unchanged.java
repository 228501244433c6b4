package org.parcours.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Rewrites the parts of a piece; if none changes, the answer is what was given, and whoever holds it need not be copied. */
public final class Unchanged {

    private Unchanged() {}

    /** Each part becomes another. */
    public static <T> List<T> orEach(List<T> parts, Function<? super T, ? extends T> change) {
        List<T> changed = new ArrayList<>(parts.size());
        boolean same = true;
        for (T part : parts) {
            T now = change.apply(part);
            same &= now == part;
            changed.add(now);
        }
        return same ? parts : List.copyOf(changed);
    }

    /** Each part becomes any number of others. */
    public static <T> List<T> orMany(List<T> parts, Function<? super T, List<T>> change) {
        List<T> changed = new ArrayList<>(parts.size());
        boolean same = true;
        for (T part : parts) {
            List<T> now = change.apply(part);
            same &= now.size() == 1 && now.get(0) == part;
            changed.addAll(now);
        }
        return same ? parts : List.copyOf(changed);
    }

    /** The part, if there is one, becomes another. */
    public static <T> Optional<T> orOne(Optional<T> part, Function<? super T, ? extends T> change) {
        Optional<T> changed = part.map(change);
        boolean same = part.isEmpty() || changed.isPresent() && changed.get() == part.get();
        return same ? part : changed;
    }
}
