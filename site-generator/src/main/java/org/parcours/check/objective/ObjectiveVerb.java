package org.parcours.check.objective;

import java.util.List;
import java.util.Optional;
import org.parcours.check.LessonRule;
import org.parcours.check.Limit;
import org.parcours.check.Normalised;
import org.parcours.check.RuleOption;
import org.parcours.check.WordList;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.CoursePlan;
import org.parcours.model.Lesson;
import org.parcours.model.Objective;
import org.parcours.model.text.Language;
import org.parcours.model.text.PlainText;

/**
 * An objective begins with a verb that one can see somebody do, and is short: nobody sees what another knows or understands
 * (Mager; Anderson and Krathwohl, 2001).
 */
public final class ObjectiveVerb extends LessonRule {

    private static final String ID = "objective.verb";
    private static final Limit WORDS = new Limit(ID, "most-words", 25);
    private static final WordList ALLOWED = new WordList(ID, "allow");

    private final Verbs verbs = new Verbs();

    public ObjectiveVerb() {
        super(ID);
    }

    @Override
    public List<RuleOption> options() {
        return List.of(WORDS, ALLOWED);
    }

    @Override
    public void check(Lesson lesson, CoursePlan plan, Findings findings) {
        for (Objective objective : lesson.objectives()) {
            length(objective, (int) WORDS.in(plan), findings);
            if (verbs.know(lesson.language())) {
                verb(objective, lesson.language(), ALLOWED.in(plan), findings);
            }
        }
    }

    private static void length(Objective objective, int most, Findings findings) {
        int words = Normalised.of(PlainText.of(objective.content())).words().size();
        if (words > most) {
            findings.add(Finding.warning(ID, objective.span(), "long", objective.number(), words, most));
        }
    }

    private void verb(Objective objective, Language language, List<String> allowed, Findings findings) {
        Opening opening = verbs.opening(objective, language);
        Optional<String> state = verbs.state(opening, language);
        if (opening.startingWith(allowed).isPresent()) {
            return;
        }
        if (state.isPresent()) {
            findings.add(Finding.warning(ID, objective.span(), "state", objective.number(), state.get()));
        } else if (verbs.observable(opening, language).isEmpty()) {
            boolean isNone = verbs.hasNoVerb(opening, language);
            findings.add(
                    isNone
                            ? Finding.warning(ID, objective.span(), "none", objective.number(), opening.verb())
                            : Finding.info(ID, objective.span(), "unknown", objective.number(), opening.verb()));
        }
    }
}
