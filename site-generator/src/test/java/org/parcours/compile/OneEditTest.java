package org.parcours.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parcours.GeneratedCourse;
import org.parcours.GeneratedCourse.Syntax;
import org.parcours.finding.Finding;
import org.parcours.finding.Messages;
import org.parcours.finding.Severity;
import org.parcours.template.Theme;

/**
 * One edit of a course, and the pages of its sites that are made again for it. A page that is kept is found by a letter that
 * was changed in it behind the back of the build; whether what is kept is right, a site without such letters tells.
 */
class OneEditTest {

    private static final String DRAWING =
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><circle r='%d'/></svg>";
    private static final String A = "fr/un/a.md";
    private static final String B = "fr/un/b.md";
    private static final List<String> LESSONS = List.of("fr/deux/c.html", "fr/un/a.html", "fr/un/b.html");

    @TempDir
    private Path root;

    private Path course;

    @BeforeEach
    void threeLessonsThatHangTogether() throws IOException {
        course = root.resolve("course");
        String units = GeneratedCourse.unit("un", List.of("a", "b")) + GeneratedCourse.unit("deux", List.of("c"));
        write("course.yaml", GeneratedCourse.plan(units));
        write("glossary.yaml", "- id: reflet\n  term: reflet\n  definition: Redire en peu de mots.\n");
        write(A, lesson("a", "Un [reflet](term:reflet), et [les trois temps](b.md#trois-temps)."));
        write(B, lesson("b", "![Un cercle](rond.svg)"));
        write("fr/deux/c.md", lesson("c", "Rien de plus."));
        write("fr/un/rond.svg", String.format(Locale.ROOT, DRAWING, 1));
        build("marked");
        build("plain");
    }

    private static String lesson(String id, String more) {
        return GeneratedCourse.lesson(id, Syntax.MD, id.charAt(0), 40)
                .replace("\n## À dire", "\n" + more + "\n\n## À dire");
    }

    @Test
    void theTextOfALessonConcernsItsPages() throws IOException {
        replace(B, "Trois temps\n", "Trois temps\n\nUne phrase de plus.\n");

        assertThat(madeAgain()).containsExactlyInAnyOrderElementsOf(inBoth(List.of("fr/un/b.html")));
    }

    @Test
    void whatTheTrainerReadsConcernsThePagesOfThatLesson() throws IOException {
        replace(B, "Faites dire la phrase d'ouverture", "Faites lire la phrase d'ouverture");

        assertThat(madeAgain()).containsExactlyInAnyOrderElementsOf(inBoth(List.of("fr/un/b.html")));
    }

    @Test
    void aPhraseConcernsThePhraseBookToo() throws IOException {
        replace(B, "Nora, bonjour", "Lise, bonjour");

        assertThat(madeAgain()).containsExactlyInAnyOrderElementsOf(inBoth(List.of("fr/un/b.html", "fr/phrases.html")));
    }

    @Test
    void aHeadingConcernsThePagesThatLinkToIt() throws IOException {
        replace(B, "\n## Trois temps", "\n## Avant\n\nUn mot.\n\n## Trois temps");
        assertThat(madeAgain()).containsExactlyInAnyOrderElementsOf(inBoth(List.of("fr/un/b.html")));

        // The link still finds it, for it asks for letters; the anchor is another one.
        replace(B, "## Trois temps", "## Troistemps");
        assertThat(madeAgain()).containsExactlyInAnyOrderElementsOf(inBoth(List.of("fr/un/a.html", "fr/un/b.html")));
        assertThat(root.resolve("plain/site/fr/un/a.html")).content().contains("b.html#troistemps");
    }

    @Test
    void aWordThatIsNamedConcernsTheGlossaryToo() throws IOException {
        replace(B, "![Un cercle]", "Un [reflet](term:reflet). ![Un cercle]");

        assertThat(madeAgain())
                .containsExactlyInAnyOrderElementsOf(inBoth(List.of("fr/un/b.html", "fr/glossary.html")));
    }

    @Test
    void aTitleConcernsEveryPageThatMayNameIt() throws IOException {
        replace(B, "title: Leçon b", "title: Leçon bis");

        assertThat(madeAgain())
                .containsAll(inBoth(LESSONS))
                .containsAll(inBoth(List.of("fr/index.html", "fr/un/index.html", "fr/phrases.html")))
                .doesNotContainAnyElementsOf(inBoth(List.of("index.html", "fr/sources.html")));
    }

    @Test
    void aTermConcernsTheGlossaryAndTheLessons() throws IOException {
        replace("glossary.yaml", "en peu de mots", "en moins de mots");

        assertThat(madeAgain())
                .containsAll(inBoth(LESSONS))
                .containsAll(inBoth(List.of("fr/glossary.html")))
                .doesNotContainAnyElementsOf(inBoth(List.of("index.html", "fr/index.html", "fr/sources.html")));
    }

    @Test
    void aDrawingConcernsThePageThatHoldsIt() throws IOException {
        write("fr/un/rond.svg", String.format(Locale.ROOT, DRAWING, 2));

        assertThat(madeAgain()).containsExactlyInAnyOrderElementsOf(inBoth(List.of("fr/un/b.html")));
    }

