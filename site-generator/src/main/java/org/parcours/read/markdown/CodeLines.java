package org.parcours.read.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells which lines of a Markdown text are code, so that what looks like a comment in them stays. Lines are asked for in
 * their order; those of a comment are passed over, since a fence in a comment is none.
 */
final class CodeLines {

    private static final Pattern CONTAINER = Pattern.compile("[ \\t]*(?:>|[-*+](?=[ \\t]|$)|\\d{1,9}[.)](?=[ \\t]|$))");
    private static final Pattern FENCE = Pattern.compile("(`{3,})[^`]*|(~{3,}).*");
    private static final Pattern ITEM = Pattern.compile("[ \\t]*(?:[-*+]|\\d{1,9}[.)])[ \\t]+");
    private static final int INDENT_OF_CODE = 4;
    private static final int FARTHEST_ITEM = 500;

    private final List<String> lines;
    private String open = "";

    CodeLines(List<String> lines) {
        this.lines = lines;
    }

    /** Whether this line, from 1, is code. */
    boolean holds(int number) {
        String line = lines.get(number - 1);
        String text = withoutContainers(line);
        if (!open.isEmpty()) {
            open = closes(text, open) ? "" : open;
            return true;
        }
        Matcher fence = FENCE.matcher(text);
        if (fence.matches()) {
            open = fence.group(1) == null ? fence.group(2) : fence.group(1);
            return true;
        }
        return line.contains(MarkdownComments.OPENING) && isIndentedCode(number - 1);
    }

    /** The line after its marks of quotes and items. */
    private static String withoutContainers(String line) {
        Matcher mark = CONTAINER.matcher(line);
        int start = 0;
        while (mark.region(start, line.length()).lookingAt()) {
            start = mark.end();
        }
        return line.substring(start).stripLeading();
    }

    private static boolean closes(String text, String open) {
        String mark = text.stripTrailing();
        return mark.startsWith(open) && mark.chars().allMatch(c -> c == open.charAt(0));
    }

    /** An indented line is code unless a list item above reaches so far. */
    private boolean isIndentedCode(int index) {
        int indent = indent(lines.get(index));
        int reach = indent;
        for (int above = index - 1; above >= Math.max(0, index - FARTHEST_ITEM) && reach > 0; above--) {
            String line = lines.get(above);
            if (!line.isBlank() && indent(line) < reach) {
                reach = indent(line);
                Matcher item = ITEM.matcher(line);
                if (item.lookingAt()) {
                    return indent - item.end() >= INDENT_OF_CODE;
                }
            }
        }
        return indent >= INDENT_OF_CODE;
    }

    private static int indent(String line) {
        int columns = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c != ' ' && c != '\t') {
                return columns;
            }
            columns += c == '\t' ? INDENT_OF_CODE - columns % INDENT_OF_CODE : 1;
        }
        return columns;
    }
}
