package org.parcours.site;

import java.util.List;
import java.util.Optional;
import org.parcours.cache.Fingerprint;
import org.parcours.cache.RecordCodec;
import org.parcours.model.Assessment;
import org.parcours.model.LearningPath;
import org.parcours.model.text.Language;
import org.parcours.render.PublishedLesson;

/** The page of a path's final assessment. It reads the quizzes of its lessons only if one of them changed. */
final class PlannedAssessment implements PlannedPage {

    private static final RecordCodec<LearningPath> PATH = RecordCodec.of(LearningPath.class);

    private final SiteVersion site;
    private final Media media;
    private final LearningPath path;
    private final Assessment assessment;
    private final List<PublishedLesson> lessons;

    /** @param lessons of the version, in the order of the course */
    PlannedAssessment(
            SiteVersion site, Media media, LearningPath path, Assessment assessment, List<PublishedLesson> lessons) {
        this.site = site;
        this.media = media;
        this.path = path;
        this.assessment = assessment;
        this.lessons = List.copyOf(lessons);
    }

    /** Whether some of these lessons can be asked for this path. */
    static boolean isThere(LearningPath path, List<PublishedLesson> lessons) {
        return path.assessment().isPresent()
                && asked(path, lessons).stream()
                        .anyMatch(lesson -> lesson.quiz().isThere());
    }

    private static List<PublishedLesson> asked(LearningPath path, List<PublishedLesson> lessons) {
        return path.lessons().stream()
                .map(mention -> mention.id())
                .distinct()
                .flatMap(id -> lessons.stream().filter(lesson -> lesson.id().equals(id)))
                .toList();
    }

    @Override
    public String path() {
        return site.assessment(path.id());
    }

    @Override
    public String template() {
        return "assessment";
    }

    @Override
    public Optional<Fingerprint> made() {
        Fingerprint made =
                site.fingerprint().with(Fingerprint.of(PATH.write(path)).hex());
        for (PublishedLesson lesson : asked(path, lessons)) {
            Optional<Fingerprint> quiz = lesson.quiz().made().get();
            if (quiz.isEmpty()) {
                return Optional.empty();
            }
            made = made.with(quiz.get().hex());
        }
        Fingerprint questions = made;
        return played().isEmpty()
                ? Optional.of(questions)
                : played().flatMap(PublishedLesson::made).map(lesson -> questions.with(lesson.hex()));
    }

    private Optional<PublishedLesson> played() {
        return assessment.rolePlay().flatMap(mention -> lessons.stream()
                .filter(lesson -> lesson.id().equals(mention.lesson()))
                .findFirst());
    }

    @Override
    public boolean seesTheSame(Seen before) {
        return before.isSeenIn(site, media);
    }

    @Override
    public Printable make() {
        PageScope page = new PageScope(site, media, path());
        AssessmentPages pages = new AssessmentPages(page, path, assessment);
        AssessmentPage made = pages.page(
                path.title().in(new Language(site.surroundings().language())),
                asked(path, lessons).stream()
                        .map(lesson -> lesson.quiz().text().get())
                        .toList(),
                played().map(PublishedLesson::text));
        return new Printable(made, page.seen(), "");
    }
}
