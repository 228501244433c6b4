package org.parcours.check.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parcours.check.Passage;
import org.parcours.check.Passages;
import org.parcours.check.Word;
import org.parcours.model.ExplanationPart;
import org.parcours.model.Lesson;

/** What a lesson explains in paragraphs: no dialogue, list, table or title. */
final class Prose {

    /** A full stop ends no sentence in {@code 2.5}, {@code M. Ferreira} or {@code etc.} before a small letter. */
    private static final Pattern SENTENCE_END = Pattern.compile(
            "(?=[.!?…])(?<!\\b(?:M|MM|Dr|Mr|Mrs|Ms|St|p|cf|[A-Z]))[.!?…]+(?!\\p{N})[\\s\\u00A0\\u202F»”’)]*(?=[\\s«“(]*[\\p{Lu}\\p{N}\\uE001«“]|\\z)");

    private Prose() {}

    /** The paragraphs of a lesson's explanations. */
    static List<Passage> of(Lesson lesson) {
        return lesson.parts().stream()
                .filter(ExplanationPart.class::isInstance)
                .flatMap(part -> Passages.of(((ExplanationPart) part).content(), lesson.language()).stream())
                .filter(passage -> passage.kind() == Passage.Kind.PARAGRAPH)
                .toList();
    }

    /** The words of a text; {@code l'appel} is one. */
    static List<String> words(String text) {
        return Word.joined(text).stream().map(Word::characters).toList();
    }

    /** The sentences of a passage. */
    static List<Sentence> sentences(Passage passage) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher ends = SENTENCE_END.matcher(passage.text());
        int start = 0;
        while (ends.find()) {
            sentences.add(Sentence.of(passage, start, ends.end()));
            start = ends.end();
        }
        sentences.add(Sentence.of(passage, start, passage.text().length()));
        sentences.removeIf(sentence -> sentence.words().isEmpty());
        return List.copyOf(sentences);
    }

    /** Some characters of a passage, up to the sign that ends a sentence. */
    record Sentence(Passage passage, int start, int end, List<String> words) {

        static Sentence of(Passage passage, int start, int end) {
            return new Sentence(passage, start, end, Prose.words(passage.text().substring(start, end)));
        }

        String text() {
            return passage.text().substring(start, end);
        }
    }
}
