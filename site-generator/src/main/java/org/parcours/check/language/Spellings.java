package org.parcours.check.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parcours.check.Passage;
import org.parcours.check.Word;
import org.parcours.check.WordData;
import org.parcours.model.text.Language;

/** Spellings to mend, by what is typed: entries of the form {@code wrong = right}. */
final class Spellings {

    /** Before a word that begins a sentence. */
    private static final Pattern BEGINNING = Pattern.compile("(?:\\A|[.!?…:«(\\n])[ \\u00A0\\u202F]?\\z");

    private static final Pattern EQUALS = Pattern.compile("\\s*=\\s*");

    private final WordData entries = new WordData(Spellings.class, "spellings");
    private final Map<Language, Map<String, String>> known = new ConcurrentHashMap<>();

    /**
     * Words that are written wrong.
     *
     * @param start index of their first character in the passage
     */
    record Slip(int start, String wrong, String right) {

        int end() {
            return start + wrong.length();
        }
    }

    /** What is written wrong in a passage: single words, and where a sentence begins a capital A with the word after it. */
    List<Slip> in(Passage passage) {
        Map<String, String> right = in(passage.language());
        List<Slip> slips = new ArrayList<>();
        if (!right.isEmpty()) {
            String text = passage.text();
            Optional<Word> before = Optional.empty();
            for (Word word : Word.in(text)) {
                int start = before.filter(a -> isPreposition(a, word, text))
                        .map(Word::start)
                        .orElse(word.start());
                String wrong = text.substring(start, word.end());
                Optional.ofNullable(right.get(wrong.replace('\u00A0', ' ')))
                        .ifPresent(better -> slips.add(new Slip(start, wrong, better)));
                before = Optional.of(word);
            }
        }
        return slips;
    }

    private static boolean isPreposition(Word a, Word next, String text) {
        return text.charAt(a.start()) == 'A'
                && a.end() == a.start() + 1
                && next.start() == a.end() + 1
                && " \u00A0".indexOf(text.charAt(a.end())) >= 0
                && BEGINNING.matcher(text.substring(0, a.start())).find();
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
