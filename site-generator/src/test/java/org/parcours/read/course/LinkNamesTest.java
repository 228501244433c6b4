package org.parcours.read.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parcours.read.CourseOnDisk;
import org.parcours.read.ModelSketch;
import org.parcours.read.markdown.MarkdownReader;

class LinkNamesTest {

    @TempDir
    private Path root;

    @Test
    void a_link_without_words_is_called_by_what_it_leads_to() throws IOException {
        assertThat(read("<source:weger-2014> <source:pink> <term:ecoute> [](silences) [](#l-attente) [](https://x.fr)"))
                .contains("Link(SourceAddress(\"weger-2014\"), Text(\"Weger et Bell, 2014\"))")
                .contains("Link(SourceAddress(\"pink\"), Text(\"Pink, 2005\"))")
                .contains("Link(TermAddress(\"ecoute\"), Text(\"écoute active\"))")
                .contains("Link(LessonAddress(\"silences\", \"\"), Text(\"Les silences\"))")
                .contains("Link(LessonAddress(\"\", \"l-attente\"), Text(\"l-attente\"))")
                .contains("Link(WebAddress(\"https://x.fr\"), Text(\"https://x.fr\"))");
    }

    @Test
    void authors_are_cited_by_their_family_names() throws IOException {
        assertThat(read("<source:three> <source:others> <source:particles> <source:amex> <source:nobody>"))
                .contains("Text(\"Weger et al., 2014\")")
                .contains("Text(\"Hülsheger et al., 2011\")")
                .contains("Text(\"van der Berg et de La Tour, 2001\")")
                .contains("Text(\"American Express, 2017\")")
                .contains("Text(\"Sans nom, 1999\")");
    }

    @Test
    void what_the_course_does_not_know_keeps_its_id() throws IOException {
        assertThat(read("<source:absente> <term:absent>"))
                .contains("Text(\"absente\")")
                .contains("Text(\"absent\")");
    }

    private String read(String text) throws IOException {
        CourseOnDisk course = new CourseOnDisk(root)
                .with(
                        "course.yaml",
                        "id: c\nlanguages: [fr]\ntitle: C\nunits: [{id: u, title: U, lessons: [silences]}]\n")
                .with(
                        "references.yaml",
                        """
                        - {id: weger-2014, type: study, author: "Harry Weger Jr., Gina Bell", year: 2014, title: T}
                        - {id: pink, type: book, author: Daniel H. Pink, year: 2005, title: T}
                        - {id: three, type: study, author: "Harry Weger Jr., Gina Bell, Amy Li", year: 2014, title: T}
                        - {id: others, type: study, author: "Ute R. Hülsheger et al.", year: 2011, title: T}
                        - {id: particles, type: book, author: Jan van der Berg et Anne de La Tour, year: 2001, title: T}
                        - {id: amex, type: survey, organisation: American Express, year: 2017, title: T}
                        - {id: nobody, type: web, year: 1999, title: Sans nom}
                        """)
                .with("glossary.yaml", "- {id: ecoute, term: {fr: écoute active}, definition: {fr: d}}\n")
                .with("fr/u/silences.md", "# Les silences\n\n## Sujet\n\n" + text + "\n");
        CourseReading reading = CourseReader.read(course.folder(), List.of(new MarkdownReader()), course.findings())
                .orElseThrow();
        return ModelSketch.of(reading.course().versions());
    }
}
