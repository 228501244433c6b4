package org.parcours.check.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parcours.check.LessonRule;
import org.parcours.check.Normalised;
import org.parcours.check.Passage;
import org.parcours.check.Passages;
import org.parcours.check.WordData;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.CoursePlan;
import org.parcours.model.Exercise;
import org.parcours.model.Lesson;
import org.parcours.model.Question;
import org.parcours.model.text.Block;

/**
 * What one is asked to do does not hang on a colour or a side alone (WCAG 2.2, 1.4.1 and 1.3.3): many do not see it, and a
 * handbook is often printed in grey. A sentence that names the thing in quotation marks, or asks for another mark, is right.
 */
public final class Appearance extends LessonRule {

    private static final Pattern SENTENCE = Pattern.compile("[^.!?]+[.!?]*");
    private static final Pattern NAMED = Pattern.compile("[«“\"]");

    private final WordData looks = new WordData(Appearance.class, "appearance");
    private final WordData otherWays = new WordData(Appearance.class, "other-ways");

    public Appearance() {
        super("exercise.appearance");
    }

    @Override
    public void check(Lesson lesson, CoursePlan plan, Findings findings) {
        List<Block> tasks = new ArrayList<>();
        lesson.exercises().stream().map(Exercise::instructions).forEach(tasks::addAll);
        lesson.questions().stream().map(Question::stem).forEach(tasks::addAll);
        List<Passage> passages = new ArrayList<>(Passages.of(tasks, lesson.language()));
        lesson.questions()
                .forEach(question ->
                        passages.addAll(Passages.of(Passage.Kind.HEADING, question.title(), lesson.language())));
        passages.stream()
                .filter(passage -> passage.kind() != Passage.Kind.TURN && passage.kind() != Passage.Kind.DIRECTION)
                .forEach(passage -> check(passage, findings));
    }

    private void check(Passage passage, Findings findings) {
        Normalised words = Normalised.of(passage.text()).withoutSpeech();
        Matcher sentence = SENTENCE.matcher(words.text());
        while (sentence.find()) {
            if (!hasOtherWay(sentence.group(), passage)) {
                looks(sentence, words, passage, findings);
            }
        }
    }

    private boolean hasOtherWay(String sentence, Passage passage) {
        return NAMED.matcher(sentence).find()
                || otherWays.patterns(passage.language()).stream()
                        .anyMatch(way -> way.matcher(sentence).find());
    }

    private void looks(Matcher sentence, Normalised words, Passage passage, Findings findings) {
        for (Pattern look : looks.patterns(passage.language())) {
            Matcher match = look.matcher(words.text()).region(sentence.start(), sentence.end());
            if (match.find()) {
                findings.add(
                        Finding.warning(id(), passage.at(match.start(), match.end()), "alone", words.quote(match)));
                return;
            }
        }
    }
}
