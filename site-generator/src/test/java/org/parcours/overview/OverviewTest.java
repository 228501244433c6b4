package org.parcours.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parcours.SampleCourse;
import org.parcours.finding.Finding;
import org.parcours.finding.Messages;
import org.parcours.model.Course;
import org.parcours.model.Lesson;
import org.parcours.template.Theme;

class OverviewTest {

    private final Course course = SampleCourse.course();
    private final List<Lesson> lessons = course.versions().get(0).lessons();

    private CourseOverview page(Locale locale, Finding... findings) {
        Map<String, LessonFacts> facts = course.lessons()
                .map(lesson -> LessonFacts.of(lesson, course.plan()))
                .collect(Collectors.toMap(LessonFacts::file, f -> f));
        return new Overview(course, facts, List.of(findings))
                .page(Messages.in(locale), Theme.standard().labels(locale.getLanguage()));
    }

    @Test
    void everyLessonAndEveryTeachingPointHasItsPlace() {
        CourseOverview page = page(Locale.FRENCH);

        assertThat(page.lessons())
                .extracting(row -> row.facts().title())
                .containsExactlyElementsOf(
                        lessons.stream().map(lesson -> lesson.header().title()).toList());
        assertThat(page.coverage().get(0).status()).isEqualTo("required");
        assertThat(page.coverage().get(0).claimed()).isEqualTo(1);
        assertThat(page.coverage().get(0).points().get(0).lessons()).isNotEmpty();
    }

    @Test
    void anObjectiveShowsHowOftenItIsPractisedAndAssessed() {
        LessonFacts facts = LessonFacts.of(lessons.get(0), course.plan());

        assertThat(facts.objectives()).hasSameSizeAs(lessons.get(0).objectives());
        assertThat(facts.objectives()).allSatisfy(objective -> {
            assertThat(objective.exercises()).isPositive();
            assertThat(objective.questions()).isPositive();
        });
    }

    @Test
    void findingsAreCountedByRuleAndLesson() {
        Finding one = Finding.warning("link.target", lessons.get(0).span(), "term", "x");
        Finding other = Finding.error("phrase.complete", lessons.get(0).span(), "why", "x");
        CourseOverview page = page(Locale.ENGLISH, one, one.withSeverity(one.severity()), other);

        assertThat(page.rules())
                .extracting(CourseOverview.RuleColumn::id)
                .containsExactly("phrase.complete", "link.target");
        assertThat(page.lessons().get(0).found()).containsExactly(1L, 2L);
        assertThat(page.totals())
                .filteredOn(total -> total.word().equals("error"))
                .extracting(CourseOverview.Total::count)
                .containsExactly(1);
    }

    @Test
    void thePageStandsAloneAndNeedsNoScript() {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            Finding finding = Finding.warning("link.target", lessons.get(0).span(), "term", "x");
            String page = page(locale, finding).text(Theme.standard());

            assertThat(page)
                    .contains("lang=\"" + locale.getLanguage() + "\"")
                    .doesNotContain("<script", "http://", "https://");
            assertThat(page).contains(lessons.get(0).header().title());
        }
    }
}
