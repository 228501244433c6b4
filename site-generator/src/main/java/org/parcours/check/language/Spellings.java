package org.parcours.check.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parcours.check.WordData;
import org.parcours.model.text.Language;

/** Spellings to mend, by what is typed: entries of the form {@code wrong = right}. */
final class Spellings {

    /** A word; where a sentence begins, the capital A with the word after it. */
    static final Pattern WORDS = Pattern.compile(
            "(?<=(?:\\A|[.!?…:«(\\n])[ \\u00A0\\u202F]?)A[ \\u00A0]\\p{L}+|(?<![\\p{L}\\p{N}])\\p{L}+(?![\\p{L}\\p{N}])");

    private static final Pattern EQUALS = Pattern.compile("\\s*=\\s*");

    private final WordData entries = new WordData(Spellings.class, "spellings");
    private final Map<Language, Map<String, String>> known = new ConcurrentHashMap<>();

    boolean isEmpty(Language language) {
        return in(language).isEmpty();
    }

    /** What to write instead of these words, if they are written wrong. */
    Optional<String> right(String words, Language language) {
        return Optional.ofNullable(in(language).get(words.replace('\u00A0', ' ')));
    }

    private Map<String, String> in(Language language) {
        return known.computeIfAbsent(language, wanted -> pairs(entries.in(wanted)));
    }

    private static Map<String, String> pairs(List<String> entries) {
        return entries.stream()
                .map(EQUALS::split)
                .collect(Collectors.toUnmodifiableMap(sides -> sides[0], sides -> sides[1]));
    }
}
