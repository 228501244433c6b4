package org.parcours.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parcours.edition.Edition;
import org.parcours.model.ExercisesPart;
import org.parcours.model.KeyPointsPart;
import org.parcours.model.ObjectivesPart;
import org.parcours.model.PhrasesPart;
import org.parcours.model.QuizPart;
import org.parcours.model.SourcesPart;
import org.parcours.model.text.Block;
import org.parcours.model.text.BulletList;
import org.parcours.model.text.Cell;
import org.parcours.model.text.CodeBlock;
import org.parcours.model.text.Emphasis;
import org.parcours.model.text.Footnote;
import org.parcours.model.text.Heading;
import org.parcours.model.text.Inline;
import org.parcours.model.text.Link;
import org.parcours.model.text.ListItem;
import org.parcours.model.text.Paragraph;
import org.parcours.model.text.Quote;
import org.parcours.model.text.Row;
import org.parcours.model.text.Strong;
import org.parcours.model.text.Table;
import org.parcours.model.text.Text;
import org.parcours.model.text.WebAddress;
import org.parcours.source.Span;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What authors write that the sample course does not: nothing of it stops a handbook or is lost from it. */
class StrangeContentTest {

    private static final Span AT = ChangedCourse.PLACE;

    @Test
    void a_row_longer_than_a_page_prints_over_several() {
        String text = "Une phrase assez longue pour remplir la ligne. ".repeat(200) + "Fin de rangée.";
        PrintedBook book = print(new Table(AT, Optional.of(row("A", "B")), List.of(row(text, "x"))));
        assertThat(book.text()).contains("Fin de rangée.");
    }

    @Test
    void the_thin_space_of_a_guillemet_is_printed_beside_emphasis_too() {
        PrintedBook book = print(new Paragraph(
                AT,
                List.of(
                        new Text(AT, "Awa : «\u202f"),
                        new Strong(AT, text("1.")),
                        new Text(AT, " Cassées\u202f"),
                        new Emphasis(AT, text("!\u202f")),
                        new Text(AT, "»."))));
        assertThat(book.text()).contains("«\u20091. Cassées\u2009!\u2009».");
    }

    @Test
    void a_guillemet_stays_on_the_line_of_the_word_after_it() {
        PrintedBook book = print(IntStream.range(1, 40)
                .mapToObj(i -> new Paragraph(
                        AT,
                        List.of(
                                new Text(
                                        AT,
                                        "i".repeat(i)
                                                + " une phrase aussi longue que la ligne où elle se met, dit-elle, «\u202f"),
                                new Strong(AT, text("trois")),
                                new Text(AT, " fois\u202f»."))))
                .toArray(Block[]::new));
        assertThat(book.text()).contains("«\u2009trois").doesNotContainPattern("«[ \u2009]?\\R");
    }

    @Test
    void an_empty_corner_keeps_the_columns_of_a_table() {
        Row corner = new Row(AT, List.of(new Cell(AT, List.of()), new Cell(AT, text("Fil A"))));
        PrintedBook book = print(new Table(AT, Optional.of(corner), List.of(row("Messages", "cinq"))));
        assertThat(book.broken(PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void footnotes_print_from_wherever_they_are_called() {
        PrintedBook book = print(
                new Table(AT, Optional.empty(), List.of(new Row(AT, List.of(new Cell(AT, noted("cellule")))))),
                new BulletList(AT, List.of(item(new Paragraph(AT, noted("liste"))))),
                new Heading(AT, 3, noted("titre")),
                new Quote(AT, List.of(new Paragraph(AT, noted("citation"))), Optional.empty()));
        assertThat(book.text()).contains("Note de cellule", "Note de liste", "Note de titre", "Note de citation");
    }

    @Test
    void footnotes_are_numbered_as_they_are_read() {
        PrintedBook book = print(new Paragraph(AT, noted("avant")), new Paragraph(AT, noted("après")));
        assertThat(book.text()).contains("1. Note de avant", "2. Note de après");
    }

    @Test
    void two_headings_with_the_same_words_and_levels_that_jump_make_a_sound_document() {
        PrintedBook book = print(
                new Heading(AT, 3, text("Encore")),
                new Heading(AT, 6, text("Encore")),
                new Heading(AT, 2, text("Suite")));
        assertThat(book.broken(PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void what_is_empty_prints_as_nothing() {
        PrintedBook book = print(
                new Paragraph(AT, List.of()),
                new BulletList(AT, List.of(item())),
                new CodeBlock(AT, "", ""),
                new Quote(AT, List.of(), Optional.empty()));
        assertThat(book.broken(PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void parts_without_what_they_are_for_print_what_is_there() {
        PrintedBook book = PrintedBook.of(
                ChangedCourse.of(
                        new ObjectivesPart(AT, said("Objectifs à écrire."), List.of()),
                        new PhrasesPart(AT, said("Phrases à écrire."), List.of()),
                        new ExercisesPart(AT, said("Exercices à écrire."), List.of()),
                        new QuizPart(AT, said("Questions à écrire."), List.of()),
                        new KeyPointsPart(AT, said("Tout est dit."), List.of()),
                        new SourcesPart(AT, List.of(new Table(AT, Optional.of(row("Seule", "tête")), List.of())))),
                Edition.TRAINER);
        assertThat(book.findings.sorted()).isEmpty();
        assertThat(book.text())
                .contains(
                        "Objectifs à écrire.",
                        "Phrases à écrire.",
                        "Exercices à écrire.",
                        "Questions à écrire.",
                        "Tout est dit.",
                        "Seule");
        assertThat(book.broken(PDFAFlavour.PDFUA_1)).isEmpty();
    }

    private static List<Block> said(String words) {
        return List.of(ChangedCourse.paragraph(words));
    }

    @Test
    void marks_of_xml_and_of_addresses_are_only_characters() {
        String address = "https://example.org/a?b=1&c='x'(y)\"";
        PrintedBook book = print(
                new Paragraph(AT, text("<b> & \"x\" 'y' ]]> ${n} {n}")),
                new Paragraph(AT, List.of(new Link(AT, new WebAddress(address), text("lien")))));
        assertThat(book.text()).contains("<b> & \"x\" 'y' ]]> ${n} {n}");
    }

    private static PrintedBook print(Block... blocks) {
        PrintedBook book = PrintedBook.of(ChangedCourse.with(blocks), Edition.LEARNER);
        assertThat(book.findings.sorted()).isEmpty();
        return book;
    }

    private static List<Inline> noted(String where) {
        return List.of(new Text(AT, "x"), new Footnote(AT, text("Note de " + where)));
    }

    private static ListItem item(Block... blocks) {
        return new ListItem(AT, ListItem.Box.NONE, List.of(blocks));
    }

    private static Row row(String... cells) {
        return new Row(
                AT, List.of(cells).stream().map(c -> new Cell(AT, text(c))).toList());
    }

    private static List<Inline> text(String words) {
        return List.of(new Text(AT, words));
    }
}
