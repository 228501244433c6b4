package org.parcours.read.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.finding.Messages;
import org.parcours.model.Lesson;
import org.parcours.model.text.Block;
import org.parcours.model.text.BulletList;
import org.parcours.model.text.Cell;
import org.parcours.model.text.Description;
import org.parcours.model.text.DescriptionList;
import org.parcours.model.text.Emphasis;
import org.parcours.model.text.Heading;
import org.parcours.model.text.Inline;
import org.parcours.model.text.Language;
import org.parcours.model.text.ListItem;
import org.parcours.model.text.OrderedList;
import org.parcours.model.text.Paragraph;
import org.parcours.model.text.Quote;
import org.parcours.model.text.Row;
import org.parcours.model.text.Strong;
import org.parcours.model.text.Table;
import org.parcours.model.text.Text;
import org.parcours.read.HeaderLine;
import org.parcours.read.Manuscript;
import org.parcours.read.ReadingContext;
import org.parcours.source.CourseFolder;
import org.parcours.source.SourceFile;
import org.parcours.source.Span;

/**
 * A manuscript written block by block, as any reader would hand it on. In its texts, {@code *word*} is bold and
 * {@code _word_} emphasised.
 */
public final class Written {

    private static final Language FRENCH = new Language("fr");

    private static final Pattern MARKED = Pattern.compile("[*]([^*\\n]+)[*]|(?<!\\w)_([^_\\n]+)_(?!\\w)");

    private final String path;
    private final Language language;
    private final List<HeaderLine> header = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final Findings findings = new Findings();
    private int line;

    private Written(String path, Language language) {
        this.path = path;
        this.language = language;
    }

    /** A French lesson that has a title and a duration. */
    public static Written lesson() {
        return bare().header("title", "Silences").header("duration", "25");
    }

    /** A French lesson without a header. */
    static Written bare() {
        return new Written("fr/ecouter/silences.md", FRENCH);
    }

    public static Written english() {
        return new Written("en/ecouter/silences.md", new Language("en"))
                .header("title", "Silences")
                .header("duration", "25");
    }

    static Written asciidoc() {
        return new Written("fr/ecouter/silences.adoc", FRENCH)
                .header("title", "Silences")
                .header("duration", "25");
    }

    Written header(String key, String value) {
        header.add(new HeaderLine(at(), key, value));
        return this;
    }

    public Written heading(int level, String words) {
        return blocks(new Heading(at(), level, inlines(words)));
    }

    Written paragraph(String words) {
        return blocks(p(words));
    }

    public Written bullets(String... items) {
        return blocks(bulletList(items));
    }

    Written numbered(String... items) {
        return blocks(orderedList(1, items));
    }

    Written quote(String... paragraphs) {
        return blocks(quoted(paragraphs));
    }

    /** A table whose first row, like the others, is written {@code a | b}. */
    Written table(String header, String... rows) {
        return blocks(new Table(at(), Optional.of(row(header)), rows(rows)));
    }

    Written tableWithoutHeader(String... rows) {
        return blocks(new Table(at(), Optional.empty(), rows(rows)));
    }

    Written blocks(Block... more) {
        blocks.addAll(Arrays.asList(more));
        return this;
    }

    Paragraph p(String words) {
        return new Paragraph(at(), inlines(words));
    }

    Quote quoted(String... paragraphs) {
        return new Quote(at(), Stream.of(paragraphs).<Block>map(this::p).toList(), Optional.empty());
    }

    /** Items {@code [x] text}, {@code [ ] text} or {@code text}. */
    BulletList bulletList(String... items) {
        return new BulletList(at(), Stream.of(items).map(this::item).toList());
    }

    OrderedList orderedList(int start, String... items) {
        return new OrderedList(at(), start, Stream.of(items).map(this::item).toList());
    }

    ListItem item(String words, Block... more) {
        ListItem.Box box = words.startsWith("[x] ")
                ? ListItem.Box.CHECKED
                : words.startsWith("[ ] ") ? ListItem.Box.OPEN : ListItem.Box.NONE;
        List<Block> content = new ArrayList<>();
        content.add(p(box == ListItem.Box.NONE ? words : words.substring(4)));
        content.addAll(Arrays.asList(more));
        return new ListItem(at(), box, content);
    }

    BulletList listOf(ListItem... items) {
        return new BulletList(at(), List.of(items));
    }

    /** A description list of {@code term:: text} entries; no text, no content. */
    DescriptionList descriptions(String... entries) {
        return new DescriptionList(
                at(), Stream.of(entries).map(this::description).toList());
    }

    Description description(String entry, Block... more) {
        String[] parts = entry.split("::", 2);
        List<Block> content = new ArrayList<>();
        if (!parts[1].isBlank()) {
            content.add(p(parts[1].strip()));
        }
        content.addAll(Arrays.asList(more));
        return new Description(at(), inlines(parts[0]), content);
    }

    private List<Row> rows(String... rows) {
        return Stream.of(rows).map(this::row).toList();
    }

    private Row row(String cells) {
        return new Row(
                at(),
                Stream.of(cells.split("\\|", -1))
                        .map(cell -> new Cell(at(), inlines(cell.strip())))
                        .toList());
    }

    /** Text in which {@code *a*} is bold and {@code _a_} emphasised. */
    List<Inline> inlines(String words) {
        List<Inline> inlines = new ArrayList<>();
        Matcher marked = MARKED.matcher(words);
        int end = 0;
        while (marked.find()) {
            addText(words.substring(end, marked.start()), inlines);
            List<Inline> inside = List.of(new Text(at(), marked.group(1) == null ? marked.group(2) : marked.group(1)));
            inlines.add(marked.group(1) == null ? new Emphasis(at(), inside) : new Strong(at(), inside));
            end = marked.end();
        }
        addText(words.substring(end), inlines);
        return inlines;
    }

    private void addText(String words, List<Inline> inlines) {
        if (!words.isEmpty()) {
            inlines.add(new Text(at(), words));
        }
    }

    Span at() {
        line++;
        return Span.line(path, line);
    }

    public Lesson assemble() {
        SourceFile file = new SourceFile(path, "");
        Manuscript manuscript = new Manuscript(file, header, blocks, List.of(), new TreeSet<>());
        try {
            CourseFolder folder = CourseFolder.at(Path.of("."));
            return new LessonAssembler().assemble(manuscript, new ReadingContext(folder, language, Map.of(), findings));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was found, as {@code rule problem}; each can be said in both languages. */
    List<String> found() {
        findings.sorted().forEach(Written::say);
        return findings.sorted().stream().map(f -> f.rule() + " " + f.problem()).toList();
    }

    /** The finding of this problem, which is there once. */
    Finding finding(String problem) {
        List<Finding> found = findings.sorted().stream()
                .filter(f -> f.problem().equals(problem))
                .toList();
        assertThat(found).as(found().toString()).hasSize(1);
        return found.get(0);
    }

    private static void say(Finding finding) {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            Messages messages = Messages.in(locale);
            String said = messages.title(finding.rule()) + messages.problem(finding) + messages.fix(finding);
            assertThat(said).doesNotContainPattern("\\{\\d}");
        }
    }
}
