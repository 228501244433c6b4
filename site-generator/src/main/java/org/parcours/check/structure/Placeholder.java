package org.parcours.check.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.parcours.check.LessonRule;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.CoursePlan;
import org.parcours.model.Lesson;
import org.parcours.model.LessonRewriter;
import org.parcours.model.text.Block;
import org.parcours.model.text.Paragraph;
import org.parcours.model.text.PlainText;
import org.parcours.model.text.TextRewriter;

/** A paragraph that only says it is still to be written is no content: it counts as the empty part that it is. */
public final class Placeholder extends LessonRule {

    private static final Pattern STILL_TO_WRITE = Pattern.compile(
            "(todo|tbd|xxx|à compléter|à rédiger|to be completed|to do|lorem ipsum.*|\\?{3,})\\s*[.:!…]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    public Placeholder() {
        super("structure.placeholder");
    }

    @Override
    public void check(Lesson lesson, CoursePlan plan, Findings findings) {
        new LessonRewriter(new TextRewriter() {
                    @Override
                    public List<Block> visitParagraph(Paragraph paragraph) {
                        String words = PlainText.of(paragraph.content()).strip();
                        if (STILL_TO_WRITE.matcher(words).matches()) {
                            findings.add(Finding.error(id(), paragraph.span(), "text", words));
                        }
                        return super.visitParagraph(paragraph);
                    }
                })
                .lesson(lesson);
    }
}
