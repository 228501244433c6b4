package org.parcours.check.translation;

import java.util.List;
import java.util.stream.Collectors;
import org.parcours.check.Passage;
import org.parcours.check.translation.PassageWords.Word;
import org.parcours.model.text.Language;
import org.parcours.source.Span;

/**
 * A passage of a source lesson and the passage that renders it; several of either where paragraphs were joined or parted.
 *
 * @param isCited whether it belongs to the sources, which keep the language in which they were published
 */
record Counterpart(List<PassageWords> source, List<PassageWords> translation, boolean isCited) {

    private static final int LONGEST = 60;

    Counterpart {
        source = List.copyOf(source);
        translation = List.copyOf(translation);
    }

    Language sourceLanguage() {
        return source.get(0).passage().language();
    }

    /** Whether both sides have the same words. */
    boolean isAlike() {
        return count(source) == count(translation) && words(source).equals(words(translation));
    }

    private static int count(List<PassageWords> side) {
        return side.stream().mapToInt(passage -> passage.words().size()).sum();
    }

    private static List<String> words(List<PassageWords> side) {
        return side.stream()
                .flatMap(passage -> passage.words().stream())
                .map(Word::text)
                .toList();
    }

    /** The characters of one side. */
    static int length(List<PassageWords> side) {
        return side.stream()
                .mapToInt(passage -> passage.passage().text().length())
                .sum();
    }

    /** Where the translation begins. */
    Span span() {
        return translation.get(0).passage().span();
    }

    /** How the translation begins, as a message can quote it. */
    String excerpt() {
        String text =
                translation.stream().map(passage -> passage.passage().text()).collect(Collectors.joining(" "));
        String words = text.replace(Passage.OBJECT, '…').replaceAll("\\s+", " ").strip();
        int end = words.lastIndexOf(' ', LONGEST);
        return words.length() <= LONGEST ? words : words.substring(0, end < 0 ? LONGEST : end) + " …";
    }
}
