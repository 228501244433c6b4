package org.parcours.check.translation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.parcours.check.Normalised;
import org.parcours.check.WordData;
import org.parcours.model.text.Language;

/**
 * What follows the number of an hour in each language, and what the number then stands for on a clock of 24 hours. A line of the
 * data is {@code kind = expression}; the kinds are {@code am} and {@code pm}, {@code of-24} where the hours of a day are
 * counted through, {@code of-12} where nothing says which half of the day is meant.
 */
final class Hours {

    private static final int NOON = 12;
    private static final int MIDNIGHT = 24;

    /** More characters than what follows an hour has. */
    private static final int LONGEST = 40;

    private final WordData data = new WordData(Hours.class, "hours");
    private final Map<Language, List<Kind>> kinds = new ConcurrentHashMap<>();

    private record Kind(String name, Pattern pattern) {}

    /**
     * What a number may stand for.
     *
     * @param text of the passage
     * @param end where the number ends in it
     * @param spelt whether it is written in letters: « à trois heures » may be in the afternoon, « à 3 h » is not
     */
    Set<String> values(long number, boolean spelt, String text, int end, Language language) {
        if (number > MIDNIGHT) {
            return Set.of();
        }
        String after = Normalised.of(text.substring(end, Math.min(end + LONGEST, text.length())))
                .text();
        return kinds.computeIfAbsent(language, this::read).stream()
                .filter(kind -> kind.pattern().matcher(after).lookingAt())
                .findFirst()
                .map(kind -> values(number, spelt ? kind.name().replace("24", "12") : kind.name()))
                .orElse(Set.of());
    }

    private List<Kind> read(Language language) {
        return data.in(language).stream()
                .map(line -> line.split(" = "))
                .map(sides -> new Kind(sides[0], Normalised.pattern(" ?(?:" + sides[1] + ")(?!\\p{L})")))
                .toList();
    }

    private static Set<String> values(long number, String kind) {
        Set<String> values = new HashSet<>();
        boolean later = number > NOON;
        switch (kind) {
            case "am" -> values.add("am" + number);
            case "pm" -> values.add("" + (number < NOON ? number + NOON : number));
            default -> {
                values.add("" + number);
                values.add(later ? "" + (number - NOON) : "am" + number);
                values.add("" + (later || kind.equals("of-24") ? number : number + NOON));
            }
        }
        return values;
    }
}
