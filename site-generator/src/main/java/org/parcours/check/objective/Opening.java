package org.parcours.check.objective;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parcours.check.Normalised;
import org.parcours.model.Objective;
import org.parcours.model.text.PlainText;

/** How an objective begins, once “At the end of the lesson, you will” and the like are taken off. */
final class Opening {

    private static final Pattern FIRST = Normalised.pattern("[\\p{L}\\p{M}\\p{N}]+");

    private final String verb;
    private final String words;

    private Opening(String verb, String words) {
        this.verb = verb;
        this.words = words;
    }

    /** @param introductions expressions for what may stand before the verb, in this order */
    static Opening of(Objective objective, List<Pattern> introductions) {
        Normalised text = Normalised.of(PlainText.of(objective.content()));
        int start = 0;
        for (Pattern introduction : introductions) {
            start = after(introduction, text.text(), start);
        }
        Matcher first = FIRST.matcher(text.text());
        String verb = first.find(start) ? text.quote(first) : "";
        return new Opening(verb, joined(text.text().substring(start)));
    }

    private static int after(Pattern introduction, String text, int start) {
        int from = start;
        while (from < text.length() && text.charAt(from) == ' ') {
            from++;
        }
        Matcher match = introduction.matcher(text).region(from, text.length());
        return match.lookingAt() ? match.end() : from;
    }

    /** Its first word, as its author wrote it. */
    String verb() {
        return verb;
    }

    /** The longest of these verbs, of one word or several, that it begins with. */
    Optional<String> startingWith(Collection<String> verbs) {
        return verbs.stream()
                .filter(this::mayBeginWith)
                .filter(known -> (words + " ").startsWith(joined(known) + " "))
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    }

    /** Of some hundred verbs, few begin with the same letter; one that may have to be brought into form first is compared. */
    private boolean mayBeginWith(String known) {
        boolean isInForm = known.length() > 1 && isLetter(known.charAt(0)) && isLetter(known.charAt(1));
        return !isInForm || !words.isEmpty() && words.charAt(0) == known.charAt(0);
    }

    private static boolean isLetter(char character) {
        return character >= 'a' && character <= 'z';
    }

    private static String joined(String text) {
        return String.join(" ", Normalised.of(text).words());
    }
}
