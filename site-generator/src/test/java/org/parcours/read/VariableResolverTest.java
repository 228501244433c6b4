package org.parcours.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parcours.model.text.Code;
import org.parcours.model.text.CodeBlock;
import org.parcours.model.text.Emphasis;
import org.parcours.model.text.Image;
import org.parcours.model.text.Inline;
import org.parcours.model.text.Paragraph;
import org.parcours.model.text.PlainText;
import org.parcours.model.text.Text;
import org.parcours.source.SourceFile;
import org.parcours.source.Span;

class VariableResolverTest {

    private static final Span SPAN = new Span("fr/u/l.md", 3, 5, 3, 40);

    private final CourseOnDisk course = new CourseOnDisk(Path.of("."));
    private final VariableResolver resolver =
            new VariableResolver(Map.of("organisation", "Alizé $1 Mobile", "numero_court", "39 00"), course.findings());

    @Test
    void aVariableBecomesWhatItStandsFor() {
        assertThat(resolved(text("Chez {organisation}, faites le {numero_court}.")))
                .isEqualTo("Chez Alizé $1 Mobile, faites le 39 00.");
        assertThat(course.found()).isEmpty();
    }

    @Test
    void aVariableThatAParserCutIsOneStill() {
        assertThat(resolved(text("le {numero"), text("_"), text("court}"))).isEqualTo("le 39 00");
    }

    @Test
    void insideMarksAndAlternativesItIsReplacedToo() {
        List<Inline> inlines = resolver.inlines(List.of(
                new Emphasis(SPAN, List.of(text("{organisation}"))),
                new Image(SPAN, "{organisation}.png", "{organisation}")));

        assertThat(PlainText.of(inlines)).isEqualTo("Alizé $1 MobileAlizé $1 Mobile");
        assertThat(((Image) inlines.get(1)).source()).isEqualTo("{organisation}.png");
    }

    @Test
    void codeIsNeverTouched() {
        Manuscript manuscript = resolver.resolve(new Manuscript(
                new SourceFile("fr/u/l.md", ""),
                List.of(new HeaderLine(SPAN, "title", "Chez {organisation}")),
                List.of(
                        new Paragraph(SPAN, List.of(new Code(SPAN, "{organisation}"))),
                        new CodeBlock(SPAN, "", "{organisation} {inconnue}")),
                List.of(),
                new TreeSet<>()));

        assertThat(manuscript.header().get(0).value()).isEqualTo("Chez Alizé $1 Mobile");
        assertThat(manuscript.blocks())
                .containsExactly(
                        new Paragraph(SPAN, List.of(new Code(SPAN, "{organisation}"))),
                        new CodeBlock(SPAN, "", "{organisation} {inconnue}"));
        assertThat(course.found()).isEmpty();
    }

    @Test
    void anUnknownOneStaysAsTypedWithAWarningAtItsPlace() {
        Text whole = new Text(new Span("fr/u/l.md", 3, 5, 3, 23), "Chez {orgnisation}");
        assertThat(resolved(whole)).isEqualTo("Chez {orgnisation}");
        assertThat(course.said(Locale.FRENCH))
                .containsExactly(
                        "fr/u/l.md:3:10 Il n'y a pas de variable `orgnisation` : le texte la montre telle quelle."
                                + " Vouliez-vous écrire `{organisation}` ? Si les accolades doivent se voir, mettez le mot en code,"
                                + " entre accents graves.");
    }

    @Test
    void capitalsInAKnownNameAreReported() {
        assertThat(resolved(text("{Organisation}"))).isEqualTo("{Organisation}");
        assertThat(course.found()).containsExactly("fr/u/l.md:3:5 WARNING variable.unknown near");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{prénom}}", "${montant}", "{Nom}", "{prénom}", "{0}", "{}", "{a b}", "#{x}", "{ x }"})
    void whatBelongsToOtherTemplatesIsLeftAlone(String words) {
        assertThat(resolved(text(words))).isEqualTo(words);
        assertThat(course.found()).isEmpty();
    }

    private String resolved(Inline... inlines) {
        return PlainText.of(resolver.inlines(List.of(inlines)));
    }

    private static Text text(String words) {
        return new Text(SPAN, words);
    }
}
