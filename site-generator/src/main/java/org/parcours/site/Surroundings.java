package org.parcours.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.parcours.cache.Fingerprint;
import org.parcours.cache.RecordCodec;

/**
 * What a page may know beside the lesson that it shows: the frame around it, the registers, of every other lesson its
 * title and what belongs to it. No text of another lesson is here. The pictures that a lesson shows and the headings that
 * it links to are all that is still missing to its page.
 *
 * @param language tag of the language
 * @param course id of the course
 * @param trainer whether this is the trainer's edition
 * @param ownColours whether the organisation has a style of its own
 * @param workshops whether there is a page of session plans
 * @param audiences their titles, by id
 * @param terms what they mean, by id
 * @param sources author and title, by id
 * @param labels the visible words of the language
 */
record Surroundings(
        String language,
        String course,
        String title,
        String organisation,
        String logo,
        boolean trainer,
        boolean ownColours,
        boolean workshops,
        Map<String, String> audiences,
        Optional<Grid> observationGrid,
        Map<String, String> terms,
        Map<String, String> sources,
        List<UnitSummary> units,
        Map<String, String> labels,
        List<Other> others) {

    private static final RecordCodec<Surroundings> CODEC = RecordCodec.of(Surroundings.class);

    /** The observation grid that exercises share. */
    record Grid(String title, List<String> criteria) {}

    /**
     * The site in another language.
     *
     * @param pages which it has, below the folder of the language
     */
    record Other(String language, SortedSet<String> pages) {}

    Fingerprint fingerprint() {
        return Fingerprint.of(CODEC.write(this));
    }
}
