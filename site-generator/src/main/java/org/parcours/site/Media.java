package org.parcours.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.parcours.cache.Fingerprint;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.output.OutputFolder;
import org.parcours.render.FileMemory;
import org.parcours.render.PictureFile;
import org.parcours.render.SvgSafety;
import org.parcours.source.CourseFolder;
import org.parcours.source.Span;

/**
 * Brings the pictures that lessons name into the site, each once. A picture that is missing, broken or unsafe is a
 * finding, and the page shows its alternative in words instead.
 */
final class Media {

    private static final String ASSETS = "assets/media/";

    /** What not every system takes in a file's name. */
    private static final Pattern UNUSUAL = Pattern.compile("[^\\p{L}\\p{M}\\p{N}/._ -]");

    private final CourseFolder folder;
    private final OutputFolder output;
    private final String site;
    private final FileMemory<KeptPage> memory;
    private final Findings findings;
    private final Map<String, Placed> placed = new ConcurrentHashMap<>();
    private final Map<String, Optional<Drawing>> drawings = new ConcurrentHashMap<>();

    /** @param site folder of the site in the output, ending in {@code /} */
    Media(CourseFolder folder, OutputFolder output, String site, FileMemory<KeptPage> memory, Findings findings) {
        this.folder = folder;
        this.output = output;
        this.site = site;
        this.memory = memory;
        this.findings = findings;
    }

    /** What became of a picture: a file of the site, or else what is unsafe in it, or else it does not open. */
    private record Placed(Optional<MediaFile> file, Optional<SvgSafety.Fault> unsafe) {}

    /**
     * Brings a picture into the site.
     *
     * @param span where it is named
     * @param name as its author wrote it
     * @return the file, from the site's folder
     */
    Optional<MediaFile> place(Span span, String name) {
        Optional<String> path = folder.named(span.file(), name);
        if (path.isEmpty()) {
            // The checks say the same of the pictures of lessons, and what is said twice is said once.
            findings.add(Finding.error("image.file", span, "missing", name));
            return Optional.empty();
        }
        Placed result = placed.computeIfAbsent(path.get(), this::place);
        if (result.file().isEmpty()) {
            findings.add(result.unsafe()
                    .map(fault -> fault.finding(span, name))
                    .orElseGet(() -> Finding.error("media.broken", span, "picture", name)));
        }
        return result.file();
    }

    /** What a picture draws, where a page can hold that itself; names are those of {@link #place}. */
    Optional<Drawing> drawing(Span span, String name) {
        return place(span, name).isEmpty()
                ? Optional.empty()
                : folder.named(span.file(), name).flatMap(path -> drawings.computeIfAbsent(path, this::drawing));
    }

    private Optional<Drawing> drawing(String path) {
        PictureFile picture = PictureFile.at(path, folder);
        return picture.isDrawing() ? DrawingReader.read(picture.content()) : Optional.empty();
    }

    private Placed place(String path) {
        PictureFile picture = PictureFile.at(path, folder);
        String file = ASSETS + UNUSUAL.matcher(path).replaceAll("-");
        String made = Fingerprint.of(picture.content()).hex();
        Optional<KeptPage> kept =
                memory.before(site + file).filter(before -> before.made().equals(made) && output.keep(site + file));
        Placed result = kept.map(KeptPage::seen)
                .map(seen -> new Placed(seen.pictures().get(0).file(), Optional.empty()))
                .orElseGet(() -> write(picture, file, made));
        if (result.file().isPresent()) {
            Seen seen = new Seen(List.of(), List.of(new Seen.Picture(Span.file(path), path, result.file())), List.of());
            memory.remember(site + file, new KeptPage(made, seen, ""));
        }
        return result;
    }

    private Placed write(PictureFile picture, String file, String made) {
        Optional<SvgSafety.Fault> unsafe = picture.fault();
        Optional<MediaFile.Size> size = picture.isDrawing() ? Optional.empty() : size(picture.content());
        if (unsafe.isPresent() || !picture.isDrawing() && size.isEmpty()) {
            return new Placed(Optional.empty(), unsafe);
        }
        output.write(site + file, picture.content());
        return new Placed(
                Optional.of(new MediaFile(address(file), size, picture.isDrawing() ? made : "")), Optional.empty());
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
