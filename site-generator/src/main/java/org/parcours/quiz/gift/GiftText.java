package org.parcours.quiz.gift;

import java.util.List;
import java.util.regex.Pattern;
import org.parcours.quiz.CharacterReferences;
import org.parcours.quiz.Html;

/**
 * Texts that GIFT's importer would take for its own even when they are escaped; the template escapes the rest.
 *
 * <p>Found in the importer: a text that begins with {@code [html]} or {@code %50%} loses it, a short answer with an arrow
 * is a matching, and the items of an ordering are read unescaped, line by line, after the words that set it up.
 */
final class GiftText {

    private static final Pattern UNSAYABLE = Pattern.compile("->|&&0(58|35|61|10)|&&12[356]");
    private static final Pattern READ_AS_SET_UP =
            Pattern.compile("(//|none|abc|iii|123).*|0", Pattern.CASE_INSENSITIVE);

    private GiftText() {}

    /** HTML that begins as text, not as a format or a weight. */
    static String html(Html html) {
        return CharacterReferences.encodeFirst(html.text(), "[%");
    }

    /** Plain words as HTML. */
    static String htmlOf(String words) {
        return html(new Html(CharacterReferences.encode(words, "&<>\""), List.of()));
    }

    /** Whether a short answer can be written at all. */
    static boolean isSayable(String answer) {
        return !UNSAYABLE.matcher(answer).find();
    }

    /** A short answer, in plain words. */
    static String shortAnswer(String answer) {
        return (answer.startsWith("[") ? "[plain]" : "") + answer;
    }

    /** The text of an ordering: the importer looks for its first brace, escaped or not. */
    static String withoutBraces(String html) {
        return CharacterReferences.encode(html, "{}");
    }

    /** An item of an ordering, on its line. */
    static String item(Html html) {
        String item = withoutBraces(html.text()).replace("####", CharacterReferences.encode("####", "#"));
        boolean misread = READ_AS_SET_UP.matcher(item).matches();
        return misread ? CharacterReferences.encodeFirst(item, item) : item;
    }
}
