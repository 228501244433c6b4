package org.parcours.model.text;

/**
 * Decides something for every kind of block. There are no default methods: a new kind does not compile until every
 * visitor has decided.
 *
 * @param <R> what is decided
 */
public interface BlockVisitor<R> {
    R visitParagraph(Paragraph paragraph);

    R visitHeading(Heading heading);

    R visitBulletList(BulletList list);

    R visitOrderedList(OrderedList list);

    R visitDescriptionList(DescriptionList list);

    R visitTable(Table table);

    R visitQuote(Quote quote);

    R visitDialogue(Dialogue dialogue);

    R visitAdmonition(Admonition admonition);

    R visitTrainerNote(TrainerNote note);

    R visitFigure(Figure figure);

    R visitCodeBlock(CodeBlock code);

    R visitThematicBreak(ThematicBreak rule);
}
