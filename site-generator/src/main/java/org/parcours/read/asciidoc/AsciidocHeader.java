package org.parcours.read.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.read.HeaderLine;
import org.parcours.read.LineMap;
import org.parcours.read.RawLesson;
import org.parcours.source.Span;

/**
 * The header that AsciiDoc knows: a title, and attributes right above and below it. Read from the lines, since Asciidoctor
 * takes text under the title for the name of an author, and an attribute further down for nothing.
 *
 * @param lines title and attributes, Asciidoctor's own left out
 * @param body the text, in which an empty line ends the header
 * @param origins leads from a line of the body to the line of the file
 */
record AsciidocHeader(List<HeaderLine> lines, List<String> body, LineMap origins) {

    private static final Pattern TITLE = Pattern.compile("(?:=|#)[ \\t]+(\\S.*?)(?:[ \\t]+=)?[ \\t]*");
    private static final Pattern ATTRIBUTE = Pattern.compile(":(!?[\\p{L}\\p{N}_][^:]*):(?:[ \\t]+(.*))?");
    private static final Pattern DIRECTIVE = Pattern.compile("(?:include|ifdef|ifndef|ifeval|endif)::.*|\\[.*]\\s*");
    private static final Pattern UNDERLINE = Pattern.compile("=+\\s*");

    AsciidocHeader {
        lines = List.copyOf(lines);
        body = List.copyOf(body);
    }

    static AsciidocHeader read(RawLesson raw, Findings findings) {
        return new Scan(raw, findings).header();
    }

    /** Goes once through the lines of a lesson. */
    private static final class Scan {

        private final RawLesson raw;
        private final Findings findings;
        private final List<String> text;
        private final List<HeaderLine> header = new ArrayList<>();
        private int next;
        private boolean titled;

        Scan(RawLesson raw, Findings findings) {
            this.raw = raw;
            this.findings = findings;
            this.text = List.of(raw.body().split("\n", -1));
        }

        AsciidocHeader header() {
            while (next < text.size() && takesLine(text.get(next))) {
                next++;
            }
            boolean glued = titled && next < text.size() && !text.get(next).isBlank();
            if (glued) {
                findings.add(Finding.error(
                        "header.end", span(next), "text", text.get(next).strip()));
            }
            refuseLateAttributes();
            return new AsciidocHeader(header, glued ? withEmptyLine(text, "") : text, origins(glued));
        }

        private boolean takesLine(String line) {
            Matcher title = TITLE.matcher(line);
            Matcher attribute = ATTRIBUTE.matcher(line);
            if (line.isBlank()) {
                return !titled;
            } else if (attribute.matches()) {
                takeAttribute(attribute);
                return true;
            } else if (!titled && title.matches()) {
                return takeTitle(title.group(1));
            } else if (!titled && isUnderlined(line)) {
                takeTitle(line.strip());
                next++;
                return true;
            }
            return DIRECTIVE.matcher(line).matches() && !(line.startsWith("[") && titled) && leadsToTitle();
        }

        /** Lines of this kind above a heading, and not a title, belong to the body. */
        private boolean leadsToTitle() {
            int ahead = next;
            while (ahead < text.size() && DIRECTIVE.matcher(text.get(ahead)).matches()) {
                ahead++;
            }
            return ahead < text.size()
                    && (ATTRIBUTE.matcher(text.get(ahead)).matches()
                            || !titled && TITLE.matcher(text.get(ahead)).matches()
                            || titled && text.get(ahead).isBlank());
        }

        private boolean takeTitle(String words) {
            header.add(new HeaderLine(span(next), "title", Typed.decode(words)));
            titled = true;
            return true;
        }

        private boolean isUnderlined(String line) {
            String below = next + 1 < text.size() ? text.get(next + 1) : "";
            return UNDERLINE.matcher(below).matches()
                    && Math.abs(below.strip().length() - line.strip().length()) <= 1
                    && line.matches("(?U).*\\w.*");
        }

        private void takeAttribute(Matcher attribute) {
            int first = next;
            StringBuilder value = new StringBuilder(
                    attribute.group(2) == null ? "" : attribute.group(2).strip());
            while (value.toString().endsWith(" \\") && next + 1 < text.size()) {
                next++;
                value.setLength(value.length() - 1);
                value.append(text.get(next).strip());
            }
            String key = attribute.group(1).strip();
            if (!key.startsWith("!") && !key.endsWith("!") && !AttributeNames.isAsciidoctors(key)) {
                header.add(new HeaderLine(span(first), key, Typed.decode(value.toString())));
            }
        }

        private void refuseLateAttributes() {
            VerbatimLines verbatim = new VerbatimLines();
            for (int line = next; line < text.size(); line++) {
                Matcher attribute = ATTRIBUTE.matcher(text.get(line));
                if (!verbatim.holds(text.get(line))
                        && attribute.matches()
                        && AttributeNames.isOfLesson(attribute.group(1))) {
                    findings.add(Finding.error("header.end", span(line), "attribute", attribute.group(1)));
                }
            }
        }

        private <T> List<T> withEmptyLine(List<T> lines, T empty) {
            List<T> separated = new ArrayList<>(lines);
            separated.add(next, empty);
            return separated;
        }

        private LineMap origins(boolean glued) {
            List<Integer> numbers = new ArrayList<>(raw.lines().numbers());
            while (numbers.size() < text.size()) {
                numbers.add(raw.lines().original(numbers.size() + 1));
            }
            return new LineMap(glued ? withEmptyLine(numbers, numbers.get(next)) : numbers);
        }

        private Span span(int index) {
            return Span.line(raw.file().path(), raw.lines().original(index + 1));
        }
    }
}
