package org.parcours.handbook;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parcours.assessment.Asked;
import org.parcours.assessment.Draws;
import org.parcours.model.Assessment;
import org.parcours.model.CoursePlan;
import org.parcours.model.Exercise;
import org.parcours.model.ExerciseMention;
import org.parcours.model.LearningPath;
import org.parcours.model.Lesson;
import org.parcours.model.Mention;
import org.parcours.model.Part;
import org.parcours.model.Question;
import org.parcours.model.QuizPart;
import org.parcours.model.text.Language;
import org.parcours.model.text.PlainText;
import org.parcours.outline.Outline;

/** Makes the page of the final assessments. */
final class Assessments {

    /** One for a first attempt, one for a second. */
    private static final int ON_PAPER = 2;

    private final CoursePlan plan;
    private final Language language;
    private final Outline outline;
    private final Anchors anchors;

    Assessments(CoursePlan plan, Language language, Outline outline, Anchors anchors) {
        this.plan = plan;
        this.language = language;
        this.outline = outline;
        this.anchors = anchors;
    }

    /** The assessments of the paths that end with one and have questions for it. */
    List<AssessmentsPage.Held> all() {
        return plan.paths().stream()
                .flatMap(path -> path.assessment().stream().map(assessment -> held(path, assessment)))
                .filter(held -> held.size() > 0)
                .toList();
    }

    private AssessmentsPage.Held held(LearningPath path, Assessment assessment) {
        List<Outline.Place> lessons = new LinkedHashSet<>(
                        path.lessons().stream().map(Mention::id).toList())
                .stream().flatMap(id -> outline.place(id).stream()).toList();
        Draws draws = Draws.of(
                path.id(),
                lessons.stream().map(Outline.Place::lesson).toList(),
                assessment.questions().orElse(lessons.size()));
        List<List<Integer>> tests = draws.tests().stream().limit(ON_PAPER).toList();
        List<Integer> worth = tests.stream()
                .map(test -> test.stream()
                        .mapToInt(place -> draws.bank().get(place).question().points())
                        .sum())
                .distinct()
                .toList();
        int points = worth.size() == 1 ? worth.get(0) : 0;
        return new AssessmentsPage.Held(
                path.title().in(language),
                assessment.pass(),
                draws.size(),
                needed(points, assessment.pass()),
                points,
                tests.size(),
                assessment.rolePlay().flatMap(mention -> observed(mention, assessment.pass())),
                lessons.stream()
                        .map(place -> line(place, draws, tests))
                        .filter(line -> line.questions().stream().anyMatch(asked -> !asked.isEmpty()))
                        .toList());
    }

    private static AssessmentsPage.Line line(Outline.Place place, Draws draws, List<List<Integer>> tests) {
        List<String> ids = place.lesson().questions().stream().map(Question::id).toList();
        List<List<Integer>> numbers = new ArrayList<>();
        tests.forEach(test -> numbers.add(test.stream()
                .map(draws.bank()::get)
                .filter(asked -> asked.lesson().equals(place.lesson().id()))
                .map(Asked::question)
                .map(question -> ids.indexOf(question.id()) + 1)
                .sorted()
                .toList()));
        return new AssessmentsPage.Line(
                Anchors.lesson(place.lesson().id()), title(place), quiz(place.lesson()), numbers);
    }

    private static String quiz(Lesson lesson) {
        List<Part> parts = lesson.parts();
        return IntStream.range(0, parts.size())
                .filter(part -> parts.get(part) instanceof QuizPart)
                .mapToObj(part -> Anchors.part(lesson.id(), part + 1))
                .findFirst()
                .orElse(Anchors.lesson(lesson.id()));
    }

    private static int needed(int of, int pass) {
        return (of * pass + 99) / 100;
    }

    private static String title(Outline.Place place) {
        return place.number() + " " + place.lesson().header().title();
    }

    private Optional<AssessmentsPage.Observed> observed(ExerciseMention mention, int pass) {
        return outline.place(mention.lesson())
                .flatMap(place -> mention.among(place.lesson().exercises()).stream()
                        .findFirst()
                        .map(exercise -> observed(exercise, place, pass)));
    }

    private AssessmentsPage.Observed observed(Exercise exercise, Outline.Place place, int pass) {
        Lesson lesson = place.lesson();
        int criteria = exercise.sharedGrid() && plan.observationGrid().isPresent()
                ? plan.observationGrid().get().criteria().size()
                : exercise.grid().map(grid -> grid.criteria().size()).orElse(0);
        String anchor = anchors.headings(lesson.id()).idOf(exercise);
        return new AssessmentsPage.Observed(
                PlainText.of(exercise.title()),
                anchor.isEmpty() ? Anchors.lesson(lesson.id()) : anchor,
                anchor.isEmpty() || criteria == 0 ? "" : Anchors.grid(anchor),
                title(place),
                criteria,
                needed(criteria, pass));
    }
}
