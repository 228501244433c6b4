package org.parcours.read.lesson;

import java.util.List;
import java.util.Optional;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.text.Block;
import org.parcours.model.text.Inline;
import org.parcours.model.text.PlainText;
import org.parcours.model.text.Slug;
import org.parcours.source.Span;

/**
 * What every step of assembling a lesson needs.
 *
 * @param lesson id of the lesson
 * @param lexicon words of its language
 * @param findings where to say what its author should know
 */
record Assembly(String lesson, Lexicon lexicon, Findings findings) {

    void error(String rule, Span span, String problem, Object... words) {
        findings.add(Finding.error(rule, span, problem, words));
    }

    void warning(String rule, Span span, String problem, Object... words) {
        findings.add(Finding.warning(rule, span, problem, words));
    }

    /** The id that an author fixed, or the lesson's id and a slug of the heading. */
    String id(List<Inline> heading, Optional<String> fixed) {
        return fixed.orElseGet(() -> lesson + "-" + Slug.of(PlainText.of(heading)));
    }

    /** Free text: where it stands, a list of bold terms is a description list. */
    List<Block> prose(List<Block> blocks) {
        return new BoldTerms().blocks(blocks);
    }
}
