package org.parcours.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.text.Image;
import org.parcours.output.OutputFolder;
import org.parcours.render.PictureFile;
import org.parcours.source.CourseFolder;
import org.parcours.source.Span;

/**
 * Brings the pictures that lessons name into the site, each once. A picture that is missing, broken or unsafe is a
 * finding, and the page shows its alternative in words instead.
 */
final class Media {

    /** What not every system takes in a file's name. */
    private static final Pattern UNUSUAL = Pattern.compile("[^\\p{L}\\p{M}\\p{N}/._ -]");

    private final CourseFolder folder;
    private final OutputFolder output;
    private final String assets;
    private final Findings findings;
    private final Map<String, Optional<MediaFile>> placed = new HashMap<>();

    /** @param site folder of the site in the output, ending in {@code /} */
    Media(CourseFolder folder, OutputFolder output, String site, Findings findings) {
        this.folder = folder;
        this.output = output;
        this.assets = site + "assets/media/";
        this.findings = findings;
    }

    /** @param root the way from the page up to the site's folder */
    Optional<MediaFile> place(Image image, String root) {
        return place(image.span(), image.source(), root);
    }

    /** A picture that course.yaml names. */
    Optional<MediaFile> place(String name, String root) {
        return place(Span.file("course.yaml"), name, root);
    }

    private Optional<MediaFile> place(Span span, String name, String root) {
        Optional<String> path = folder.named(span.file(), name);
        if (path.isEmpty()) {
            // The checks say the same of the pictures of lessons, and what is said twice is said once.
            findings.add(Finding.error("image.file", span, "missing", name));
            return Optional.empty();
        }
        return placed.computeIfAbsent(path.get(), p -> copy(span, name, p))
                .map(file -> new MediaFile(root + "assets/media/" + file.href(), file.size()));
    }

    private Optional<MediaFile> copy(Span span, String name, String path) {
        PictureFile file = PictureFile.at(path, folder);
        Optional<Finding> fault = file.fault().map(unsafe -> unsafe.finding(span, name));
        Optional<MediaFile.Size> size = file.isDrawing() ? Optional.empty() : size(file.content());
        if (!file.isDrawing() && size.isEmpty()) {
            fault = Optional.of(Finding.error("media.broken", span, "picture", name));
        }
        if (fault.isPresent()) {
            findings.add(fault.get());
            return Optional.empty();
        }
        String kept = UNUSUAL.matcher(path).replaceAll("-");
        output.write(assets + kept, file.content());
        return Optional.of(new MediaFile(address(kept), size));
    }

    /** Spaces and accents of a file's name are no letters of an address. */
    private static String address(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<MediaFile.Size> size(byte[] content) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            reader.setInput(in);
            return Optional.of(new MediaFile.Size(reader.getWidth(0), reader.getHeight(0)));
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        }
    }
}
