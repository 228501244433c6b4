package org.parcours.quiz;

import java.util.stream.Stream;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.Question;
import org.parcours.model.text.PlainText;
import org.parcours.source.Span;

/**
 * What one format cannot carry: whole questions ({@code quiz.left-out}), something of a question ({@code quiz.reduced}).
 * It is said, never dropped.
 */
public final class Losses {

    private final String format;
    private final Findings findings;

    Losses(String format, Findings findings) {
        this.format = format;
        this.findings = findings;
    }

    /** The question does not stand in the bank. */
    public void leftOut(Question question, String problem) {
        findings.add(
                Finding.warning("quiz.left-out", question.span(), problem, format, PlainText.of(question.title())));
    }

    /** Something that matters to who answers is missing or changed; its own words fill the message after the format. */
    public void reduced(Span span, String problem, Object... words) {
        findings.add(Finding.warning("quiz.reduced", span, problem, filled(words)));
    }

    /** Something is missing that whoever imports the bank can set again. */
    public void noted(Span span, String problem, Object... words) {
        findings.add(Finding.info("quiz.reduced", span, problem, filled(words)));
    }

    /** What is wrong with the course itself, which every output says alike. */
    void found(Finding finding) {
        findings.add(finding);
    }

    private Object[] filled(Object... words) {
        return Stream.concat(Stream.of(format), Stream.of(words)).toArray();
    }
}
