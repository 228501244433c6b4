package org.parcours.handbook;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.text.Image;
import org.parcours.render.Digest;
import org.parcours.render.PictureFile;
import org.parcours.source.CourseFolder;

/**
 * The pictures of a book. A picture's name in the book is the digest of its bytes: so a layout is made again when the
 * picture changed, and the paths of the author's machine stay out of the book.
 */
final class Pictures {

    static final String MISSING = "handbook.missing-picture";
    static final String UNSAFE = "handbook.unsafe-picture";

    private final CourseFolder folder;
    private final Findings findings;
    private final Map<String, byte[]> bytes = new TreeMap<>();

    Pictures(CourseFolder folder, Findings findings) {
        this.folder = folder;
        this.findings = findings;
    }

    /** All pictures that were asked for and may be printed, by name. */
    Map<String, byte[]> bytes() {
        return bytes;
    }

    /** The picture, unless it is missing or must not be opened; then its author is told. */
    Optional<Picture> of(Image image) {
        Optional<PictureFile> file = PictureFile.of(image, folder);
        if (file.isEmpty()) {
            findings.add(Finding.error(MISSING, image.span(), "file", image.source()));
            return Optional.empty();
        }
        byte[] content = file.get().content();
        Optional<String> danger = PictureSafety.problem(file.get().path(), content);
        if (danger.isPresent()) {
            findings.add(Finding.error(UNSAFE, image.span(), danger.get(), image.source()));
            return Optional.empty();
        }
        byte[] printed = file.get().isDrawing() ? DrawingSize.stated(content) : content;
        String name = Digest.of(printed);
        bytes.put(name, printed);
        return Optional.of(new Picture("picture:" + name));
    }

    /** A picture of the book, by its address in it. */
    public record Picture(String source) {}
}