    @Test
    void thePlanConcernsThePagesOfLessons() throws IOException {
        replace("course.yaml", "L'unité deux", "L'unité seconde");

        assertThat(madeAgain()).containsAll(inBoth(LESSONS)).doesNotContainAnyElementsOf(inBoth(List.of("index.html")));
    }

    @Test
    void aTemplateConcernsEveryPage() throws IOException {
        write("theme/site/lists.ftlh", text(Theme.standard().bytes("site/lists.ftlh")) + "\n<#-- ours -->\n");

        assertThat(madeAgain()).containsAll(inBoth(LESSONS)).containsAll(inBoth(List.of("index.html")));
    }

    @Test
    void aPageThatSomebodyTouchedIsMadeAgain() throws IOException {
        Path page = root.resolve("marked/site/fr/un/a.html");
        mark("marked");
        Files.setLastModifiedTime(page, FileTime.fromMillis(1_000_000_000_000L));
        replace(B, "Trois temps\n", "Trois temps\n\nUne phrase de plus.\n");
        build("marked");

        assertThat(made("marked")).contains("site/fr/un/a.html").doesNotContain("trainer-site/fr/un/a.html");
    }

    @Test
    void wordsOfTheTrainerThatAKeptPageShowsAreFound() throws IOException {
        String told = "Coupez la musique avant la deuxième minute.";
        write("theme/site/lesson.ftlh", text(Theme.standard().bytes("site/lesson.ftlh")) + told);
        build("plain");
        replace(B, "Faites dire la phrase d'ouverture debout, deux fois de suite.", told);
        Compiler compiler = compiler("plain");

        assertThat(compiler.build(Output.SITE)).anySatisfy(leak -> {
            assertThat(leak.severity()).isEqualTo(Severity.ERROR);
            assertThat(Messages.in(Locale.FRENCH).problem(leak)).contains("site/fr/deux/c.html", told);
        });
    }

    @Test
    void wordsOfTheTrainerThatLearnersMayNoLongerReadElsewhereAreFoundInKeptPages() throws IOException {
        String told = "Coupez la musique avant la deuxième minute.";
        write("theme/site/lesson.ftlh", text(Theme.standard().bytes("site/lesson.ftlh")) + told);
        replace(A, "Un [reflet]", told + " Un [reflet]");
        replace(B, "Faites dire la phrase d'ouverture debout, deux fois de suite.", told);
        build("plain");
        replace("fr/deux/c.md", "Rien de plus.", "Rien de moins.");
        build("plain");
        replace(A, told + " Un [reflet]", "Un [reflet]");

        assertThat(compiler("plain").build(Output.SITE))
                .filteredOn(leak -> leak.rule().equals("edition.leak"))
                .anySatisfy(leak -> assertThat(leak.words().get(0)).isEqualTo("site/fr/deux/c.html"));
    }

    private static List<String> inBoth(List<String> pages) {
        return Stream.of("site/", "trainer-site/")
                .flatMap(site -> pages.stream().map(page -> site + page))
                .toList();
    }

    /** The pages that a build makes again now. The plain site is held against a clean one. */
    private Set<String> madeAgain() throws IOException {
        mark("marked");
        build("marked");
        build("plain");
        String clean = "clean-" + root.toFile().list().length;
        build(clean);
        assertThat(contents("plain")).isEqualTo(contents(clean));
        Set<String> made = made("marked");
        unmark();
        return made;
    }

    /** Changes the first letter of each page, and nothing of what a build looks at. */
    private void mark(String name) throws IOException {
        for (Path page : pages(name)) {
            FileTime time = Files.getLastModifiedTime(page);
            byte[] content = Files.readAllBytes(page);
            content[0] = '#';
            Files.write(page, content);
            Files.setLastModifiedTime(page, time);
        }
    }

    /** Puts the pages right for the next edit: what nobody remembers is made. */
    private void unmark() throws IOException {
        for (Path kept : files("marked-cache")) {
            Files.delete(kept);
        }
        build("marked");
    }

    private Set<String> made(String name) throws IOException {
        Set<String> made = new TreeSet<>();
        for (Path page : pages(name)) {
            if (Files.readAllBytes(page)[0] != '#') {
                made.add(root.resolve(name).relativize(page).toString());
            }
        }
        return made;
    }

    private List<Path> pages(String name) throws IOException {
        return files(name).stream()
                .filter(file -> file.toString().endsWith(".html"))
                .toList();
    }

    private List<Path> files(String name) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve(name))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private Map<String, String> contents(String name) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (Path file : files(name)) {
            contents.put(root.resolve(name).relativize(file).toString(), text(Files.readAllBytes(file)));
        }
        return contents;
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    private void build(String name) {
        Compiler compiler = compiler(name);
        List<Finding> found = new ArrayList<>(compiler.check());
        found.addAll(compiler.build(Output.SITE));
        assertThat(found).noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private Compiler compiler(String name) {
        return Compiler.of(new CompileRequest(
                course,
                root.resolve(name),
                root.resolve(name + "-cache"),
                "default",
                Selection.ALL,
                Instant.parse("2026-01-01T00:00:00Z")));
    }

    private void replace(String path, String before, String after) throws IOException {
        String text = Files.readString(course.resolve(path));
        assertThat(text).contains(before);
        write(path, text.replace(before, after));
    }

    private void write(String path, String text) throws IOException {
        Path file = course.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
