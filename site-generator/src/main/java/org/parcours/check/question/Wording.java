package org.parcours.check.question;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parcours.check.Normalised;

/**
 * Words to look for.
 *
 * @param sought expressions for them
 * @param aside expressions for what looks like them and is something else
 */
record Wording(List<Pattern> sought, List<Pattern> aside) {

    /** The first of the words in a text, as its author wrote it. */
    Optional<String> find(Normalised text) {
        return find(text, end -> true);
    }

    /** @param counts whether words that end there count */
    Optional<String> find(Normalised text, IntPredicate counts) {
        String left = withoutAside(text.text());
        for (Pattern pattern : sought) {
            Matcher match = pattern.matcher(left);
            while (match.find()) {
                if (counts.test(match.end())) {
                    return Optional.of(text.quote(match));
                }
            }
        }
        return Optional.empty();
    }

    /** As long as before, so that a match can be quoted. */
    private String withoutAside(String text) {
        String left = text;
        for (Pattern pattern : aside) {
            left = pattern.matcher(left)
                    .replaceAll(match -> "\uFFFC".repeat(match.group().length()));
        }
        return left;
    }
}
