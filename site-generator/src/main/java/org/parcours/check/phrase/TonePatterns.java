package org.parcours.check.phrase;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.parcours.check.Normalised;
import org.parcours.check.WordData;
import org.parcours.model.text.Language;

/** Turns of phrase that keep people at a distance, by code: a line of {@code tone_<language>.txt} is a code and an expression. */
final class TonePatterns {

    private final WordData lines = new WordData(TonePatterns.class, "tone");
    private final Map<Language, List<Tone>> tones = new ConcurrentHashMap<>();

    /**
     * One expression of a family.
     *
     * @param code of the family: {@code P01}
     */
    record Tone(String code, Pattern pattern) {}

    List<Tone> in(Language language) {
        return tones.computeIfAbsent(
                language,
                wanted -> lines.in(wanted).stream().map(TonePatterns::tone).toList());
    }

    private static Tone tone(String line) {
        String[] parts = line.split("\\s+", 2);
        return new Tone(parts[0], Normalised.pattern(parts[1]));
    }
}
