package org.parcours.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parcours.assessment.Asked;
import org.parcours.assessment.Draws;
import org.parcours.cache.Fingerprint;
import org.parcours.model.Assessment;
import org.parcours.model.Exercise;
import org.parcours.model.LearningPath;
import org.parcours.model.Lesson;
import org.parcours.model.text.PlainText;

/** Makes the page of a final assessment. */
final class AssessmentPages {

    private final PageScope page;
    private final SiteVersion site;
    private final Links links;
    private final LearningPath path;
    private final Assessment assessment;

    AssessmentPages(PageScope page, LearningPath path, Assessment assessment) {
        this.page = page;
        this.site = page.site();
        this.links = new Links(page);
        this.path = path;
        this.assessment = assessment;
    }

    /**
     * The page.
     *
     * @param lessons of the path with their quizzes
     * @param played the lesson that holds the role play
     */
    AssessmentPage page(String title, List<Lesson> lessons, Optional<Lesson> played) {
        Draws draws = Draws.of(path.id(), lessons, assessment.questions().orElse(lessons.size()));
        List<AssessmentPage.Question> bank = new ArrayList<>();
        draws.bank().forEach(asked -> bank.add(question(asked, bank.size() + 1, draws.size())));
        List<LessonLink> asked = lessons.stream()
                .filter(lesson -> lesson.questions().stream().anyMatch(question -> question.isMarkedAlone()))
                .flatMap(lesson -> links.lesson(lesson.id()).stream())
                .toList();
        Words words = site.words();
        String introduction = words.say(
                "site.assessment.intro",
                words.count("site.assessment.questions", draws.size()),
                words.count("site.lessons", asked.size()),
                assessment.pass());
        return new AssessmentPage(
                Frames.of("assessment", page, words.say("site.assessment.of", title), introduction),
                path.id(),
                title,
                page.to(site.home()),
                introduction,
                assessment.pass(),
                bank,
                draws.tests(),
                state(draws),
                asked,
                played.flatMap(this::rolePlay),
                page.footnotes());
    }

    private static String state(Draws draws) {
        String[] ids = draws.bank().stream().map(asked -> asked.question().id()).toArray(String[]::new);
        return Fingerprint.of(ids).with(draws.tests().toString()).hex();
    }

    private AssessmentPage.Question question(Asked asked, int number, int size) {
        LessonSummary lesson = site.lesson(asked.lesson()).orElseThrow();
        page.within(lesson);
        QuestionView view = new QuestionViews(new BlockViews(page)).question(number, asked.question());
        return new AssessmentPage.Question(apart(view), links.lesson(lesson), number <= size);
    }

    /** Its answers are kept apart from those that were given in the lesson, and a test gives no hints. */
    private QuestionView apart(QuestionView view) {
        return new QuestionView(
                "assessment-" + path.id() + "-" + view.id(),
                view.number(),
                view.title(),
                view.stem(),
                view.interaction(),
                view.objectives(),
                view.points(),
                view.difficulty(),
                List.of(),
                view.feedback());
    }

    private Optional<AssessmentPage.RolePlay> rolePlay(Lesson lesson) {
        Optional<Exercise> exercise = assessment.rolePlay().stream()
                .flatMap(mention -> mention.among(lesson.exercises()).stream())
                .findFirst();
        return exercise.flatMap(observed -> site.lesson(lesson.id()).map(place -> rolePlay(observed, place)));
    }

    private AssessmentPage.RolePlay rolePlay(Exercise exercise, LessonSummary place) {
        String title = PlainText.of(exercise.title());
        LessonLink lesson = links.lesson(place);
        String anchor = page.anchor(place, title).map(found -> "#" + found).orElse("");
        page.within(place);
        Optional<ExerciseView.Grid> grid = exercise.sharedGrid()
                ? site.surroundings().observationGrid().map(PartViews::grid)
                : exercise.grid().map(new QuestionViews(new BlockViews(page))::grid);
        int criteria = grid.map(found -> found.criteria().size()).orElse(0);
        int needed = (criteria * assessment.pass() + 99) / 100;
        return new AssessmentPage.RolePlay(title, lesson.href() + anchor, lesson, criteria, needed, grid);
    }
}
