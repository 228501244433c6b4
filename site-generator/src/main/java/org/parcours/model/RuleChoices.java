package org.parcours.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The numbers and lists that a course sets for its rules, in {@code checks.rules} of course.yaml.
 *
 * @param byRule by the id of the rule, then by the name of the choice; a number is a list of one
 */
public record RuleChoices(Map<String, Map<String, List<String>>> byRule) {

    /** A course that leaves every rule as it is. */
    public static final RuleChoices NONE = new RuleChoices(Map.of());

    public RuleChoices {
        Map<String, Map<String, List<String>>> sorted = new TreeMap<>();
        byRule.forEach((rule, choices) -> sorted.put(rule, Collections.unmodifiableSortedMap(new TreeMap<>(choices))));
        byRule = Collections.unmodifiableMap(sorted);
    }

    /** A number, if the course sets it to one. */
    public Optional<Double> number(String rule, String name) {
        return Optional.of(words(rule, name))
                .filter(values -> values.size() == 1 && values.get(0).matches("\\d{1,6}(\\.\\d{1,6})?"))
                .map(values -> Double.valueOf(values.get(0)));
    }

    /** The words of a list, or none. */
    public List<String> words(String rule, String name) {
        return byRule.getOrDefault(rule, Map.of()).getOrDefault(name, List.of());
    }
}
