package org.parcours.handbook;

import java.util.Map;

/**
 * What every page of a part has around its text.
 *
 * @param language tag of the language
 * @param country country whose spelling the language follows, for hyphenation; may be empty
 * @param width of the paper, with its unit
 * @param height of the paper, with its unit
 * @param labels visible words by key
 * @param trainer whether this is the trainer's book
 * @param title title of the document
 * @param author who gives the course
 * @param left running head of left-hand pages
 * @param right running head of right-hand pages
 * @param number the lesson's number beside the page number, or empty
 * @param unit number of the unit for the thumb mark, 0 for none
 */
public record Frame(
        String language,
        String country,
        String width,
        String height,
        Map<String, String> labels,
        boolean trainer,
        String title,
        String author,
        String left,
        String right,
        String number,
        int unit) {

    public Frame {
        labels = Map.copyOf(labels);
    }

    Frame titled(String other) {
        return new Frame(language, country, width, height, labels, trainer, other, author, left, right, number, unit);
    }

    Frame with(String newLeft, String newRight, String newNumber, int newUnit) {
        return new Frame(
                language, country, width, height, labels, trainer, title, author, newLeft, newRight, newNumber,
                newUnit);
    }
}
