package org.parcours.cache;

import java.io.File;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The fingerprint of the code that runs: this tool, its themes, every library, and Java itself, by the names, sizes and times
 * of their files. A new version of any of them does everything again.
 */
public final class ToolFingerprint {

    private ToolFingerprint() {}

    public static Fingerprint get() {
        List<String> parts = new ArrayList<>(
                List.of(System.getProperty("java.vm.version"), Runtime.version().toString()));
        files().forEach(file -> {
            parts.add(String.valueOf(file.getFileName()));
            parts.add(FolderFingerprint.ofTraits(file).hex());
        });
        return Fingerprint.of(parts.toArray(String[]::new));
    }

    /** A Maven plugin has a class loader of its own, which lists its files. */
    private static List<Path> files() {
        if (ToolFingerprint.class.getClassLoader() instanceof URLClassLoader plugin) {
            return Stream.of(plugin.getURLs())
                    .filter(url -> url.getProtocol().equals("file"))
                    .map(ToolFingerprint::path)
                    .toList();
        }
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
    }

    private static Path path(URL url) {
        return Path.of(URI.create(url.toString().replace(" ", "%20")));
    }
}
