package org.parcours.typography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parcours.SampleCourse;
import org.parcours.model.Course;
import org.parcours.model.Localized;
import org.parcours.model.Reference;
import org.parcours.model.References;
import org.parcours.model.text.Code;
import org.parcours.model.text.Emphasis;
import org.parcours.model.text.Footnote;
import org.parcours.model.text.Foreign;
import org.parcours.model.text.Gap;
import org.parcours.model.text.Inline;
import org.parcours.model.text.Language;
import org.parcours.model.text.LineBreak;
import org.parcours.model.text.PlainText;
import org.parcours.model.text.Strong;
import org.parcours.model.text.Text;
import org.parcours.source.Span;

/** In these tests {@code _} stands for the thin no-break space and {@code ~} for the wide one. */
class TypographerTest {

    private static final Span SPAN = Span.file("fr/u/l.md");
    private static final Language FR = new Language("fr");
    private static final Language EN = new Language("en");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Vous m'entendez ?                 | Vous m’entendez_?
            Vous m'entendez?                  | Vous m’entendez_?
            Quoi ?! Non !!                    | Quoi_?! Non_!!
            D'accord ; c'est noté !           | D’accord_; c’est noté_!
            Objet : retard                    | Objet~: retard
            Objet: retard                     | Objet~: retard
            Voici :                           | Voici~:
            « Je comprends. »                 | «_Je comprends._»
            «Je comprends.»                   | «_Je comprends._»
            « Vraiment ? » dit-elle.          | «_Vraiment_?_» dit-elle.
            (« Oui ! »)                       | («_Oui_!_»)
            Déjà typé~? Et «~là~» ? Et_: là   | Déjà typé_? Et «_là_»_? Et~: là
            l'« ami », l'“ami”                | l’«_ami_», l’“ami”
            Je... vous écoute                 | Je… vous écoute
            Un mot -- le bon -- suffit        | Un mot — le bon — suffit
            -- Oui                            | — Oui
            30 min, 25 %, 25%, 12 €, 1 h 30   | 30~min, 25~%, 25~%, 12~€, 1~h~30
            115 000 clients, 1 250 300        | 115_000 clients, 1_250_300
            10 heures, 3 jours, 2 ans, 5 euros | 10~heures, 3~jours, 2~ans, 5~euros
            30 minutes, 12 mois, 1 semaine    | 30~minutes, 12~mois, 1~semaine
            le 3 mars, le 1er mai, le 11 août | le 3~mars, le 1er~mai, le 11~août
            3 anses, 4 marses, 2 malades      | 3 anses, 4 marses, 2 malades
            vol. 6, p. 494-500 ; 120 p.       | vol. 6, p.~494-500_; 120~p.
            Mme Brunet, M. Haddad, MM. A et B | Mme~Brunet, M.~Haddad, MM.~A et B
            Mmes Roy, Mlle Roy, le Dr Roy     | Mmes~Roy, Mlle~Roy, le Dr~Roy
            Mme la directrice, HMM. Oui       | Mme la directrice, HMM. Oui
            n° 4, en 2014 300 personnes       | n°~4, en 2014 300 personnes
            """)
    void frenchIsSetFromOrdinarySpaces(String typed, String set) {
        assertThat(seen(Typographer.of(FR).words(typed(typed)))).isEqualTo(set);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10:30",
                "un ratio de 3:1",
                "(!) et [?]",
                "« »",
                "https://x.fr/a?b=c;d!e:f et www.x.fr/a?b",
                "voir https://x.fr/l'eau.",
                "jean.dupont@x.fr",
                ":-) ;-)",
                "le drapeau !important et ?page=2",
                "!",
                "a -> b, --option, a--b",
                "01 23 45 67 89",
                "....",
                "5' 30\"",
                "'mot'",
                ""
            })
    void whatIsNoPunctuationStaysAsTyped(String typed) {
        assertThat(Typographer.of(FR).words(typed)).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            "Yes," she said. "Don't worry!"  | “Yes,” she said. “Don’t worry!”
            ("Really?")                      | (“Really?”)
            She said 'wait' and 'I can't'.   | She said ‘wait’ and ‘I can’t’.
            Give 'em time, it's theirs       | Give ’em time, it’s theirs
            the 1990's, the customers' view  | the 1990’s, the customers’ view
            What? No; wait: stop!            | What? No; wait: stop!
            a 5" screen                      | a 5" screen
            Wait... -- no                    | Wait… — no
            30 min, 25 %, 1 250 people       | 30~min, 25 %, 1 250 people
            10 am, 5 p.m., 3 days, 12 May    | 10~am, 5~p.m., 3~days, 12~May
            Mr. Lee, Mrs Lee, Ms Lee, Dr Lee | Mr.~Lee, Mrs~Lee, Ms~Lee, Dr~Lee
            Mr. and Mrs Lee, pp. 12-14       | Mr. and Mrs~Lee, pp.~12-14
            ATMs Lee, Dream On, 3 dayscare   | ATMs Lee, Dream On, 3 dayscare
            """)
    void englishHasCurlyMarksAndNoFrenchSpaces(String typed, String set) {
        assertThat(seen(Typographer.of(EN).words(typed(typed)))).isEqualTo(set);
    }

    @Test
    void otherLanguagesHaveWhatAllHave() {
        assertThat(Typographer.of(new Language("it")).words("L'ascolto... \"no\" ?, p. 12"))
                .isEqualTo("L’ascolto… \"no\" ?, p.\u00A012");
    }

    @Test
    void marksInTheLineDoNotHideWhatStandsBeforeAndAfter() {
        assertThat(set(text("« "), emphasis("oui"), text(" »"))).isEqualTo("«_oui_»");
        assertThat(set(text("Vraiment "), emphasis("? Non"), text(" !"))).isEqualTo("Vraiment_? Non_!");
        assertThat(set(text("l'"), emphasis("autre"), text(" l"), emphasis("'eau")))
                .isEqualTo("l’autre l’eau");
        assertThat(set(new Strong(SPAN, List.of(text("Léa"))), text(" : bonjour")))
                .isEqualTo("Léa~: bonjour");
        assertThat(set(text("Tapez "), new Code(SPAN, "x ?"), text(" ?"))).isEqualTo("Tapez x ?_?");
        assertThat(set(new Code(SPAN, "x"), text("'s"))).isEqualTo("x’s");
        assertThat(set(text("30"), text(" "), emphasis("min"))).isEqualTo("30~min");
    }

    @Test
    void everyTextKeepsItsMarksAndItsPlace() {
        List<Inline> set = Typographer.of(FR).inlines(List.of(text("« "), emphasis("oui"), text(" ! »")));

        assertThat(set).containsExactly(text("«\u202F"), emphasis("oui"), text("\u202F!\u202F»"));
    }

    @Test
    void aFootnoteIsATextOfItsOwn() {
        Footnote note = new Footnote(SPAN, List.of(text("Qui l'a dit ?")));

        List<Inline> set = Typographer.of(FR).inlines(List.of(text("Vrai"), note, text(" ?")));

        assertThat(set)
                .containsExactly(
                        text("Vrai"), new Footnote(SPAN, List.of(text("Qui l’a dit\u202F?"))), text("\u202F?"));
    }

    @Test
    void aPassageInAnotherLanguageIsSetByIt() {
        Foreign foreign = new Foreign(SPAN, EN, List.of(text("\"don't\" ?")));

        List<Inline> set = Typographer.of(FR).inlines(List.of(text("« "), foreign, text(" »")));

        assertThat(set)
                .containsExactly(text("«\u202F"), new Foreign(SPAN, EN, List.of(text("“don’t” ?"))), text("\u202F»"));
    }

    @Test
    void aLineBreakIsNeverSwallowed() {
        assertThat(set(text("« Oui"), new LineBreak(SPAN), text("? »"))).isEqualTo("«_Oui ?_»");
    }

    @Test
    void theEndOfASourceLineIsASpaceLikeAnother() {
        assertThat(set(text("Vous m'entendez\n? «\nOui\n»"))).isEqualTo("Vous m’entendez_? «_Oui_»");
    }

    @Test
    void whatAnAnswerIsComparedWithStaysAsTyped() {
        Gap typedIn = new Gap(SPAN, List.of("l'eau"), List.of());
        Gap menu = new Gap(SPAN, List.of("l'eau"), List.of("l'air ?"));

        assertThat(Typographer.of(FR).inlines(List.of(typedIn, menu)))
                .containsExactly(typedIn, new Gap(SPAN, List.of("l’eau"), List.of("l’air\u202F?")));
    }

    @Test
    void aWholeCourseIsSetOnce() {
        Course set = CourseTypography.set(SampleCourse.course());

        assertThat(CourseTypography.set(set)).isEqualTo(set);
        assertThat(set).isNotEqualTo(SampleCourse.course());
    }

    @Test
    void aTitleIsSetByItsOwnLanguage() {
        assertThat(title("", "L'écoute : un métier ?")).isEqualTo("L’écoute~: un métier_?");
        assertThat(title("en", "Don't Take It Personally: Why?")).isEqualTo("Don’t Take It Personally: Why?");
    }

    private static String title(String language, String title) {
        Localized none = Localized.none();
        Reference reference = new Reference(
                SPAN, "a", "book", "", "", title, none, "", language, none, none, none, none, none, "", false);
        Course sample = SampleCourse.course();
        Course course = new Course(
                sample.plan(), sample.syllabus(), sample.glossary(), new References(List.of(reference)), List.of());
        return seen(
                CourseTypography.set(course).references().references().get(0).title());
    }

    private static String set(Inline... inlines) {
        return seen(PlainText.of(Typographer.of(FR).inlines(List.of(inlines))));
    }

    private static Text text(String words) {
        return new Text(SPAN, words);
    }

    private static Emphasis emphasis(String words) {
        return new Emphasis(SPAN, List.of(text(words)));
    }

    private static String seen(String text) {
        return text.replace('\u202F', '_').replace('\u00A0', '~');
    }

    private static String typed(String text) {
        return text.replace('_', '\u202F').replace('~', '\u00A0');
    }
}
