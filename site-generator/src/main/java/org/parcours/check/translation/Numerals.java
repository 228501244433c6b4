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
        return at(List.of(word), 0, language)
                .filter(numeral -> numeral.values().contains(AND))
                .isPresent();
    }

    /** The longest numeral that begins with the word at this place. */
    Optional<Numeral> at(List<String> words, int place, Language language) {
        return byFirstWord.computeIfAbsent(language, this::read).getOrDefault(words.get(place), List.of()).stream()
                .filter(numeral -> {
                    int end = place + numeral.words().size();
                    return end <= words.size() && words.subList(place, end).equals(numeral.words());
                })
                .findFirst();
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
