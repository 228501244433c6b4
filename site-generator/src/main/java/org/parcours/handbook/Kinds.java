package org.parcours.handbook;

import org.parcours.model.Cloze;
import org.parcours.model.ExamplesPart;
import org.parcours.model.ExercisesPart;
import org.parcours.model.ExplanationPart;
import org.parcours.model.InteractionVisitor;
import org.parcours.model.KeyPointsPart;
import org.parcours.model.Matching;
import org.parcours.model.MultipleChoice;
import org.parcours.model.ObjectivesPart;
import org.parcours.model.OpenAnswer;
import org.parcours.model.Ordering;
import org.parcours.model.PartVisitor;
import org.parcours.model.PhrasesPart;
import org.parcours.model.QuizPart;
import org.parcours.model.ShortAnswer;
import org.parcours.model.SingleChoice;
import org.parcours.model.SourcesPart;
import org.parcours.model.TrueFalse;
import org.parcours.model.text.Admonition;
import org.parcours.model.text.BlockVisitor;
import org.parcours.model.text.BulletList;
import org.parcours.model.text.Code;
import org.parcours.model.text.CodeBlock;
import org.parcours.model.text.DescriptionList;
import org.parcours.model.text.Dialogue;
import org.parcours.model.text.DialogueLineVisitor;
import org.parcours.model.text.Emphasis;
import org.parcours.model.text.Figure;
import org.parcours.model.text.Footnote;
import org.parcours.model.text.Foreign;
import org.parcours.model.text.Gap;
import org.parcours.model.text.Heading;
import org.parcours.model.text.Image;
import org.parcours.model.text.InlineVisitor;
import org.parcours.model.text.LineBreak;
import org.parcours.model.text.Link;
import org.parcours.model.text.OrderedList;
import org.parcours.model.text.Paragraph;
import org.parcours.model.text.Quote;
import org.parcours.model.text.StageDirection;
import org.parcours.model.text.Strong;
import org.parcours.model.text.Struck;
import org.parcours.model.text.Subscript;
import org.parcours.model.text.Superscript;
import org.parcours.model.text.Table;
import org.parcours.model.text.Text;
import org.parcours.model.text.ThematicBreak;
import org.parcours.model.text.TrainerNote;
import org.parcours.model.text.Turn;

/** The macro that prints each kind of thing. A new kind does not compile until it has one. */
final class Kinds
        implements PartVisitor<String>,
                InteractionVisitor<String>,
                BlockVisitor<String>,
                InlineVisitor<String>,
                DialogueLineVisitor<String> {

    @Override
    public String visitObjectivesPart(ObjectivesPart part) {
        return "objectivesPart";
    }

    @Override
    public String visitExplanationPart(ExplanationPart part) {
        return "explanationPart";
    }

    @Override
    public String visitExamplesPart(ExamplesPart part) {
        return "examplesPart";
    }

    @Override
    public String visitPhrasesPart(PhrasesPart part) {
        return "phrasesPart";
    }

    @Override
    public String visitExercisesPart(ExercisesPart part) {
        return "exercisesPart";
    }

    @Override
    public String visitQuizPart(QuizPart part) {
        return "quizPart";
    }

    @Override
    public String visitKeyPointsPart(KeyPointsPart part) {
        return "keyPointsPart";
    }

    @Override
    public String visitSourcesPart(SourcesPart part) {
        return "sourcesPart";
    }

    @Override
    public String visitSingleChoice(SingleChoice choice) {
        return "singleChoice";
    }

    @Override
    public String visitMultipleChoice(MultipleChoice choice) {
        return "multipleChoice";
    }

    @Override
    public String visitTrueFalse(TrueFalse statement) {
        return "trueFalse";
    }

    @Override
    public String visitMatching(Matching matching) {
        return "matching";
    }

    @Override
    public String visitOrdering(Ordering ordering) {
        return "ordering";
    }

    @Override
    public String visitShortAnswer(ShortAnswer answer) {
        return "shortAnswer";
    }

    @Override
    public String visitCloze(Cloze cloze) {
        return "cloze";
    }

    @Override
    public String visitOpenAnswer(OpenAnswer answer) {
        return "openAnswer";
    }

    @Override
    public String visitParagraph(Paragraph paragraph) {
        return "paragraph";
    }

    @Override
    public String visitHeading(Heading heading) {
        return "heading";
    }

    @Override
    public String visitBulletList(BulletList list) {
        return list.isChecklist() ? "checklist" : "bulletList";
    }

    @Override
    public String visitOrderedList(OrderedList list) {
        return "orderedList";
    }

    @Override
    public String visitDescriptionList(DescriptionList list) {
        return "descriptionList";
    }

    @Override
    public String visitTable(Table table) {
        return "table";
    }

    @Override
    public String visitQuote(Quote quote) {
        return "quote";
    }

    @Override
    public String visitDialogue(Dialogue dialogue) {
        return "dialogue";
    }

    @Override
    public String visitAdmonition(Admonition admonition) {
        return "admonition";
    }

    @Override
    public String visitTrainerNote(TrainerNote note) {
        return "trainerNote";
    }

    @Override
    public String visitFigure(Figure figure) {
        return "figure";
    }

    @Override
    public String visitCodeBlock(CodeBlock code) {
        return "codeBlock";
    }

    @Override
    public String visitThematicBreak(ThematicBreak rule) {
        return "thematicBreak";
    }

    @Override
    public String visitText(Text text) {
        return "text";
    }

    @Override
    public String visitEmphasis(Emphasis emphasis) {
        return "emphasis";
    }

    @Override
    public String visitStrong(Strong strong) {
        return "strong";
    }

    @Override
    public String visitCode(Code code) {
        return "code";
    }

    @Override
    public String visitLink(Link link) {
        return "link";
    }

    @Override
    public String visitImage(Image image) {
        return "image";
    }

    @Override
    public String visitFootnote(Footnote footnote) {
        return "footnote";
    }

    @Override
    public String visitLineBreak(LineBreak lineBreak) {
        return "lineBreak";
    }

    @Override
    public String visitSuperscript(Superscript superscript) {
        return "superscript";
    }

    @Override
    public String visitSubscript(Subscript subscript) {
        return "subscript";
    }

    @Override
    public String visitStruck(Struck struck) {
        return "struck";
    }

    @Override
    public String visitForeign(Foreign foreign) {
        return "foreign";
    }

    @Override
    public String visitGap(Gap gap) {
        return "gap";
    }

    @Override
    public String visitTurn(Turn turn) {
        return "turn";
    }

    @Override
    public String visitStageDirection(StageDirection direction) {
        return "stageDirection";
    }
}
