package org.parcours.read.asciidoc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.asciidoctor.Attributes;
import org.asciidoctor.AttributesBuilder;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.asciidoctor.ast.ContentNode;
import org.asciidoctor.ast.Document;
import org.asciidoctor.ast.Section;
import org.parcours.finding.Finding;
import org.parcours.model.text.Block;
import org.parcours.model.text.PlainText;
import org.parcours.model.text.Slug;
import org.parcours.read.HeaderLine;
import org.parcours.read.LessonReader;
import org.parcours.read.Manuscript;
import org.parcours.read.RawLesson;
import org.parcours.read.RawStage;
import org.parcours.read.ReadingContext;
import org.parcours.source.SourceFile;
import org.parcours.source.Span;

/**
 * Reads AsciiDoc. Starting Asciidoctor takes seconds, so that one reader serves a whole build, from any number of threads;
 * it starts at the first lesson, and ends when the reader is closed.
 */
public final class AsciidocReader implements LessonReader {

    private static final Pattern ATTRIBUTE_NAME = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_-]*");

    private final ThreadLocal<Reading> current = new ThreadLocal<>();
    private final AsciidocEngine engine = new AsciidocEngine(current::get);
    private final RawStage rawStage = new RawStage(new AsciidocComments());

    @Override
    public String extension() {
        return "adoc";
    }

    @Override
    public void prepare() {
        engine.start();
    }

    @Override
    public Manuscript read(SourceFile file, ReadingContext context) {
        Reading reading = new Reading(context);
        RawLesson raw = rawStage.read(file, context.findings());
        AsciidocHeader header = AsciidocHeader.read(raw, context.findings());
        reading.exempt(raw.exemptions());
        LineGuards guards = new LineGuards(file.path(), reading.nextKey(), context.findings());
        reading.addText(guards.guard(header.body(), header.origins(), false, Optional.empty()));

        List<HeaderLine> lines = new ArrayList<>(raw.header());
        lines.addAll(header.lines());
        List<Block> blocks = new NestingLimit(reading).allows(reading.lesson()) ? blocks(reading) : List.of();
        return new Manuscript(file, lines, blocks, reading.exemptions(), reading.included());
    }

    @Override
    public void close() {
        engine.close();
    }

    private List<Block> blocks(Reading reading) {
        current.set(reading);
        try {
            return AsciidocEngine.inOwnClassLoader(() -> mapped(reading));
        } catch (StackOverflowError tooDeep) {
            reading.add(
                    Finding.error("markup.too-deep", Span.file(reading.lesson().path()), "text"));
            return List.of();
        } finally {
            current.remove();
        }
    }

    private List<Block> mapped(Reading reading) {
        Document document = engine.load(String.join("\n", reading.lesson().lines()), options(reading));
        InlineMapper inlines = new InlineMapper(reading, headings(document, reading), labels(document));
        return new BlockMapper(reading, inlines).blocks(document);
    }

    private static Options options(Reading reading) {
        var root = reading.context().folder().root();
        return Options.builder()
                .backend(TokenBackend.NAME)
                .docType("article")
                .safe(SafeMode.SAFE)
                .sourcemap(true)
                .baseDir(root.toFile())
                .attributes(attributes(
                        reading, root.resolve(reading.lesson().path()).toString()))
                .build();
    }

    private static Attributes attributes(Reading reading, String file) {
        Map<String, Object> attributes = new HashMap<>();
        for (String name : reading.context().variables().keySet()) {
            if (ATTRIBUTE_NAME.matcher(name).matches()) {
                // Its own name: variables are replaced later, in text and not in code, alike for every syntax.
                attributes.put(name.toLowerCase(Locale.ROOT), "{" + name + "}");
            }
        }
        attributes.put("docfile", file);
        attributes.put("idprefix", "");
        attributes.put("idseparator", "-");
        attributes.put("attribute-missing", "skip");
        attributes.put("attribute-undefined", "drop");
        attributes.put("skip-front-matter", "");
        attributes.put("compat-mode", null);
        attributes.put("sectnums", null);
        attributes.put("source-highlighter", null);
        AttributesBuilder builder = Attributes.builder();
        attributes.forEach(builder::attribute);
        return builder.build();
    }

    /** The words of the headings, by the letters and digits of their ids. */
    private static Map<String, String> headings(Document document, Reading reading) {
        InlineMapper plain = new InlineMapper(new Reading(reading.context()), Map.of(), Map.of());
        Map<String, String> headings = new HashMap<>();
        document.getCatalog().getRefs().forEach((id, node) -> {
            if (node instanceof Section section) {
                String words = PlainText.of(plain.read(section.getTitle(), new Place(reading.lesson(), 1)));
                headings.putIfAbsent(Slug.key(id), words);
                headings.putIfAbsent(Slug.key(words), words);
            }
        });
        return headings;
    }

    /** The words that authors give to places other than headings, by their ids, for links that have none. */
    private static Map<String, String> labels(Document document) {
        Map<String, String> labels = new HashMap<>();
        document.getCatalog().getRefs().forEach((id, node) -> {
            if (!(node instanceof Section) && node instanceof ContentNode place && place.getReftext() != null) {
                labels.put(id, Typed.decode(place.getReftext()));
            }
        });
        return labels;
    }
}
