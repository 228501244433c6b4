package org.parcours.quiz;

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

/** Names the macro that sets each kind of text: a new kind does not compile until it has one. */
final class MacroNames implements BlockVisitor<String>, InlineVisitor<String>, DialogueLineVisitor<String> {

    static final MacroNames NAMES = new MacroNames();

    private MacroNames() {}

    @Override
    public String visitParagraph(Paragraph paragraph) {
        return "paragraph";
    }

    @Override
    public String visitHeading(Heading heading) {
        return "heading";
    }

    @Override
    public String visitBulletList(BulletList bulletList) {
        return "bulletList";
    }

    @Override
    public String visitOrderedList(OrderedList orderedList) {
        return "orderedList";
    }

    @Override
    public String visitDescriptionList(DescriptionList descriptionList) {
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
    public String visitTrainerNote(TrainerNote trainerNote) {
        return "trainerNote";
    }

    @Override
    public String visitFigure(Figure figure) {
        return "figure";
    }

    @Override
    public String visitCodeBlock(CodeBlock codeBlock) {
        return "codeBlock";
    }

    @Override
    public String visitThematicBreak(ThematicBreak thematicBreak) {
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
    public String visitStageDirection(StageDirection stageDirection) {
        return "stageDirection";
    }
}
