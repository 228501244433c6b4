package org.parcours.quiz;

import java.util.ArrayList;
import java.util.List;
import org.parcours.model.text.Block;
import org.parcours.model.text.Figure;
import org.parcours.model.text.Image;
import org.parcours.model.text.Inline;
import org.parcours.model.text.Paragraph;
import org.parcours.model.text.Text;

/** Puts the alternative text, in brackets, where a format cannot show a picture. */
final class WordsForPictures extends BankText {

    private final Losses losses;

    WordsForPictures(Losses losses) {
        this.losses = losses;
    }

    @Override
    List<Picture> takePictures() {
        return List.of();
    }

    @Override
    public List<Inline> visitImage(Image image) {
        losses.reduced(image.span(), "picture", image.source());
        return List.of(new Text(image.span(), "[" + image.alternative() + "]"));
    }

    @Override
    public List<Block> visitFigure(Figure figure) {
        List<Block> words = new ArrayList<>();
        words.add(new Paragraph(figure.span(), visitImage(figure.image())));
        if (!figure.caption().isEmpty()) {
            words.add(new Paragraph(figure.span(), inlines(figure.caption())));
        }
        return words;
    }
}
