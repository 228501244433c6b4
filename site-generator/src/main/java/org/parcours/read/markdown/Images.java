package org.parcours.read.markdown;

import java.util.List;
import java.util.regex.Pattern;
import org.parcours.model.text.Figure;
import org.parcours.model.text.Image;
import org.parcours.model.text.Inline;
import org.parcours.model.text.Text;
import org.parcours.read.Destination;
import org.parcours.source.Span;

/** Makes the model's pictures: inside a line, or alone in a paragraph with the title as caption. */
final class Images {

    private static final Pattern OUTSIDE = Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*:|//).*", Pattern.DOTALL);

    private Images() {}

    /** The picture, or its words where it does not come from the course folder. */
    static Inline inline(org.commonmark.node.Image image, String alternative, Page page) {
        Span span = page.places().of(image);
        page.definitions().use(page.places().source(image));
        String written = page.characters(span, image.getDestination());
        if (written.isBlank() || OUTSIDE.matcher(written).matches()) {
            page.error(image, "markup.image", written.isBlank() ? "no-file" : "outside", written);
            return new Text(span, alternative);
        }
        return new Image(span, Destination.unescaped(written), alternative);
    }

    /** The figure that stands on lines of its own. */
    static Figure figure(org.commonmark.node.Image source, Image image, Page page) {
        String title = title(source);
        return title.isEmpty()
                ? new Figure(image.span(), image, List.of())
                : new Figure(
                        image.span(), image, List.of(new Text(image.span(), page.characters(image.span(), title))));
    }

    /** Inside a line a picture has no caption. */
    static void warnOfTitle(org.commonmark.node.Image image, Page page) {
        if (!title(image).isEmpty()) {
            page.warning(image, "markup.link-title", "image", title(image));
        }
    }

    private static String title(org.commonmark.node.Image image) {
        return image.getTitle() == null ? "" : image.getTitle().strip();
    }
}
