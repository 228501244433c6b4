package org.parcours.read.lesson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.parcours.model.LessonHeader;
import org.parcours.model.Level;
import org.parcours.model.Mention;
import org.parcours.model.text.Heading;
import org.parcours.model.text.PlainText;
import org.parcours.read.HeaderLine;
import org.parcours.read.Manuscript;
import org.parcours.source.Span;

/** Reads the header of a lesson: its lines, and the level-1 heading that may stand for the title. */
final class Headers {

    private static final String GROUP = "header";
    private static final Pattern COMMA = Pattern.compile("[,;]");

    /** Settings of AsciiDoc's own that a lesson may hold without meaning anything here. */
    private static final Set<String> OF_ASCIIDOC = Set.of(
            "author",
            "authors",
            "description",
            "doctype",
            "email",
            "encoding",
            "experimental",
            "icons",
            "idprefix",
            "idseparator",
            "imagesdir",
            "keywords",
            "lang",
            "revdate",
            "revnumber",
            "sectids",
            "sectnums",
            "source-highlighter",
            "table-caption",
            "toc",
            "toc-title",
            "toclevels",
            "figure-caption",
            "hide-uri-scheme",
            "attribute-missing",
            "attribute-undefined",
            "nofooter",
            "noheader",
            "showtitle",
            "compat-mode");

    private final Manuscript manuscript;
    private final Assembly assembly;
    private final List<Lexicon> lexicons;
    private final Map<String, HeaderLine> lines = new LinkedHashMap<>();

    /** @param lexicons in which its keys may be written, the first for choice */
    Headers(Manuscript manuscript, Assembly assembly, List<Lexicon> lexicons) {
        this.manuscript = manuscript;
        this.assembly = assembly;
        this.lexicons = lexicons;
    }

    LessonHeader read() {
        manuscript.header().forEach(this::sort);
        return new LessonHeader(
                title(),
                text("summary"),
                number("duration", 1, 6000).orElseGet(() -> missing("duration")),
                level(),
                mentions("audience"),
                mentions("covers"),
                mentions("after"),
                Optional.ofNullable(lines.get("translates"))
                        .map(line -> new Mention(line.span(), Spaces.trim(line.value()))));
    }

    private void sort(HeaderLine line) {
        Optional<String> meaning = lexicons.stream()
                .map(lexicon -> lexicon.meaning(GROUP, line.key()))
                .flatMap(Optional::stream)
                .findFirst();
        if (meaning.isEmpty()) {
            unknown(line);
            return;
        }
        HeaderLine before = lines.putIfAbsent(meaning.get(), line);
        boolean sameTitle = before != null && meaning.get().equals("title") && same(before.value(), line.value());
        if (before != null && !sameTitle) {
            boolean title = meaning.get().equals("title");
            assembly.error(
                    "header.key",
                    line.span(),
                    title ? "two-titles" : "twice",
                    title ? line.value() : line.key(),
                    before.span().line());
        }
    }

    private void unknown(HeaderLine line) {
        boolean asciidoc = manuscript.file().path().endsWith(".adoc");
        if (!asciidoc || !OF_ASCIIDOC.contains(line.key())) {
            assembly.error(
                    "header.key",
                    line.span(),
                    "unknown",
                    line.key(),
                    assembly.lexicon().closest(GROUP, line.key()));
        }
    }

    private static boolean same(String one, String other) {
        return Spaces.trim(one).equals(Spaces.trim(other));
    }

    private String title() {
        List<Heading> headings = manuscript.blocks().stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .filter(heading -> heading.level() == 1)
                .toList();
        headings.stream()
                .filter(heading -> !FieldLine.isPlain(heading.content()))
                .forEach(heading -> assembly.error(
                        "header.title", heading.span(), "not-plain", Spaces.trim(PlainText.of(heading.content()))));
        List<Titled> titles = new ArrayList<>();
        Optional.ofNullable(lines.get("title"))
                .ifPresent(l -> titles.add(new Titled(l.span(), Spaces.trim(l.value()))));
        headings.forEach(h -> titles.add(new Titled(h.span(), Spaces.trim(PlainText.of(h.content())))));
        titles.removeIf(titled -> titled.words().isEmpty());
        if (titles.isEmpty()) {
            missing("title");
            return "";
        }
        titles.stream()
                .skip(1)
                .filter(other -> !other.words().equals(titles.get(0).words()))
                .forEach(other -> assembly.error(
                        "header.title",
                        other.span(),
                        "second",
                        other.words(),
                        titles.get(0).words()));
        return titles.get(0).words();
    }

    private record Titled(Span span, String words) {}

    private int missing(String key) {
        assembly.error(
                "header.required",
                Span.file(manuscript.file().path()),
                key,
                assembly.lexicon().word(GROUP, key));
        return 0;
    }

    private String text(String key) {
        return Optional.ofNullable(lines.get(key))
                .map(line -> Spaces.trim(line.value()))
                .orElse("");
    }

    private Optional<Integer> number(String key, int least, int most) {
        HeaderLine line = lines.get(key);
        if (line == null) {
            return Optional.empty();
        }
        OptionalInt number = Numbers.minutes(line.value());
        if (number.isEmpty() || number.getAsInt() < least || number.getAsInt() > most) {
            assembly.error("header.value", line.span(), key, line.value(), line.key());
            return Optional.of(0);
        }
        return Optional.of(number.getAsInt());
    }

    private Level level() {
        int level = number("level", 1, Level.values().length).orElse(1);
        return Level.values()[Math.max(0, level - 1)];
    }

    private List<Mention> mentions(String key) {
        HeaderLine line = lines.get(key);
        if (line == null) {
            return List.of();
        }
        String list = Spaces.trim(line.value());
        if (list.startsWith("[") != list.endsWith("]")) {
            assembly.error("header.value", line.span(), "list", line.value(), line.key());
        }
        String inside = list.replaceAll("^\\[|]$", "");
        return Arrays.stream(COMMA.split(inside))
                .map(Spaces::trim)
                .filter(id -> !id.isEmpty())
                .map(id -> new Mention(line.span(), id))
                .toList();
    }
}
