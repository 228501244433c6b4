package org.parcours.check.translation;

import java.util.List;
import java.util.stream.Collectors;
import org.parcours.check.Passage;
import org.parcours.model.text.Language;
import org.parcours.source.Span;

/**
 * A passage of a source lesson and the passage that renders it; several of either where paragraphs were joined or parted.
 *
 * @param isCited whether it belongs to the sources, which keep the language in which they were published
 */
record Counterpart(List<Passage> source, List<Passage> translation, boolean isCited) {

    private static final int LONGEST = 60;

    Counterpart {
        source = List.copyOf(source);
        translation = List.copyOf(translation);
    }

    String sourceText() {
        return text(source);
    }

    Language sourceLanguage() {
        return source.get(0).language();
    }

    String text() {
        return text(translation);
    }

    private static String text(List<Passage> passages) {
        return passages.stream().map(Passage::text).collect(Collectors.joining("\n"));
    }

    /** Where the translation begins. */
    Span span() {
        return translation.get(0).span();
    }

    /** How the translation begins, as a message can quote it. */
    String excerpt() {
        String words =
                text().replace(Passage.OBJECT, '…').replaceAll("\\s+", " ").strip();
        int end = words.lastIndexOf(' ', LONGEST);
        return words.length() <= LONGEST ? words : words.substring(0, end < 0 ? LONGEST : end) + " …";
    }
}
