package org.parcours.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parcours.SampleCourse;
import org.parcours.audit.LeakAudit;
import org.parcours.edition.Edition;
import org.parcours.edition.EditionSelector;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.handbook.HandbookRenderer;
import org.parcours.handbook.pdf.PartLayouts;
import org.parcours.model.Course;
import org.parcours.render.Publication;
import org.parcours.render.Renderer;
import org.parcours.site.SiteRenderer;
import org.parcours.template.Theme;
import org.parcours.typography.CourseTypography;

/** A course with a secret in each place that only the trainer may see, looked for in all that learners get. */
class TrainerSecretsTest {

    private static final Theme THEME = Theme.standard();
    private static final Course COURSE = SampleCourse.course();

    private final LeakAudit audit = LeakAudit.of(COURSE, THEME.labels("fr").values());

    static List<Renderer> learnersOutputs() {
        return List.of(
                new SiteRenderer(),
                new HandbookRenderer(Instant.parse("2026-01-01T00:00:00Z"), PartLayouts.fresh(), 2));
    }

    @ParameterizedTest
    @MethodSource("learnersOutputs")
    void noneIsInAnOutputForLearners(Renderer renderer) {
        assertThat(leaks(renderer, Edition.LEARNER)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("learnersOutputs")
    void theTrainersOutputWouldNotPass(Renderer renderer) {
        assertThat(leaks(renderer, Edition.TRAINER)).isNotEmpty();
    }

    /** The audit is not asked here: the word itself is looked for, in all that a site is made of. */
    @Test
    void theWordStandsInNoFileOfTheLearnersSite() {
        assertThat(files(new SiteRenderer(), Edition.TRAINER)).containsValue(true);
        assertThat(files(new SiteRenderer(), Edition.LEARNER)).isNotEmpty().doesNotContainValue(true);
    }

    /** Whether each file holds the secret. */
    private static Map<String, Boolean> files(Renderer renderer, Edition edition) {
        Map<String, Boolean> files = new TreeMap<>();
        Course course = CourseTypography.set(EditionSelector.select(COURSE, edition));
        renderer.render(
                new Publication(course, edition, SampleCourse.folder(), THEME),
                (path, bytes) ->
                        files.put(path, new String(bytes, StandardCharsets.ISO_8859_1).contains(SampleCourse.SECRET)),
                new Findings());
        return files;
    }

    private List<Finding> leaks(Renderer renderer, Edition edition) {
        Course course = CourseTypography.set(EditionSelector.select(COURSE, edition));
        Map<String, byte[]> files = new TreeMap<>();
        Publication publication = new Publication(course, edition, SampleCourse.folder(), THEME);
        renderer.render(publication, files::put, new Findings());
        assertThat(files).isNotEmpty();
        return files.entrySet().stream()
                .flatMap(file -> audit.leaks(file.getKey(), file.getValue()).stream())
                .toList();
    }
}
