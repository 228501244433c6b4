package org.parcours.check.phrase;

import java.util.List;
import org.parcours.check.LessonRule;
import org.parcours.check.StillToWrite;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.CoursePlan;
import org.parcours.model.Lesson;
import org.parcours.model.PhrasePair;
import org.parcours.model.text.Inline;
import org.parcours.model.text.PlainText;
import org.parcours.model.text.Slug;

/**
 * Each pair has a phrase to say, another one to avoid, and a reason: a contrast without a reason is copied, not
 * transferred (Shute, 2008, on formative feedback).
 */
public final class PairComplete extends LessonRule {

    public PairComplete() {
        super("phrase.complete");
    }

    @Override
    public void check(Lesson lesson, CoursePlan plan, Findings findings) {
        for (PhrasePair pair : lesson.pairs()) {
            require(pair, pair.say(), "say", findings);
            require(pair, pair.avoid(), "avoid", findings);
            require(pair, pair.why(), "why", findings);
            if (!blank(pair.say())
                    && !isStillToWrite(pair.say())
                    && key(pair.say()).equals(key(pair.avoid()))) {
                findings.add(Finding.error(id(), pair.span(), "same", PlainText.of(pair.say())));
            }
        }
    }

    private void require(PhrasePair pair, List<Inline> cell, String problem, Findings findings) {
        if (blank(cell)) {
            String others = PlainText.of(pair.say()).isBlank() ? PlainText.of(pair.avoid()) : PlainText.of(pair.say());
            findings.add(Finding.error(id(), pair.span(), problem, others.strip()));
        }
    }

    private static boolean isStillToWrite(List<Inline> cell) {
        return StillToWrite.isAll(PlainText.of(cell));
    }

    private static boolean blank(List<Inline> cell) {
        return key(cell).isEmpty();
    }

    private static String key(List<Inline> cell) {
        return Slug.key(PlainText.of(cell));
    }
}
