package org.parcours.quiz;

import static org.parcours.quiz.SampleBanks.HERE;
import static org.parcours.quiz.SampleBanks.line;
import static org.parcours.quiz.SampleBanks.paragraph;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parcours.model.AnswerSpace;
import org.parcours.model.Cloze;
import org.parcours.model.Distractor;
import org.parcours.model.Hint;
import org.parcours.model.Interaction;
import org.parcours.model.Matching;
import org.parcours.model.MatchingPair;
import org.parcours.model.ModelAnswer;
import org.parcours.model.MultipleChoice;
import org.parcours.model.ObservationGrid;
import org.parcours.model.OpenAnswer;
import org.parcours.model.Option;
import org.parcours.model.Ordering;
import org.parcours.model.OrderingItem;
import org.parcours.model.Question;
import org.parcours.model.ShortAnswer;
import org.parcours.model.SingleChoice;
import org.parcours.model.TrueFalse;
import org.parcours.model.text.Admonition;
import org.parcours.model.text.Attribution;
import org.parcours.model.text.Block;
import org.parcours.model.text.BulletList;
import org.parcours.model.text.Cell;
import org.parcours.model.text.Code;
import org.parcours.model.text.CodeBlock;
import org.parcours.model.text.Description;
import org.parcours.model.text.DescriptionList;
import org.parcours.model.text.Dialogue;
import org.parcours.model.text.Emphasis;
import org.parcours.model.text.Figure;
import org.parcours.model.text.Footnote;
import org.parcours.model.text.Foreign;
import org.parcours.model.text.Gap;
import org.parcours.model.text.Heading;
import org.parcours.model.text.Image;
import org.parcours.model.text.Inline;
import org.parcours.model.text.Language;
import org.parcours.model.text.LessonAddress;
import org.parcours.model.text.LineBreak;
import org.parcours.model.text.Link;
import org.parcours.model.text.ListItem;
import org.parcours.model.text.OrderedList;
import org.parcours.model.text.Paragraph;
import org.parcours.model.text.Quote;
import org.parcours.model.text.Row;
import org.parcours.model.text.StageDirection;
import org.parcours.model.text.Strong;
import org.parcours.model.text.Struck;
import org.parcours.model.text.Subscript;
import org.parcours.model.text.Superscript;
import org.parcours.model.text.Table;
import org.parcours.model.text.TermAddress;
import org.parcours.model.text.Text;
import org.parcours.model.text.ThematicBreak;
import org.parcours.model.text.TrainerNote;
import org.parcours.model.text.Turn;
import org.parcours.model.text.WebAddress;

/** One question of each kind; the first holds every kind of block and inline. */
final class SmallBank {

    private SmallBank() {}

    static Question[] questions() {
        return new Question[] {
            question(
                    "choix",
                    everything(),
                    new SingleChoice(
                            HERE,
                            List.of(option("Attendre", true, "Oui."), option("Couper", false, "Non : il parle."))),
                    1),
            question(
                    "multiple",
                    List.of(),
                    new MultipleChoice(
                            HERE,
                            List.of(
                                    option("Le débit", true, ""),
                                    option("Le ton", true, ""),
                                    option("Le nom", false, ""),
                                    option("Le numéro", false, ""))),
                    2),
            question(
                    "vrai-faux",
                    List.of(),
                    new TrueFalse(HERE, option("Vrai", false, "Pas toujours."), option("Faux", true, "En effet.")),
                    1),
            question(
                    "paires",
                    List.of(),
                    new Matching(
                            HERE,
                            line("Indice"),
                            line("Sens"),
                            List.of(pair("Soupir", "Lassitude"), pair("Rire -> gêne", "Gêne")),
                            List.of(new Distractor(HERE, line("Joie")))),
                    1),
            question(
                    "ordre",
                    List.of(),
                    new Ordering(
                            HERE,
                            Stream.of("Entendre", "Comprendre", "Redire {enfin}")
                                    .map(words -> new OrderingItem(HERE, line(words)))
                                    .toList()),
                    1),
            question("court", List.of(), new ShortAnswer(HERE, List.of("l'écoute", "écoute active")), 1),
            question(
                    "trous",
                    List.of(),
                    new Cloze(
                            HERE,
                            List.of(new Paragraph(
                                    HERE,
                                    List.of(
                                            text("Écouter, c’est "),
                                            new Gap(HERE, List.of("attendre", "patienter"), List.of()),
                                            text(" puis "),
                                            new Gap(HERE, List.of("redire"), List.of("couper", "conclure ~ vite")),
                                            text("."))))),
                    2),
            question("ouverte", List.of(), open(), 4)
        };
    }

