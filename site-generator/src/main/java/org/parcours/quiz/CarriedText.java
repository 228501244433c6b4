package org.parcours.quiz;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parcours.model.text.Block;
import org.parcours.model.text.Figure;
import org.parcours.model.text.Image;
import org.parcours.model.text.Inline;

/** Text that takes its pictures along. */
final class CarriedText extends BankText {

    private final PictureFiles files;
    private final String prefix;
    private final WordsForPictures words;
    private final Set<Picture> pictures = new LinkedHashSet<>();

    CarriedText(PictureFiles files, String prefix, Losses losses) {
        this.files = files;
        this.prefix = prefix;
        this.words = new WordsForPictures(losses);
    }

    @Override
    List<Picture> takePictures() {
        List<Picture> taken = new ArrayList<>(pictures);
        pictures.clear();
        return taken;
    }

    @Override
    public List<Inline> visitImage(Image image) {
        return carried(image).<List<Inline>>map(List::of).orElseGet(() -> words.visitImage(image));
    }

    @Override
    public List<Block> visitFigure(Figure figure) {
        return carried(figure.image())
                .<List<Block>>map(image -> List.of(new Figure(figure.span(), image, inlines(figure.caption()))))
                .orElseGet(() -> words.visitFigure(figure));
    }

    private Optional<Image> carried(Image image) {
        Optional<Picture> picture = files.of(image);
        picture.ifPresent(pictures::add);
        return picture.map(p -> new Image(image.span(), prefix + p.name(), image.alternative()));
    }
}
