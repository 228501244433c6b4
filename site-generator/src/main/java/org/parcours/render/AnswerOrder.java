package org.parcours.render;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parcours.model.text.Gap;
import org.parcours.model.text.Slug;

/**
 * The order in which answers are shown to who has to find the right one: by the alphabet, so that it tells nothing, and
 * is the same in every build, on the screen and on paper.
 */
public final class AnswerOrder {

    /** Letters and digits first; accents, case and punctuation decide only between what is else the same. */
    public static final Comparator<String> ALPHABET =
            Comparator.comparing((String words) -> Slug.of(words)).thenComparing(Comparator.naturalOrder());

    private AnswerOrder() {}

    /** What to choose from in a gap; empty where one writes. */
    public static List<String> menu(Gap gap) {
        return gap.isMenu()
                ? Stream.concat(gap.right().stream(), gap.wrong().stream())
                        .sorted(ALPHABET)
                        .toList()
                : List.of();
    }

    /**
     * Items to put in order. Where the alphabet is the right order, the last comes first.
     *
     * @param words of an item
     */
    public static <T> List<T> mixed(List<T> right, Function<T, String> words) {
        List<T> shown =
                right.stream().sorted(Comparator.comparing(words, ALPHABET)).toList();
        int last = Math.max(0, shown.size() - 1);
        return shown.equals(right)
                ? Stream.concat(shown.stream().skip(last), shown.stream().limit(last))
                        .toList()
                : shown;
    }
}
