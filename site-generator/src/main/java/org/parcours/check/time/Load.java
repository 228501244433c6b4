package org.parcours.check.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parcours.check.LessonRule;
import org.parcours.check.Limit;
import org.parcours.check.RuleOption;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.CoursePlan;
import org.parcours.model.Exercise;
import org.parcours.model.ExplanationPart;
import org.parcours.model.GroupSize;
import org.parcours.model.Lesson;
import org.parcours.model.text.Block;
import org.parcours.model.text.BulletList;
import org.parcours.model.text.OrderedList;
import org.parcours.model.text.Paragraph;
import org.parcours.model.text.PlainText;
import org.parcours.model.text.TrainerNote;
import org.parcours.source.Span;

/**
 * A lesson is no more than one sitting holds: what is new comes in pieces (Mayer, on segmenting; Sweller, on cognitive
 * load). Words are counted from space to space, where « l'écoute » is one: so counted, English needs no fewer than French, and
 * one limit holds for both.
 */
public final class Load extends LessonRule {

    private static final String ID = "time.load";

    private static final Limit MOST_MINUTES = new Limit(ID, "most-minutes", 40);
    private static final Limit MOST_WORDS = new Limit(ID, "most-words", 900);
    private static final Limit MOST_AT_A_STRETCH = new Limit(ID, "most-words-at-a-stretch", 250);
    private static final Limit MOST_ALONE = new Limit(ID, "most-minutes-alone", 15);
    private static final Set<String> COUNTED = Set.of("fr", "en");

    public Load() {
        super(ID);
    }

    @Override
    public List<RuleOption> options() {
        return List.of(MOST_MINUTES, MOST_WORDS, MOST_AT_A_STRETCH, MOST_ALONE);
    }

    @Override
    public void check(Lesson lesson, CoursePlan plan, Findings findings) {
        if (lesson.header().minutes() > MOST_MINUTES.in(plan)) {
            int most = (int) MOST_MINUTES.in(plan);
            findings.add(
                    Finding.info(ID, lesson.span(), "minutes", lesson.header().minutes(), most));
        }
        explanation(lesson, plan, findings);
        lesson.exercises().stream()
                .filter(exercise -> exercise.group().equals(Optional.of(GroupSize.INDIVIDUAL)))
                .forEach(exercise -> alone(exercise, plan, findings));
    }

    private static void alone(Exercise exercise, CoursePlan plan, Findings findings) {
        int most = (int) MOST_ALONE.in(plan);
        exercise.minutes()
                .filter(minutes -> minutes > most)
                .ifPresent(minutes -> findings.add(
                        Finding.info(ID, exercise.span(), "exercise", PlainText.of(exercise.title()), minutes, most)));
    }

    private static void explanation(Lesson lesson, CoursePlan plan, Findings findings) {
        List<ExplanationPart> parts = lesson.parts().stream()
                .filter(ExplanationPart.class::isInstance)
                .map(ExplanationPart.class::cast)
                .toList();
        if (parts.isEmpty() || !COUNTED.contains(lesson.language().tag())) {
            return;
        }
        int words =
                parts.stream().mapToInt(part -> Reading.words(part.content())).sum();
        int most = (int) MOST_WORDS.in(plan);
        if (words > most) {
            findings.add(Finding.info(ID, parts.get(0).span(), "words", words, most));
        }
        int stretch = (int) MOST_AT_A_STRETCH.in(plan);
        parts.forEach(part -> stretches(part).stream()
                .filter(found -> found.words > stretch)
                .forEach(found -> findings.add(Finding.info(ID, found.span, "stretch", found.words, stretch))));
    }

    /** Running text without anything that makes one stop: a heading, an example, a picture, a table, a remark. */
    private record Stretch(Span span, int words) {}

    private static List<Stretch> stretches(ExplanationPart part) {
        List<Stretch> stretches = new ArrayList<>();
        List<Block> run = new ArrayList<>();
        for (Block block : part.content()) {
            if (isRunning(block)) {
                run.add(block);
            } else if (!(block instanceof TrainerNote)) {
                add(run, stretches);
            }
        }
        add(run, stretches);
        return stretches;
    }

    private static boolean isRunning(Block block) {
        return block instanceof Paragraph || block instanceof BulletList || block instanceof OrderedList;
    }

    private static void add(List<Block> run, List<Stretch> stretches) {
        if (!run.isEmpty()) {
            stretches.add(new Stretch(run.get(0).span(), Reading.words(run)));
            run.clear();
        }
    }
}
