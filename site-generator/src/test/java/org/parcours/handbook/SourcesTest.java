package org.parcours.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parcours.SampleCourse;
import org.parcours.edition.Edition;
import org.parcours.model.Course;
import org.parcours.model.Localized;
import org.parcours.model.Reference;
import org.parcours.model.References;

class SourcesTest {

    @Test
    void sources_stand_in_the_order_of_family_names() {
        String text = printed(source("Zoé Albert", "Le premier"), source("Amy Drahota, Yves Adam", "Le deuxième"));

        assertThat(text).containsSubsequence("Zoé Albert", "Amy Drahota");
    }

    @Test
    void a_fact_ends_without_full_stop_before_the_next_one_and_with_it_at_the_end() {
        assertThat(printed(source("Zoé Albert", "Le premier")))
                .contains("Mesuré : Les silences\u202f; Limites : Un essai.");
    }

    private static String printed(Reference... sources) {
        Course sample = SampleCourse.course();
        Course course = new Course(
                sample.plan(),
                sample.syllabus(),
                sample.glossary(),
                new References(List.of(sources)),
                sample.versions());
        return PrintedBook.of(course, Edition.LEARNER).text().replaceAll("\\R", " ");
    }

    private static Reference source(String author, String title) {
        Localized none = Localized.everywhere("");
        return new Reference(
                ChangedCourse.PLACE,
                "s-" + title.length(),
                "study",
                author,
                "2020",
                title,
                none,
                "",
                "",
                Localized.everywhere("Les silences."),
                none,
                none,
                none,
                Localized.everywhere("Un essai."),
                "",
                false);
    }
}
