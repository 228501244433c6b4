package org.parcours.check.objective;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parcours.check.WordData;
import org.parcours.model.CognitiveLevel;
import org.parcours.model.Objective;
import org.parcours.model.text.Language;

/** What is known of the verbs that objectives begin with. */
final class Verbs {

    private final WordData verbs = new WordData(Verbs.class, "verbs");
    private final WordData states = new WordData(Verbs.class, "states");
    private final WordData producing = new WordData(Verbs.class, "producing");
    private final WordData introductions = new WordData(Verbs.class, "introductions");
    private final WordData notVerbs = new WordData(Verbs.class, "not-verbs");
    private final Map<Language, Map<String, Set<CognitiveLevel>>> levels = new ConcurrentHashMap<>();

    /** Whether there are words for this language. */
    boolean know(Language language) {
        return !verbs.in(language).isEmpty();
    }

    Opening opening(Objective objective, Language language) {
        return Opening.of(objective, introductions.patterns(language));
    }

    /** The verb that it begins with and that one can see somebody do. */
    Optional<String> observable(Opening opening, Language language) {
        return opening.startingWith(levels(language).keySet());
    }

    /** The state of mind that it begins with. */
    Optional<String> state(Opening opening, Language language) {
        return opening.startingWith(states.in(language));
    }

    /** Whether its first word cannot be the verb. */
    boolean hasNoVerb(Opening opening, Language language) {
        String first = opening.verb().toLowerCase(Locale.ROOT);
        return notVerbs.patterns(language).stream()
                .anyMatch(pattern -> pattern.matcher(first).matches());
    }

    /** The levels that a verb may show, the lowest first. */
    Set<CognitiveLevel> levels(String verb, Language language) {
        return levels(language).getOrDefault(verb, Set.of());
    }

    /** Whether a verb asks somebody to make something. */
    boolean isProducing(String verb, Language language) {
        return producing.in(language).contains(verb);
    }

    private Map<String, Set<CognitiveLevel>> levels(Language language) {
        return levels.computeIfAbsent(language, wanted -> verbs.in(wanted).stream()
                .map(line -> line.split(":"))
                .collect(Collectors.toMap(
                        entry -> entry[0].strip(), entry -> parsed(entry[1]), (a, b) -> a, TreeMap::new)));
    }

    private static Set<CognitiveLevel> parsed(String names) {
        return Stream.of(names.split(","))
                .map(name -> CognitiveLevel.valueOf(name.strip().toUpperCase(Locale.ROOT)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CognitiveLevel.class)));
    }
}
