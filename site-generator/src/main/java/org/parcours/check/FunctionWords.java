package org.parcours.check;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.parcours.model.text.Language;

/**
 * The small words that every sentence of a language needs: articles, pronouns, prepositions. They tell languages apart in a
 * phrase of four words, where a guess by letters would fail.
 */
public final class FunctionWords {

    /** The languages of which the words are known. */
    private static final List<Language> KNOWN = List.of(new Language("fr"), new Language("en"));

    /** Fewer words may be a name or a loan. */
    private static final int LEAST_WORDS = 4;

    /** How many words the other language must win by. */
    private static final int MARGIN = 2;

    private final WordData data = new WordData(FunctionWords.class, "function-words");
    private final Map<Language, Set<String>> words = new ConcurrentHashMap<>();

    /** The words of this language, none if it is not known. */
    public Set<String> in(Language language) {
        return words.computeIfAbsent(language, wanted -> Set.copyOf(data.in(wanted)));
    }

    /** The other language in which these words seem to be written, if one wins by a margin. */
    public Optional<Language> otherThan(Language expected, List<String> words) {
        if (in(expected).isEmpty() || words.size() < LEAST_WORDS) {
            return Optional.empty();
        }
        long own = count(expected, words);
        return KNOWN.stream()
                .filter(other -> !other.equals(expected) && count(other, words) >= own + MARGIN)
                .max(Comparator.comparingLong(other -> count(other, words)));
    }

    private long count(Language language, List<String> words) {
        return words.stream().filter(in(language)::contains).count();
    }
}
