package org.parcours.check.translation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parcours.check.WordData;
import org.parcours.check.translation.PassageWords.Word;
import org.parcours.model.text.Language;

/**
 * The numerals, days and months of each language. A line of the data is {@code words|words = value value}, with {@code ?} at its end
 * where another language may do without a number.
 */
final class Numerals {

    /** The value of the word that joins two numerals. */
    static final String AND = "and";

    private final WordData data = new WordData(Numerals.class, "numerals");
    private final Map<Language, Map<String, List<Numeral>>> byFirstWord = new ConcurrentHashMap<>();

    /** Whether this word joins two numerals, as in "vingt et un". */
    boolean joins(String word, Language language) {
        return numerals(language).getOrDefault(word, List.of()).stream()
                .anyMatch(numeral -> numeral.values().contains(AND));
    }

    /** The longest numeral that begins with the word at this place. */
    Optional<Numeral> at(List<Word> words, int place, Language language) {
        List<Numeral> numerals = numerals(language).get(words.get(place).text());
        return numerals == null
                ? Optional.empty()
                : numerals.stream()
                        .filter(numeral -> isAt(numeral.words(), words, place))
                        .findFirst();
    }

    private static boolean isAt(List<String> numeral, List<Word> words, int place) {
        int same = 0;
        while (same < numeral.size()
                && place + same < words.size()
                && words.get(place + same).text().equals(numeral.get(same))) {
            same++;
        }
        return same == numeral.size();
    }

    private Map<String, List<Numeral>> numerals(Language language) {
        Map<String, List<Numeral>> known = byFirstWord.get(language);
        return known == null ? byFirstWord.computeIfAbsent(language, this::read) : known;
    }

    private Map<String, List<Numeral>> read(Language language) {
        return data.in(language).stream()
                .flatMap(Numerals::numerals)
                .sorted(Comparator.comparing(
                                (Numeral numeral) -> numeral.words().size())
                        .reversed())
                .collect(Collectors.groupingBy(numeral -> numeral.words().get(0)));
    }

    private static Stream<Numeral> numerals(String line) {
        String[] sides = line.split(" = ");
        boolean certain = !sides[1].endsWith("?");
        Set<String> values = Set.of(sides[1].replace("?", "").split(" "));
        return Arrays.stream(sides[0].split("\\|"))
                .map(words -> new Numeral(List.of(words.split("[ '-]")), values, certain));
    }
}
