package org.parcours.check.structure;

import java.util.List;
import java.util.stream.Stream;
import org.parcours.check.LessonRule;
import org.parcours.check.Options;
import org.parcours.check.StillToWrite;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.CoursePlan;
import org.parcours.model.Lesson;
import org.parcours.model.LessonRewriter;
import org.parcours.model.PhrasePair;
import org.parcours.model.Question;
import org.parcours.model.text.Block;
import org.parcours.model.text.Inline;
import org.parcours.model.text.Paragraph;
import org.parcours.model.text.PlainText;
import org.parcours.model.text.TextRewriter;
import org.parcours.source.Span;

/**
 * A paragraph, pair or answer that only says it is still to be written is no content: it counts as the empty part that it is. A
 * pair, and the answers of a question, are reported once.
 */
public final class Placeholder extends LessonRule {

    public Placeholder() {
        super("structure.placeholder");
    }

    @Override
    public void check(Lesson lesson, CoursePlan plan, Findings findings) {
        new LessonRewriter(new TextRewriter() {
                    @Override
                    public List<Block> visitParagraph(Paragraph paragraph) {
                        report(paragraph.content(), paragraph.span(), findings);
                        return super.visitParagraph(paragraph);
                    }
                })
                .lesson(lesson);
        lesson.pairs().forEach(pair -> pair(pair, findings));
        lesson.questions().forEach(question -> answers(question, findings));
    }

    private void pair(PhrasePair pair, Findings findings) {
        Stream.of(pair.say(), pair.avoid(), pair.why())
                .filter(Placeholder::isStillToWrite)
                .findFirst()
                .ifPresent(cell -> report(cell, pair.span(), findings));
    }

    private void answers(Question question, Findings findings) {
        Options.of(question).stream()
                .filter(option -> isStillToWrite(option.content()))
                .findFirst()
                .ifPresent(option -> report(option.content(), option.span(), findings));
    }

    private void report(List<Inline> content, Span span, Findings findings) {
        if (isStillToWrite(content)) {
            findings.add(Finding.error(id(), span, "text", PlainText.of(content).strip()));
        }
    }

    private static boolean isStillToWrite(List<Inline> content) {
        return StillToWrite.isAll(PlainText.of(content));
    }
}
