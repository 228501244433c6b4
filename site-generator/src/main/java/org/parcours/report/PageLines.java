package org.parcours.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page in Markdown, as a terminal shows it: paragraphs filled to the width of a line, examples set in, links as their words
 * with the guide that they lead to. What is typed between backquotes is not broken, nor a French sign parted from its word.
 */
final class PageLines {

    private static final int WIDTH = 100;
    private static final Pattern UNBROKEN = Pattern.compile("`[^`]+`|« | [;:!?»]");
    private static final char GLUE = '\u00A0';
    private static final Pattern TABLE_RULE = Pattern.compile("[|-]+");
    private static final Pattern LEAD = Pattern.compile("^\\*\\*([^*]+)\\*\\*");
    private static final Pattern RULE_LINK = Pattern.compile("\\[([^\\[\\]]+)]\\([a-z0-9.-]+\\.md\\)");
    private static final Pattern GUIDE_LINK =
            Pattern.compile("\\[([^\\[\\]]+)]\\((?:\\.\\./)+([a-z0-9/-]+\\.md)(?:#[^)]*)?\\)");

    private final Style style;
    private final List<String> lines = new ArrayList<>();
    private final List<String> paragraph = new ArrayList<>();
    private String fence = "";

    private PageLines(Style style) {
        this.style = style;
    }

    /** @param page in Markdown */
    static List<String> of(List<String> page, Style style) {
        PageLines text = new PageLines(style);
        page.forEach(text::read);
        text.endParagraph();
        return text.lines;
    }

    private void read(String line) {
        if (!fence.isEmpty()) {
            readExample(line);
        } else if (line.startsWith("```")) {
            endParagraph();
            fence = line.replaceFirst("[^`].*", "");
        } else if (line.isEmpty() || line.startsWith("|")) {
            endParagraph();
            lines.addAll(TABLE_RULE.matcher(line).matches() ? List.of() : List.of(line));
        } else {
            paragraph.add(line);
        }
    }

    private void readExample(String line) {
        if (line.equals(fence)) {
            fence = "";
        } else {
            lines.add(line.isEmpty() ? "" : "    " + line);
        }
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            String text = String.join(" ", paragraph);
            text = LEAD.matcher(text).replaceFirst(lead -> style.heading(lead.group(1)));
            text = RULE_LINK.matcher(text).replaceAll("$1");
            fill(GUIDE_LINK.matcher(text).replaceAll("$1 (docs/$2)"));
            paragraph.clear();
        }
    }

    private void fill(String text) {
        String glued = UNBROKEN.matcher(text)
                .replaceAll(unit -> Matcher.quoteReplacement(unit.group().replace(' ', GLUE)));
        StringBuilder line = new StringBuilder();
        for (String word : glued.split(" ")) {
            if (line.length() > 0 && line.length() + word.length() >= WIDTH) {
                lines.add(line.toString().replace(GLUE, ' '));
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString().replace(GLUE, ' '));
    }
}
