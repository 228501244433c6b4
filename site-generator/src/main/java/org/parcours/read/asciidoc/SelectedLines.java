package org.parcours.read.asciidoc;

import java.util.List;
import org.parcours.finding.Exemption;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.read.LineMap;
import org.parcours.read.RawLesson;
import org.parcours.read.RawStage;
import org.parcours.source.SourceFile;
import org.parcours.source.Span;

/**
 * The lines of a file that an include asks for.
 *
 * @param path of the file
 * @param lines in their order
 * @param origins leads from one of them to the line of the file
 */
record SelectedLines(String path, List<String> lines, LineMap origins) {

    SelectedLines {
        lines = List.copyOf(lines);
    }

    /** Takes their comments out; what is said of them is said of the lines of the file. */
    RawLesson read(RawStage stage, Reading reading) {
        Findings own = new Findings();
        RawLesson raw = stage.read(new SourceFile(path, String.join("\n", lines)), own);
        own.sorted()
                .forEach(f -> reading.add(Finding.of(
                        f.rule(),
                        f.severity(),
                        moved(f.span()),
                        f.problem(),
                        f.words().toArray())));
        reading.exempt(raw.exemptions().stream()
                .map(e -> new Exemption(moved(e.span()), e.rule(), e.reason(), origins.original(e.line())))
                .toList());
        return raw;
    }

    /** Leads from what is left of them to the line of the file. */
    LineMap origins(LineMap left) {
        return new LineMap(left.numbers().stream().map(origins::original).toList());
    }

    private Span moved(Span span) {
        return new Span(
                path, origins.original(span.line()), span.column(), origins.original(span.endLine()), span.endColumn());
    }
}
