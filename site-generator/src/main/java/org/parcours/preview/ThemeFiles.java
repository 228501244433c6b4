package org.parcours.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parcours.template.Theme;

/** The files of a theme that a preview gives out: those that a site has too, and its own. Nobody asks for others. */
final class ThemeFiles {

    private static final Set<String> OWN = Set.of("preview.css", "preview.js");

    private ThemeFiles() {}

    /** A file below {@code assets/} of a site. */
    static Optional<byte[]> ofSite(Theme theme, String name) {
        return read(theme, "site/assets.txt")
                .map(list -> new String(list, StandardCharsets.UTF_8).lines().collect(Collectors.toSet()))
                .filter(names -> names.contains(name))
                .flatMap(names -> read(theme, "site/assets/" + name));
    }

    /** A file of the preview itself. */
    static Optional<byte[]> ofPreview(Theme theme, String name) {
        return OWN.contains(name) ? read(theme, "preview/" + name) : Optional.empty();
    }

    private static Optional<byte[]> read(Theme theme, String path) {
        try (InputStream in = theme.file(path).orElseGet(InputStream::nullInputStream)) {
            byte[] content = in.readAllBytes();
            return content.length == 0 ? Optional.empty() : Optional.of(content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