    private static Question question(String id, List<Block> stem, Interaction interaction, int points) {
        return new Question(
                HERE,
                "essai-" + id,
                line("Question « " + id + " »\u202F?"),
                stem,
                interaction,
                List.of(1, 2),
                points,
                id.equals("court") ? Optional.of(2) : Optional.empty(),
                id.equals("court") ? List.of(new Hint(HERE, List.of(paragraph("Un mot de six lettres.")))) : List.of(),
                id.equals("multiple") ? List.of() : List.of(paragraph("Revoyez la leçon : tout y est.")));
    }

    private static List<Block> everything() {
        return List.of(
                new Paragraph(
                        HERE,
                        List.of(
                                text("Un "),
                                new Emphasis(HERE, line("peu")),
                                text(" de "),
                                new Strong(HERE, line("tout")),
                                text(" : "),
                                new Code(HERE, "a = {b}"),
                                text(", H"),
                                new Subscript(HERE, line("2")),
                                text("O, 1"),
                                new Superscript(HERE, line("er")),
                                text(", "),
                                new Struck(HERE, line("jamais")),
                                new LineBreak(HERE),
                                new Foreign(HERE, new Language("en"), line("small talk")),
                                new Footnote(HERE, line("Mesuré en 2020.")),
                                text(", "),
                                new Link(HERE, new LessonAddress("silences", ""), line("une leçon")),
                                text(", "),
                                new Link(HERE, new TermAddress("ecoute"), line("un terme")),
                                text(", "),
                                new Link(HERE, new WebAddress("https://example.org/?a=1&b=2"), line("un site")),
                                text(" "),
                                new Image(HERE, "icone.svg", "une oreille"))),
                new Heading(HERE, 4, line("Un titre")),
                new BulletList(
                        HERE,
                        List.of(
                                item(ListItem.Box.NONE, paragraph("simple")),
                                item(
                                        ListItem.Box.CHECKED,
                                        paragraph("cochée"),
                                        new OrderedList(
                                                HERE, 3, List.of(item(ListItem.Box.OPEN, paragraph("vide"))))))),
                new DescriptionList(HERE, List.of(new Description(HERE, line("Débit"), List.of(paragraph("vitesse"))))),
                new Table(HERE, Optional.of(row("Indice", "Sens")), List.of(row("Soupir", "Lassitude & ennui"))),
                new Quote(
                        HERE,
                        List.of(paragraph("Écouter, c’est répondre.")),
                        Optional.of(new Attribution(line("Claire"), line("Carnet")))),
                new Dialogue(
                        HERE,
                        List.of(
                                new Turn(HERE, "Nadia", line("Bonjour.")),
                                new StageDirection(HERE, line("Un silence."))),
                        Optional.empty()),
                new Admonition(HERE, Admonition.Kind.TIP, List.of(paragraph("Souriez."))),
                new TrainerNote(HERE, List.of(paragraph("Sesame"))),
                new Figure(HERE, new Image(HERE, "boucle.svg", "Trois temps"), line("La boucle")),
                new CodeBlock(HERE, "text", "F2  noter\n\n// F3 <b>"),
                new ThematicBreak(HERE));
    }

    private static OpenAnswer open() {
        return new OpenAnswer(
                HERE,
                Optional.of(new AnswerSpace(
                        HERE,
                        7,
                        List.of(paragraph("Remplissez le tableau.")),
                        Optional.of(
                                new Table(HERE, Optional.of(row("Phrase", "Réécriture")), List.of(row("Non.", " ")))))),
                Optional.of(new ModelAnswer(HERE, List.of(paragraph("« Je m’en occupe. »")))),
                Optional.of(new ObservationGrid(
                        HERE,
                        List.of(paragraph("Observez :")),
                        List.of(item(ListItem.Box.NONE, paragraph("Laisse finir"))))));
    }

    private static Option option(String text, boolean right, String feedback) {
        return new Option(HERE, line(text), right, feedback.isEmpty() ? List.of() : List.of(paragraph(feedback)));
    }

    private static MatchingPair pair(String left, String right) {
        return new MatchingPair(HERE, line(left), line(right));
    }

    private static Row row(String... cells) {
        return new Row(
                HERE, Stream.of(cells).map(cell -> new Cell(HERE, line(cell))).toList());
    }

    private static ListItem item(ListItem.Box box, Block... content) {
        return new ListItem(HERE, box, List.of(content));
    }

    private static Inline text(String words) {
        return new Text(HERE, words);
    }
}
