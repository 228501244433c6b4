package org.parcours.handbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.parcours.render.SvgSafety;

/**
 * Decides which pictures may be printed: PNG, JPEG and GIF of a size that fits in memory, and SVG that neither runs
 * anything nor names anything outside itself. What is in doubt is refused.
 */
final class PictureSafety {

    private static final long MOST_PIXELS = 60_000_000;
    private static final int MOST_BYTES = 30_000_000;

    private PictureSafety() {}

    /** Why a picture must not be opened, as the name of the finding's problem; nothing when it is safe. */
    static Optional<String> problem(String path, byte[] content) {
        String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (content.length > MOST_BYTES) {
            return Optional.of("large");
        }
        return switch (extension) {
            case "svg" -> drawing(content);
            case "png", "jpg", "jpeg", "gif" -> pixels(content);
            default -> Optional.of("kind");
        };
    }

    private static Optional<String> pixels(byte[] content) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.of("broken");
            }
            ImageReader reader = readers.next();
            reader.setInput(in);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > MOST_PIXELS) {
                return Optional.of("large");
            }
            reader.read(0);
            reader.dispose();
            return Optional.empty();
        } catch (IOException | RuntimeException unreadable) {
            return Optional.of("broken");
        }
    }

    private static Optional<String> drawing(byte[] content) {
        return SvgSafety.faultInPrint(content).map(fault -> switch (fault.problem()) {
            case "active", "outside" -> "outside";
            default -> "broken";
        });
    }
}
