package org.parcours.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parcours.cache.Fingerprint;

/** What stands in the output folders of a course, to be compared as wholes. */
final class OutputsOnDisk {

    static final List<String> NAMES = List.of("handbook", "quiz", "site", "trainer-site");

    private OutputsOnDisk() {}

    /** The fingerprint of each output below {@code <folder>/out} that is there, by names and contents. */
    static Map<String, String> below(Path root) throws IOException {
        Map<String, String> outputs = new TreeMap<>();
        for (String name : NAMES) {
            Path folder = root.resolve("out").resolve(name);
            if (Files.exists(folder)) {
                outputs.put(name, content(folder));
            }
        }
        return outputs;
    }

    /** All that is in {@code <folder>/out}, also what is on its way. */
    static List<String> names(Path root) throws IOException {
        try (Stream<Path> files = Files.list(root.resolve("out"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String content(Path folder) throws IOException {
        StringBuilder content = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                content.append(folder.relativize(file))
                        .append(Fingerprint.of(Files.readAllBytes(file)).hex());
            }
        }
        return Fingerprint.of(content.toString()).hex();
    }
}
