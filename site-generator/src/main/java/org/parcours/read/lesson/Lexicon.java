package org.parcours.read.lesson;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parcours.model.text.Language;
import org.parcours.model.text.NearestWord;
import org.parcours.model.text.Slug;
import org.parcours.read.ShippedWords;

/**
 * The words that have a meaning in the lessons of one language: names of parts, labels of fields, forms of exercise. They
 * stand in {@code lexicon_<language>.properties} beside this class, {@code group.meaning=wording | other wording}; another
 * language is another such file. Accents, case and punctuation do not count.
 */
final class Lexicon {

    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");

    private final Map<String, List<String>> wordings;
    private final Map<String, String> meanings = new HashMap<>();

    private Lexicon(Map<String, List<String>> wordings) {
        this.wordings = wordings;
        wordings.forEach((name, all) -> {
            int dot = name.indexOf('.');
            String group = name.substring(0, dot);
            all.forEach(wording -> meanings.putIfAbsent(key(group, wording), name.substring(dot + 1)));
        });
    }

    private static String key(String group, String words) {
        return group + "." + Slug.key(words);
    }

    /** The lexicon of this language, if there is one. */
    static Optional<Lexicon> of(Language language) {
        return ShippedWords.of(Lexicon.class, "lexicon_" + language.tag() + ".properties")
                .map(lines -> new Lexicon(wordings(lines)));
    }

    private static Map<String, List<String>> wordings(Properties lines) {
        Map<String, List<String>> wordings = new TreeMap<>();
        lines.stringPropertyNames()
                .forEach(name -> wordings.put(name, Arrays.asList(BAR.split(lines.getProperty(name)))));
        return wordings;
    }

    /** What these words mean in this group: {@code objectives} for {@code Objectif} in {@code part}. */
    Optional<String> meaning(String group, String words) {
        return Optional.ofNullable(meanings.get(key(group, words)));
    }

    /** What these words nearly mean, misspelt as they are. */
    Optional<String> nearly(String group, String words) {
        return meanings(group)
                .filter(meaning -> wordings.get(group + "." + meaning).stream()
                        .anyMatch(wording -> Nearness.areNear(wording, words)))
                .findFirst();
    }

    /** How the meaning of this group is written that is closest to these words, however far. */
    String closest(String group, String words) {
        return meanings(group)
                .min(Comparator.comparingInt(meaning -> distance(group, meaning, words)))
                .map(meaning -> word(group, meaning))
                .orElseThrow(() -> new IllegalStateException("no words in group " + group));
    }

    private int distance(String group, String meaning, String words) {
        return wordings.get(group + "." + meaning).stream()
                .mapToInt(wording -> NearestWord.distance(wording, words))
                .min()
                .orElseThrow();
    }

    /** How this meaning is written. */
    String word(String group, String meaning) {
        return wordings.get(group + "." + meaning).get(0);
    }

    /** How the meanings of this group are written, between backquotes. */
    String words(String group) {
        return String.join(
                ", ",
                meanings(group).map(meaning -> "`" + word(group, meaning) + "`").toList());
    }

    private Stream<String> meanings(String group) {
        String prefix = group + ".";
        return wordings.keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()));
    }
}
