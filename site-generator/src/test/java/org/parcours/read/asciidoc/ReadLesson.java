package org.parcours.read.asciidoc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.parcours.finding.Findings;
import org.parcours.model.text.Language;
import org.parcours.read.HeaderLine;
import org.parcours.read.Manuscript;
import org.parcours.read.ModelSketch;
import org.parcours.read.ReadingContext;
import org.parcours.source.CourseFolder;
import org.parcours.source.SourceFile;

/** A lesson read for a test, by one reader for all tests, since Asciidoctor takes seconds to start. */
record ReadLesson(Manuscript manuscript, Findings findings) {

    static final AsciidocReader READER = new AsciidocReader();
    static final String PATH = "fr/ecouter/silences.adoc";

    static ReadLesson of(String... lines) {
        return in(Path.of("").toAbsolutePath(), PATH, String.join("\n", lines));
    }

    static ReadLesson in(Path folder, String path, String text) {
        try {
            return in(CourseFolder.at(folder), path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReadLesson in(CourseFolder folder, String path, String text) {
        Findings findings = new Findings();
        ReadingContext context =
                new ReadingContext(folder, new Language("fr"), Map.of("organisation", "Nord & fils"), findings);
        return new ReadLesson(READER.read(new SourceFile(path, text), context), findings);
    }

    static ReadLesson file(Path folder, String path) throws IOException {
        return in(folder, path, Files.readString(folder.resolve(path)));
    }

    /** Its blocks in a few words, one a line. */
    String blocks() {
        return String.join(
                "\n", manuscript.blocks().stream().map(ModelSketch::of).toList());
    }

    /** Its header as it was typed. */
    List<String> header() {
        return manuscript.header().stream().map(ReadLesson::words).toList();
    }

    /** Its findings: rule, problem, line. */
    List<String> problems() {
        return findings.sorted().stream()
                .map(f -> f.rule() + "/" + f.problem() + " " + f.span().line())
                .toList();
    }

    private static String words(HeaderLine line) {
        return line.span().line() + " " + line.key() + ": " + line.value();
    }
}
