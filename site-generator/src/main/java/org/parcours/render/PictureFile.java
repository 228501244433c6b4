package org.parcours.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import org.parcours.model.text.Image;
import org.parcours.source.CourseFolder;

/**
 * The file of a picture that a lesson names.
 *
 * @param path below the course folder
 */
public record PictureFile(String path, byte[] content) {

    /** The file, if there is one; {@link CourseFolder#named} says where it is looked for. */
    public static Optional<PictureFile> of(Image image, CourseFolder folder) {
        return folder.named(image.span().file(), image.source()).map(path -> at(path, folder));
    }

    /** The file of this path, which is there. */
    public static PictureFile at(String path, CourseFolder folder) {
        try {
            return new PictureFile(path, Files.readAllBytes(folder.file(path).orElseThrow()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What its name ends with, in small letters and without the full stop. */
    public String extension() {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    public boolean isDrawing() {
        return extension().equals("svg");
    }

    /** What makes a drawing unsafe to show; nothing of one that is safe, and of other pictures. */
    public Optional<SvgSafety.Fault> fault() {
        return isDrawing() ? SvgSafety.fault(content) : Optional.empty();
    }
}
