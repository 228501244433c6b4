package org.parcours.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parcours.finding.Finding;
import org.parcours.finding.Messages;
import org.parcours.model.text.Language;
import org.parcours.proofread.Proofreader;
import org.parcours.proofread.Slip;

/** A proofreader that knows three mistakes stands for the large one, which a scenario of the goal runs. */
class ProofreadingTest {

    private static final String COURSE =
            """
            id: essai
            languages: fr
            title: Essai
            organisation: {name: Alizé Mobylle}
            units:
              - id: accueil
                title: Accueil
                lessons: [saluer]
            """;

    private static final String LESSON =
            """
            ---
            title: Saluer
            duration: 6
            ---

            ## Trois temps

            Une reponse arrive.

            """;

    @TempDir
    Path root;

    private final Reader reader = new Reader();

    @BeforeEach
    void writeCourse() throws IOException {
        write("course.yaml", COURSE);
        write("fr/accueil/saluer.md", LESSON);
    }

    @Test
    void aSlipIsAFindingAtItsPlaceWithWhatToWriteInstead() {
        List<Finding> found = proofread();

        assertThat(found)
                .extracting(finding -> finding.severity() + " " + finding.rule() + " " + finding.span())
                .containsExactly("WARNING proofread.spelling fr/accueil/saluer.md:8:5");
        assertThat(Messages.in(Locale.FRENCH).problem(found.get(0))).startsWith("`reponse` n’est pas");
        assertThat(Messages.in(Locale.FRENCH).fix(found.get(0))).startsWith("Écrivez `réponse`");
    }

    @Test
    void whatPeopleSayIsReadAsWell() throws IOException {
        write("fr/accueil/saluer.md", LESSON + "> **Nadia** : Ma reponse.\n>\n> **Le client** : Sans reponse.\n");

        assertThat(proofread()).hasSize(3);
    }

    @Test
    void codeAddressesAndCitationsAreNotRead() throws IOException {
        write("references.yaml", "- {id: a, type: book, title: La reponse, author: Reponse}\n");
        write(
                "fr/accueil/saluer.md",
                LESSON.replace(
                        "Une reponse arrive.", "`reponse`, https://reponse.fr/reponse, [La reponse](source:a), x."));

        assertThat(proofread()).isEmpty();
    }

    @Test
    void theGrammarOfASentenceWithAGapIsNotJudged() throws IOException {
        write("fr/accueil/saluer.md", LESSON.replace("Une reponse arrive.", "Elles part avec `x`. Elles part."));

        assertThat(proofread()).extracting(Finding::rule).containsExactly("proofread.grammar");
    }

    @Test
    void namesOfTheCourseAreRight() throws IOException {
        write(
                "fr/accueil/saluer.md",
                LESSON.replace("Une reponse arrive.", "Chez Mobylle.") + "> **Mobylle** : Bonjour, ici Mobylle.\n");

        assertThat(proofread()).isEmpty();
    }

    @Test
    void wordsAndPhrasesOfTheDictionaryAreRight() throws IOException {
        write("dictionary.txt", "# Ce que tapent les clients\nreponse   # sans accent\n\nelles part pour\n");
        write("fr/accueil/saluer.md", LESSON + "Elles part pour Nantes. Elles part.\n");

        assertThat(proofread())
                .extracting(finding -> finding.span().toString())
                .containsExactly("fr/accueil/saluer.md:10:25");
    }

    @Test
    void partOfACompoundWordOfTheDictionaryIsRight() throws IOException {
        write("dictionary.txt", "co-reponse\n");
        write("fr/accueil/saluer.md", LESSON.replace("Une reponse", "Une co-reponse"));

        assertThat(proofread()).isEmpty();
    }

    @Test
    void whoIsCalledMmeHasANameWhateverItLooksLike() throws IOException {
        write("course.yaml", COURSE.replace("Alizé Mobylle", "Alizé"));
        write("fr/accueil/saluer.md", LESSON.replace("Une reponse", "Mme Mobylle rappelle. Mobylle"));

        assertThat(proofread()).isEmpty();
    }

    @Test
    void aCourseDoesWithoutSingleRules() throws IOException {
        write("course.yaml", COURSE + "checks:\n  rules:\n    proofread.spelling: {off: [TYPO]}\n");

        assertThat(proofread()).isEmpty();
        assertThat(compiler().check())
                .extracting(Finding::rule)
                .doesNotContain("course.rule-unknown", "course.rule-option");
    }

    @Test
    void aRuleIsWeighedAndExemptedLikeAnyOther() throws IOException {
        write("course.yaml", COURSE + "checks:\n  severity: {proofread.spelling: info}\n");
        assertThat(proofread()).extracting(finding -> finding.severity().name()).containsExactly("INFO");

        String exempt = "<!-- exempt: proofread.spelling because le client tape ainsi -->\n";
        write("fr/accueil/saluer.md", LESSON.replace("Une reponse", exempt + "Une reponse"));
        assertThat(proofread()).isEmpty();
    }

    @Test
    void aLessonThatDidNotChangeIsNotReadAgain() throws IOException {
        proofread();
        int read = reader.texts.size();

        write("dictionary.txt", "reponse\n");
        assertThat(proofread()).isEmpty();
        assertThat(reader.texts).hasSize(read);

        write("fr/accueil/saluer.md", LESSON + "Une autre.\n");
        proofread();
        assertThat(reader.texts).hasSizeGreaterThan(read);
    }

    private List<Finding> proofread() {
        return compiler().proofread(reader);
    }

    private Compiler compiler() {
        return Compiler.of(new CompileRequest(
                root.resolve("course"),
                root.resolve("output"),
                root.resolve("cache"),
                "default",
                Selection.ALL,
                Instant.parse("2026-01-01T00:00:00Z")));
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve("course").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static final class Reader implements Proofreader {

        private static final Pattern WRONG = Pattern.compile("(reponse|Mobylle)|Elles part");

        private final List<String> texts = new ArrayList<>();

        @Override
        public String version() {
            return "one";
        }

        @Override
        public boolean reads(Language language) {
            return language.tag().equals("fr");
        }

        @Override
        public List<Slip> read(String text, Language language) {
            texts.add(text);
            return WRONG.matcher(text).results().map(Reader::slip).toList();
        }

        private static Slip slip(MatchResult match) {
            return match.group(1) == null
                    ? new Slip(
                            match.start(), match.end(), Slip.Kind.GRAMMAR, "VERB", "Accord.", List.of("Elles partent"))
                    : new Slip(match.start(), match.end(), Slip.Kind.SPELLING, "TYPO", "Faute.", List.of("réponse"));
        }
    }
}
