package org.parcours.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.parcours.SampleCourse;
import org.parcours.edition.Edition;
import org.parcours.finding.Finding;
import org.parcours.finding.Messages;
import org.parcours.model.Course;
import org.parcours.model.CoursePlan;
import org.parcours.model.Organisation;

class HouseStyleTest {

    @Test
    void a_colour_that_can_be_read_colours_every_page() {
        SampleSite site = SampleSite.of(course("#7a1f3d"), Edition.LEARNER);
        assertThat(site.text("site/assets/house.css")).contains("--accent: #7a1f3d;");
        assertThat(site.text("site/fr/index.html")).contains("<link rel=\"stylesheet\" href=\"../assets/house.css\">");
        assertThat(site.findings().sorted()).isEmpty();
    }

    @Test
    void a_colour_that_is_too_pale_is_said_and_not_used() {
        SampleSite site = SampleSite.of(course("#f5b301"), Edition.LEARNER);
        assertThat(site.files()).doesNotContainKey("site/assets/house.css");
        assertThat(site.text("site/fr/index.html")).doesNotContain("house.css");
        assertThat(site.findings().sorted()).hasSize(1).allSatisfy(HouseStyleTest::isSaid);
    }

    private static void isSaid(Finding finding) {
        assertThat(Messages.in(Locale.FRENCH).problem(finding))
                .isEqualTo("La couleur `#f5b301` est trop pâle pour être lue sur le papier clair du site : il garde la"
                        + " sienne.");
    }

    private static Course course(String accent) {
        Course course = SampleCourse.course();
        CoursePlan plan = course.plan();
        CoursePlan coloured = new CoursePlan(
                plan.span(),
                plan.id(),
                plan.languages(),
                plan.title(),
                plan.summary(),
                new Organisation("Alizé Mobile", "", accent),
                plan.audiences(),
                plan.variables(),
                plan.units(),
                plan.paths(),
                plan.workshops(),
                plan.observationGrid(),
                plan.settings());
        return new Course(coloured, course.syllabus(), course.glossary(), course.references(), course.versions());
    }
}
