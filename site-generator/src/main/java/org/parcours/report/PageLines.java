package org.parcours.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A page in Markdown, as a terminal shows it: paragraphs filled to the width of a line, examples set in, links as their words
 * with the guide that they lead to. A French sign stays with its word.
 */
final class PageLines {

    private static final int WIDTH = 100;
    private static final Pattern SPACE = Pattern.compile("(?<!«) (?![;:!?»])");
    private static final Pattern LEAD = Pattern.compile("^\\*\\*([^*]+)\\*\\*");
    private static final Pattern RULE_LINK = Pattern.compile("\\[([^\\[\\]]+)]\\([a-z0-9.-]+\\.md\\)");
    private static final Pattern GUIDE_LINK =
            Pattern.compile("\\[([^\\[\\]]+)]\\((?:\\.\\./)+([a-z0-9/-]+\\.md)(?:#[^)]*)?\\)");

    private final List<String> lines = new ArrayList<>();
    private final List<String> paragraph = new ArrayList<>();
    private String fence = "";

    /** @param page in Markdown */
    static List<String> of(List<String> page) {
        PageLines text = new PageLines();
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
            lines.add(line);
        } else {
            paragraph.add(line);
        }
    }

    private void readExample(String line) {
        if (line.equals(fence)) {
            fence = "";
        } else {
            lines.add("    " + line);
        }
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            String text = RULE_LINK
                    .matcher(LEAD.matcher(String.join(" ", paragraph)).replaceFirst("$1"))
                    .replaceAll("$1");
            fill(GUIDE_LINK.matcher(text).replaceAll("$1 (docs/$2)"));
            paragraph.clear();
        }
    }

    private void fill(String text) {
        StringBuilder line = new StringBuilder();
        for (String word : SPACE.split(text)) {
            if (line.length() > 0 && line.length() + word.length() >= WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
    }
}
