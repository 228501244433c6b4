package org.parcours.read.asciidoc;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.asciidoctor.ast.Document;
import org.asciidoctor.extension.IncludeProcessor;
import org.asciidoctor.extension.PreprocessorReader;
import org.parcours.finding.Finding;
import org.parcours.read.LineMap;
import org.parcours.read.RawLesson;
import org.parcours.read.RawStage;
import org.parcours.read.SourceReader;
import org.parcours.source.SourceFile;
import org.parcours.source.Span;

/**
 * Includes files of the course folder, and no others. Asciidoctor itself would follow links out of it. A file that is not
 * to be had, stands in itself, or is one too many, is a finding where it is asked for.
 */
final class CourseIncludes extends IncludeProcessor {

    private static final String RULE = "include.target";
    private static final Pattern ELSEWHERE = Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*:|[/\\\\]).*");
    private static final Pattern ASCIIDOC = Pattern.compile(".*\\.(?:adoc|asciidoc|asc|ad|txt)");
    private static final int DEEPEST = 16;
    private static final int MOST = 500;
    private static final int MOST_LINES = 200_000;

    private final Supplier<Reading> readings;
    private final RawStage rawStage = new RawStage(new AsciidocComments());

    /** @param readings gives the lesson that is being read on the calling thread */
    CourseIncludes(Supplier<Reading> readings) {
        this.readings = readings;
    }

    @Override
    public boolean handles(String target) {
        return true;
    }

    @Override
    public void process(Document document, PreprocessorReader reader, String target, Map<String, Object> attributes) {
        Reading reading = readings.get();
        IncludeStamp stamp = IncludeStamp.read(attributes).orElseGet(() -> new IncludeStamp(0, 1, false));
        GuardedText from = reading.text(stamp.text()).orElseGet(reading::lesson);
        Place at = new Place(from, stamp.line());
        Span span = at.span();
        path(reading, from, target, span)
                .filter(path -> isAllowed(reading, from, path, span))
                .flatMap(path -> new SourceReader(
                                reading.context().folder(), reading.context().findings())
                        .read(path, span))
                .map(file -> text(reading, at, file, stamp, attributes))
                .filter(text -> new NestingLimit(reading).allows(text))
                .ifPresent(text -> push(reading, reader, text, attributes));
    }

    /** The path of a file below the course folder, seen from the file that includes it. */
    private Optional<String> path(Reading reading, GuardedText from, String target, Span span) {
        try {
            Path beside = Path.of(from.path()).resolveSibling(target).normalize();
            if (!ELSEWHERE.matcher(target).matches() && !beside.startsWith("..")) {
                return Optional.of(beside.toString().replace('\\', '/'));
            }
        } catch (InvalidPathException impossible) {
            return refuse(reading, span, "outside", target);
        }
        return refuse(reading, span, "outside", target);
    }

    private boolean isAllowed(Reading reading, GuardedText from, String path, Span span) {
        reading.include(path);
        if (from.isInside(path)) {
            return refuse(reading, span, "cycle", path).isPresent();
        } else if (from.depth() >= DEEPEST) {
            return refuse(reading, span, "too-deep", path).isPresent();
        } else if (reading.includes() >= MOST || reading.lines() > MOST_LINES) {
            return refuse(reading, span, "too-many", path).isPresent();
        }
        return true;
    }

    private GuardedText text(
            Reading reading, Place at, SourceFile file, IncludeStamp stamp, Map<String, Object> attributes) {
        List<String> all = file.lines();
        int last = all.size() - (file.text().endsWith("\n") ? 1 : 0);
        IncludeSelection selection = IncludeSelection.of(all.subList(0, last), attributes);
        selection
                .missing()
                .forEach(tag -> reading.add(Finding.error("include.selection", at.span(), "tag", tag, file.path())));
        List<String> lines = new ArrayList<>();
        selection.numbers().forEach(number -> lines.add(all.get(number - 1)));
        LineMap origins = new LineMap(selection.numbers());
        boolean literal = stamp.literal() || !ASCIIDOC.matcher(file.path()).matches();
        LineGuards guards =
                new LineGuards(file.path(), reading.nextKey(), reading.context().findings());
        if (literal) {
            return guards.guard(lines, origins, true, Optional.of(at));
        }
        return guarded(reading, at, new SelectedLines(file.path(), lines, origins), guards);
    }

    private GuardedText guarded(Reading reading, Place at, SelectedLines selected, LineGuards guards) {
        RawLesson raw = selected.read(rawStage, reading);
        List<String> body = new ArrayList<>(List.of(raw.body().split("\n", -1)));
        body.remove(body.size() - 1);
        return guards.guard(body, selected.origins(raw.lines()), false, Optional.of(at));
    }

    private static void push(
            Reading reading, PreprocessorReader reader, GuardedText text, Map<String, Object> attributes) {
        String path = reading.nextKey() + ":" + text.path();
        reading.addText(text);
        String file = reading.context().folder().root().resolve(text.path()).toString();
        reader.pushInclude(String.join("\n", text.lines()), file, path, 1, attributes);
    }

    private static Optional<String> refuse(Reading reading, Span span, String problem, String target) {
        reading.add(Finding.error(RULE, span, problem, target));
        return Optional.empty();
    }
}
