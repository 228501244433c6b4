package org.parcours.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What can be read of a rule: why it is there, what it reports, what it lets pass, and what to do. The same pages stand in
 * {@code docs/rules}, in English, and in {@code docs/rules/fr}, in French, each with examples in its language.
 *
 * @param text in Markdown
 */
public record RulePage(String rule, String text) {

    private static final String FOLDER = "pages";
    private static final String ENDING = ".md";

    /** The page of a rule in this language, or in English where there is none in it; nothing if there is no such rule. */
    public static Optional<RulePage> of(String rule, Locale language) {
        if (!rule.matches("[a-z0-9-]+\\.[a-z0-9-]+")) {
            return Optional.empty();
        }
        return in(FOLDER + "/" + language.getLanguage(), rule).or(() -> in(FOLDER, rule));
    }

    private static Optional<RulePage> in(String folder, String rule) {
        try (InputStream in = RulePage.class.getResourceAsStream(folder + "/" + rule + ENDING)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new RulePage(rule, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ids of all rules, in their order. */
    public static List<String> ids() {
        URL folder = RulePage.class.getResource(FOLDER);
        try {
            if (!folder.getProtocol().equals("jar")) {
                return ids(Path.of(folder.toURI()));
            }
            try (FileSystem jar = FileSystems.newFileSystem(folder.toURI(), Map.of())) {
                return ids(jar.getPath(RulePage.class.getPackageName().replace('.', '/'), FOLDER));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> ids(Path folder) throws IOException {
        try (Stream<Path> pages = Files.list(folder)) {
            return pages.map(page -> page.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        }
    }
}
