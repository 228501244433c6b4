package org.parcours.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.parcours.model.text.Language;
import org.parcours.model.text.Slug;
import org.parcours.typography.Typographer;

/**
 * The words that are right where one writes an answer, as a key says them: set as text, and each answer once, however many
 * spellings of it are accepted.
 *
 * @param answer the one that its author named first
 * @param others those that differ in more than case, accents, punctuation, hyphens and the article before them
 * @param spellings the rest, which is accepted and not worth a reader's time
 */
public record AnswerKey(String answer, List<String> others, List<String> spellings) {

    private static final Map<String, Pattern> ARTICLES = Map.of(
            "fr", Pattern.compile("^(?:le|la|les|l|un|une|des|du|de-la|de-l)-"),
            "en", Pattern.compile("^(?:the|an?)-"));
    private static final Pattern NO_ARTICLE = Pattern.compile("(?!)");

    public AnswerKey {
        others = List.copyOf(others);
        spellings = List.copyOf(spellings);
    }

    /** The key to accepted answers in this language. */
    public static AnswerKey of(List<String> accepted, Language language) {
        Typographer typographer = Typographer.of(language);
        Pattern articles = ARTICLES.getOrDefault(language.tag().replaceFirst("-.*", ""), NO_ARTICLE);
        Set<String> said = new HashSet<>();
        List<String> answers = new ArrayList<>();
        List<String> spellings = new ArrayList<>();
        for (String words : accepted) {
            String meant = articles.matcher(Slug.of(words)).replaceFirst("").replace("-", "");
            (said.add(meant.isEmpty() ? words : meant) ? answers : spellings).add(typographer.words(words));
        }
        return new AnswerKey(
                answers.stream().findFirst().orElse(""),
                answers.stream().skip(1).toList(),
                spellings);
    }
}
