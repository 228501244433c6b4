package org.parcours.check.question;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parcours.check.FunctionWords;
import org.parcours.check.WordData;
import org.parcours.model.text.Language;
import org.parcours.model.text.Slug;

/** The words of a text that say what it is about, whatever their endings. */
final class ContentWords {

    /** Shorter words seldom tell one answer from another. */
    private static final int SHORTEST = 4;

    /** Two words that begin with so many letters alike are taken for one: {@code récapitulatif}, {@code récapituler}. */
    private static final int BEGINNING = 6;

    private final FunctionWords functionWords = new FunctionWords();
    private final WordData everyday = new WordData(ContentWords.class, "everyday-words");

    /** The words as written, by what is compared of them, in the order of the text. */
    Map<String, String> in(Collection<String> words, Language language) {
        Set<String> small = functionWords.in(language);
        List<String> common = everyday.in(language);
        Map<String, String> content = new LinkedHashMap<>();
        words.stream()
                .filter(word -> word.length() >= SHORTEST && !small.contains(word) && !common.contains(word))
                .forEach(word -> content.putIfAbsent(beginning(word), word));
        return content;
    }

    private static String beginning(String word) {
        String letters = Slug.key(word);
        String singular = letters.replaceAll("(?<=.{3})[sx]$", "");
        return singular.substring(0, Math.min(BEGINNING, singular.length()));
    }
}
