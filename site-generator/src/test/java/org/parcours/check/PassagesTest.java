package org.parcours.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parcours.check.Passage.Kind;
import org.parcours.model.text.Code;
import org.parcours.model.text.Emphasis;
import org.parcours.model.text.Footnote;
import org.parcours.model.text.Foreign;
import org.parcours.model.text.Inline;
import org.parcours.model.text.Language;
import org.parcours.model.text.Link;
import org.parcours.model.text.SourceAddress;
import org.parcours.model.text.Text;
import org.parcours.source.Span;

class PassagesTest {

    private static final Language FRENCH = new Language("fr");
    private static final String FILE = "fr/ecouter/silences.md";

    @Test
    void wordsAreOneTextWhateverMarksLieInThem() {
        Passage passage = only(
                text(1, "Elle dit "),
                new Emphasis(at(10, 15), List.of(text(11, "oui"))),
                text(15, ", et "),
                new Code(at(20, 25), "x"));

        assertThat(passage.text()).isEqualTo("Elle dit oui, et " + Passage.OBJECT);
        assertThat(passage.at(9, 12)).isEqualTo(at(11, 14));
    }

    @Test
    void aPlaceInALongTextIsItsLineWhereTheColumnIsUnknown() {
        Passage markdown = only(new Text(new Span(FILE, 4, 3, 5, 9), "Une ligne\net une autre"));
        Passage asciidoc = only(new Text(Span.line("fr/a.adoc", 4), "Une ligne\net une autre"));

        assertThat(markdown.at(14, 17)).isEqualTo(Span.line(FILE, 5));
        assertThat(asciidoc.at(14, 17)).isEqualTo(Span.line("fr/a.adoc", 5));
        assertThat(asciidoc.at(0, 3)).isEqualTo(Span.line("fr/a.adoc", 4));
    }

    @Test
    void whatIsReadByItselfIsAPassageOfItsOwn() {
        List<Passage> passages = passages(
                text(1, "Il dit "),
                new Foreign(at(8, 20), new Language("en"), List.of(text(9, "I see"))),
                new Footnote(at(20, 30), List.of(text(21, "Une note"))));

        assertThat(passages).extracting(Passage::kind).containsExactly(Kind.PARAGRAPH, Kind.FOREIGN, Kind.NOTE);
        assertThat(passages).extracting(p -> p.language().tag()).containsExactly("fr", "en", "fr");
    }

    @Test
    void addressesAndCitationsAreNoWords() {
        Passage passage = only(
                text(1, "Voir https://exemple.fr/a et "),
                new Link(at(40, 50), new SourceAddress("weger-2014"), List.of(text(41, "Weger"))));

        assertThat(passage.text()).doesNotContain("exemple").doesNotContain("Weger");
        assertThat(passage.text()).hasSize("Voir https://exemple.fr/a et ".length() + 1);
    }

    private static Passage only(Inline... words) {
        return passages(words).get(0);
    }

    private static List<Passage> passages(Inline... words) {
        return Passages.of(Kind.PARAGRAPH, List.of(words), FRENCH);
    }

    private static Text text(int column, String words) {
        return new Text(at(column, column + words.length()), words);
    }

    private static Span at(int column, int end) {
        return new Span(FILE, 3, column, 3, end);
    }
}
