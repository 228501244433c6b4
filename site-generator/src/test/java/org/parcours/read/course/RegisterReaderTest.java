package org.parcours.read.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parcours.model.Reference;
import org.parcours.model.TeachingPoint;
import org.parcours.model.text.Language;
import org.parcours.read.CourseOnDisk;

class RegisterReaderTest {

    private static final Language FR = new Language("fr");

    @TempDir
    private Path root;

    private CourseOnDisk course;

    @BeforeEach
    void emptyCourse() {
        course = new CourseOnDisk(root);
    }

    @Test
    void aCourseMayDoWithoutRegisters() throws IOException {
        assertThat(registers().syllabus().points()).isEmpty();
        assertThat(registers().glossary().terms()).isEmpty();
        assertThat(registers().references().references()).isEmpty();
        assertThat(course.found()).isEmpty();
    }

    @Test
    void anEmptyRegisterIsNoMistake() throws IOException {
        course.with("glossary.yaml", "# plus tard\n");

        assertThat(registers().glossary().terms()).isEmpty();
        assertThat(course.found()).isEmpty();
    }

    @Test
    void teachingPointsKeepTheirNumbers() throws IOException {
        course.with("syllabus.yaml", "- {id: W-2.3a, status: caution, point: {fr: Le silence}}\n");

        TeachingPoint point = registers().syllabus().points().get(0);
        assertThat(point.id()).isEqualTo("W-2.3a");
        assertThat(point.status()).isEqualTo(TeachingPoint.Status.CAUTION);
        assertThat(point.point().in(FR)).isEqualTo("Le silence");
        assertThat(course.found()).isEmpty();
    }

    @Test
    void aStudyTellsWhatWasMeasured() throws IOException {
        course.with(
                "references.yaml",
                """
                - id: weger-2014
                  type: study
                  author: Weger
                  year: 2014
                  title: "The Relative Effectiveness of Active Listening"
                  language: en
                  where: International Journal of Listening
                  url: https://example.org/weger
                  measured: {fr: Le sentiment d'être compris}
                  sample: {fr: 115 étudiants}
                  place: {fr: États-Unis}
                  period: {fr: Publié en 2014}
                  limits: {fr: Un seul échange}
                """);

        Reference reference = registers().references().references().get(0);
        assertThat(course.found()).isEmpty();
        assertThat(reference.year()).isEqualTo("2014");
        assertThat(reference.language()).isEqualTo("en");
        assertThat(reference.measured().in(FR)).isEqualTo("Le sentiment d'être compris");
        assertThat(reference.period().in(FR)).isEqualTo("Publié en 2014");
        assertThat(reference.where().in(FR)).isEqualTo("International Journal of Listening");
    }

    @Test
    void entriesThatCannotBeUsedAreReported() throws IOException {
        course.with("syllabus.yaml", "- {id: A, status: maybe, point: {fr: x}}\n- juste un texte\n")
                .with(
                        "glossary.yaml",
                        "- {id: ecoute, term: {fr: a}, definition: {fr: b}}\n- {id: Écoute, term: {fr: c}}\n")
                .with("references.yaml", "weger: {type: study}\n");

        registers().syllabus();
        registers().glossary();
        registers().references();
        assertThat(course.found())
                .isEqualTo(List.of(
                        "glossary.yaml:2:3 ERROR course.key-missing missing",
                        "glossary.yaml:2:8 ERROR course.id form",
                        "references.yaml:1:1 ERROR course.value list",
                        "syllabus.yaml:1:19 ERROR course.value choice",
                        "syllabus.yaml:2:3 ERROR course.value entries"));
    }

    @Test
    void anAddressThatIsNotOfTheWebNeverReachesAPage() throws IOException {
        course.with("references.yaml", "- {id: a, type: web, title: T, url: 'javascript:alert(1)'}\n");

        assertThat(registers().references().references().get(0).url()).isEmpty();
        assertThat(course.found()).containsExactly("references.yaml:1:37 ERROR course.value url");
    }

    private RegisterReader registers() throws IOException {
        CourseTexts texts = new CourseTexts(List.of(FR), Set.of(FR), course.findings());
        return new RegisterReader(course.folder(), texts, course.findings());
    }
}
