package org.parcours.check.translation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parcours.cache.Fingerprint;
import org.parcours.model.ExamplesPart;
import org.parcours.model.ExercisesPart;
import org.parcours.model.ExplanationPart;
import org.parcours.model.KeyPointsPart;
import org.parcours.model.Lesson;
import org.parcours.model.ObjectivesPart;
import org.parcours.model.Part;
import org.parcours.model.PhrasesPart;
import org.parcours.model.QuizPart;
import org.parcours.model.SourcesPart;

/**
 * What a source lesson said when it was translated: a short fingerprint of each of its pieces. It stands in the header of the
 * translation, as in {@code translates: title=3f1c09aa, objectives=90b1c2d3}.
 *
 * @param pieces fingerprints by the name of the piece, in the order of a lesson
 */
public record Stamp(Map<String, String> pieces) {

    private static final int DIGITS = 8;
    private static final Pattern PIECE = Pattern.compile("([a-z-]+)=([0-9a-f]+)");

    /** What a source lesson says now. */
    public static Stamp of(Lesson source) {
        Map<String, String> pieces = new LinkedHashMap<>();
        SourceWords title = SourceWords.collect();
        title.add(source.header().title() + source.header().summary());
        pieces.put("title", digest(title));
        SourceWords text = SourceWords.collect();
        text.add(source.introduction());
        explanations(source).forEach(part -> part.accept(text));
        pieces.put("text", digest(text));
        source.parts().stream()
                .filter(part -> !(part instanceof ExplanationPart))
                .forEach(part -> pieces.put(name(part), digest(part)));
        return new Stamp(pieces);
    }

    private static List<Part> explanations(Lesson source) {
        return source.parts().stream().filter(ExplanationPart.class::isInstance).toList();
    }

    private static String digest(Part part) {
        SourceWords words = SourceWords.collect();
        part.accept(words);
        return digest(words);
    }

    private static String digest(SourceWords words) {
        return Fingerprint.of(words.plain()).hex().substring(0, DIGITS);
    }

    /** The name of the piece that a part is. */
    static String name(Part part) {
        Map<Class<? extends Part>, String> names = Map.of(
                ObjectivesPart.class, "objectives",
                ExplanationPart.class, "text",
                ExamplesPart.class, "examples",
                PhrasesPart.class, "phrases",
                ExercisesPart.class, "exercises",
                QuizPart.class, "quiz",
                KeyPointsPart.class, "key-points",
                SourcesPart.class, "sources");
        return names.get(part.getClass());
    }

    /** What a header records; of what is written otherwise nothing is known. */
    static Stamp read(String recorded) {
        Map<String, String> pieces = new LinkedHashMap<>();
        Matcher piece = PIECE.matcher(recorded);
        while (piece.find()) {
            pieces.put(piece.group(1), piece.group(2));
        }
        return new Stamp(pieces);
    }

    /** The names of the pieces that are no longer as recorded. */
    List<String> changedSince(Stamp recorded) {
        return pieces.entrySet().stream()
                .filter(piece -> !piece.getValue().equals(recorded.pieces.get(piece.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** As it is written into a header. */
    public String text() {
        return pieces.entrySet().stream()
                .map(piece -> piece.getKey() + "=" + piece.getValue())
                .collect(Collectors.joining(", "));
    }
}
