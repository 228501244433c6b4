package org.parcours.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Expressions that are looked for together in many texts. One that begins with {@code \b} and a letter or digit is tried only
 * where a word of the text begins, and only if it can begin with the letters of that word, which is asked once for them all:
 * so a text in which none occurs costs hardly more than to find its words.
 */
final class Expressions {

    private static final Pattern BEGINS_A_WORD = Pattern.compile("\\\\b(?:\\((?:\\?:)?)*(?:[\\p{L}\\p{N}]|\\\\d).*");

    /** So many letters tell most words apart, and there are not too many of them to remember. */
    private static final int FIRST_LETTERS = 3;

    private final List<Pattern> all;
    private final List<Integer> ofWords;
    private final List<Integer> ofAnyPlace;
    private final Map<String, List<Integer>> byFirstLetters = new ConcurrentHashMap<>();

    Expressions(List<Pattern> all) {
        this.all = all;
        this.ofWords = places(true);
        this.ofAnyPlace = places(false);
    }

    private List<Integer> places(boolean beginWords) {
        return IntStream.range(0, all.size())
                .filter(place -> BEGINS_A_WORD.matcher(all.get(place).pattern()).matches() == beginWords)
                .boxed()
                .toList();
    }

    /** The first match of each expression that occurs, in the order of the expressions. */
    Stream<Matcher> in(Normalised words) {
        Map<Integer, Matcher> found = new TreeMap<>();
        for (int place : ofAnyPlace) {
            Matcher match = all.get(place).matcher(words.text());
            if (match.find()) {
                found.put(place, match);
            }
        }
        for (Word word : Word.in(words.text())) {
            for (int place : beginningWith(word.firstLetters(FIRST_LETTERS))) {
                Matcher match = all.get(place).matcher(words.text());
                if (!found.containsKey(place) && isAt(word, match)) {
                    found.put(place, match);
                }
            }
        }
        return found.values().stream();
    }

    private static boolean isAt(Word word, Matcher match) {
        return match.region(word.start(), match.regionEnd())
                .useTransparentBounds(true)
                .useAnchoringBounds(false)
                .lookingAt();
    }

    private List<Integer> beginningWith(String letters) {
        return byFirstLetters.computeIfAbsent(letters, first -> ofWords.stream()
                .filter(place -> canBeginWith(first, place))
                .toList());
    }

    /** It matches already, or would have to see what follows. */
    private boolean canBeginWith(String letters, int place) {
        Matcher match = all.get(place).matcher(letters);
        return match.lookingAt() || match.hitEnd();
    }
}
