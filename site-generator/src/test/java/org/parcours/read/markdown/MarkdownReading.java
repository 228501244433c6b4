package org.parcours.read.markdown;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.text.Language;
import org.parcours.read.Manuscript;
import org.parcours.read.ModelSketch;
import org.parcours.read.ReadingContext;
import org.parcours.source.CourseFolder;
import org.parcours.source.SourceFile;

/** A lesson in Markdown, read, and what was found in it. */
record MarkdownReading(Manuscript manuscript, List<Finding> findings) {

    static MarkdownReading of(String... lines) {
        Findings findings = new Findings();
        SourceFile file = new SourceFile("l.md", String.join("\n", lines));
        Manuscript manuscript = new MarkdownReader().read(file, context(findings));
        return new MarkdownReading(manuscript, findings.sorted());
    }

    private static ReadingContext context(Findings findings) {
        try {
            return new ReadingContext(CourseFolder.at(Path.of("")), new Language("fr"), Map.of(), findings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The blocks without their places. */
    String sketch() {
        return ModelSketch.of(manuscript.blocks());
    }

    /** The blocks with their places. */
    String placed() {
        return ModelSketch.placed(manuscript.blocks());
    }

    /** {@code markup.html/shown 3:1}. */
    List<String> problems() {
        return findings.stream()
                .map(f -> f.rule() + "/" + f.problem() + " " + f.span().line() + ":"
                        + f.span().column())
                .toList();
    }
}
