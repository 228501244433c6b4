package org.parcours.site;

import java.util.ArrayList;
import java.util.List;

/** Keeps each gap on one line with what touches it: an elided word before it, a full stop behind it. */
final class UnbrokenGaps {

    private final List<InlineView> line = new ArrayList<>();
    private boolean afterGap;

    private UnbrokenGaps() {}

    static List<InlineView> in(List<InlineView> inlines) {
        UnbrokenGaps gaps = new UnbrokenGaps();
        inlines.forEach(gaps::add);
        return List.copyOf(gaps.line);
    }

    private void add(InlineView inline) {
        if (inline instanceof InlineView.Gap) {
            addGap(inline);
        } else if (afterGap && inline instanceof InlineView.Text text) {
            addAfterGap(text.value());
        } else {
            line.add(inline);
            afterGap = false;
        }
    }

    private void addGap(InlineView gap) {
        List<InlineView> together = new ArrayList<>();
        if (!line.isEmpty() && line.get(line.size() - 1) instanceof InlineView.Text text) {
            int from = lastWord(text.value());
            line.remove(line.size() - 1);
            addText(line, text.value().substring(0, from));
            addText(together, text.value().substring(from));
        }
        together.add(gap);
        line.add(together.size() == 1 ? gap : new InlineView.Unbroken(List.copyOf(together)));
        afterGap = true;
    }

    private void addAfterGap(String text) {
        int to = firstWord(text);
        if (to > 0) {
            InlineView last = line.remove(line.size() - 1);
            List<InlineView> together =
                    new ArrayList<>(last instanceof InlineView.Unbroken unbroken ? unbroken.content() : List.of(last));
            addText(together, text.substring(0, to));
            line.add(new InlineView.Unbroken(List.copyOf(together)));
        }
        addText(line, text.substring(to));
        afterGap = false;
    }

    private static void addText(List<InlineView> to, String text) {
        if (!text.isEmpty()) {
            to.add(new InlineView.Text(text));
        }
    }

    /** Where what touches the end begins. A space that does not break is no white space to Java either. */
    private static int lastWord(String text) {
        int from = text.length();
        while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    private static int firstWord(String text) {
        int to = 0;
        while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        return to;
    }
}
