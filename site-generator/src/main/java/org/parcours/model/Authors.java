package org.parcours.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Who wrote a source, by the names under which one cites and looks them up: the family names of persons, the whole name of
 * an organisation.
 *
 * @param families in the order of the title page
 * @param andOthers whether their list ends with others that it does not name
 */
public record Authors(List<String> families, boolean andOthers) {

    private static final Pattern BETWEEN = Pattern.compile("\\s*,\\s*(?:(?:et|and|&)\\s+)?|\\s+(?:et|and|&)\\s+");
    private static final Pattern OTHERS = Pattern.compile("[\\s,]+et\\s+al\\.?$");
    private static final Pattern SUFFIX = Pattern.compile("(?:Jr|Sr)\\.?|I{2,3}|IV");
    private static final Set<String> PARTICLES = Set.of(
            "al", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "el", "la", "le", "ten", "ter", "van",
            "vom", "von", "zu");

    public Authors {
        families = List.copyOf(families);
    }

    /** Those who wrote this source; nobody where it names none. */
    public static Authors of(Reference source) {
        if (source.author().isBlank()) {
            return new Authors(List.of(), false);
        }
        if (source.organisation()) {
            return new Authors(List.of(source.author()), false);
        }
        String named = OTHERS.matcher(source.author()).replaceFirst("");
        List<String> families = Arrays.stream(BETWEEN.split(named))
                .map(Authors::family)
                .filter(family -> !family.isEmpty())
                .toList();
        return new Authors(families, !named.equals(source.author()));
    }

    /** The last word of a name and the particles before it; {@code Jr.} and its like belong to no name. */
    private static String family(String name) {
        List<String> words = new ArrayList<>(List.of(name.strip().split("\\s+")));
        words.removeIf(word -> SUFFIX.matcher(word).matches());
        int first = words.size() - 1;
        while (first > 0 && PARTICLES.contains(words.get(first - 1).toLowerCase(Locale.ROOT))) {
            first--;
        }
        return words.stream().skip(Math.max(first, 0)).collect(Collectors.joining(" "));
    }

    /**
     * As running text calls them: one, two with this word between them, or the first for three and more.
     *
     * @param and the word of the text's language
     */
    public String cited(String and) {
        if (families.isEmpty()) {
            return "";
        }
        if (andOthers || families.size() > 2) {
            return families.get(0) + " et al.";
        }
        return String.join(" " + and + " ", families);
    }

    /** What a list of sources is sorted by. */
    public String sorted() {
        return String.join(" ", families);
    }
}
