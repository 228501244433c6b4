package org.parcours.check.question;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parcours.check.Normalised;
import org.parcours.model.Option;
import org.parcours.model.text.PlainText;

/** What the options of a choice look like beside each other. */
final class OptionForms {

    private static final Pattern QUOTED = Pattern.compile("(?s)[«“\"‘].*");
    private static final Pattern STOPPED = Pattern.compile("(?s).*\\.");
    private static final Pattern BARE = Pattern.compile("(?s).*[\\p{L}\\p{N}]");

    private final List<String> written;

    private OptionForms(List<String> written) {
        this.written = written;
    }

    static OptionForms of(List<Option> options) {
        return new OptionForms(options.stream()
                .map(option -> PlainText.of(option.content()).strip())
                .filter(words -> !words.isEmpty())
                .toList());
    }

    /** Whether some end with a full stop and others with a word; speech has the signs of who speaks. */
    boolean endDifferently() {
        List<String> told = told();
        return told.stream().anyMatch(words -> STOPPED.matcher(words).matches())
                && told.stream().anyMatch(words -> BARE.matcher(words).matches());
    }

    /** Whether some begin with a quotation mark, a capital, a small letter or a figure, and others do not. */
    boolean beginDifferently() {
        Set<Integer> kinds = new HashSet<>();
        written.forEach(words -> kinds.add(kind(words)));
        return kinds.size() > 1;
    }

    private static int kind(String words) {
        int first = words.codePointAt(0);
        if (QUOTED.matcher(words).matches()) {
            return Character.INITIAL_QUOTE_PUNCTUATION;
        }
        return Character.getType(first);
    }

    /**
     * Whether some begin with an infinitive, and others do not. A sentence may begin with one as with anything else.
     *
     * @param perhaps what may be an infinitive or not
     */
    boolean mixInfinitives(List<Pattern> infinitives, List<Pattern> perhaps) {
        List<String> clear = told().stream()
                .map(words -> Normalised.of(words).text())
                .filter(words -> !begins(words, perhaps))
                .toList();
        long many = clear.stream().filter(words -> begins(words, infinitives)).count();
        boolean areSentences =
                clear.stream().anyMatch(words -> STOPPED.matcher(words).matches());
        return many > 0 && many < clear.size() && !areSentences;
    }

    private static boolean begins(String words, List<Pattern> patterns) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(words).lookingAt());
    }

    /** The words that all begin with, if there are so many of them. */
    Optional<String> commonBeginning(int least) {
        List<List<String>> words =
                written.stream().map(option -> Normalised.of(option).words()).toList();
        List<String> first = words.get(0);
        int common = 0;
        while (isShared(words, common)) {
            common++;
        }
        return common >= least ? Optional.of(String.join(" ", first.subList(0, common))) : Optional.empty();
    }

    private static boolean isShared(List<List<String>> words, int index) {
        return words.stream()
                .allMatch(option -> option.size() > index
                        && option.get(index).equals(words.get(0).get(index)));
    }

    private List<String> told() {
        return written.stream()
                .filter(words -> !QUOTED.matcher(words).matches())
                .toList();
    }
}
