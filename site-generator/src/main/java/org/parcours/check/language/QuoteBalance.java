package org.parcours.check.language;

import java.util.ArrayList;
import java.util.List;
import org.parcours.check.Passage;
import org.parcours.finding.Finding;

/**
 * Quotation marks that have no partner. One that a passage leaves open may be closed some passages further on: a letter
 * is quoted as a whole. Two quotations that end together may share the mark that closes them.
 */
final class QuoteBalance {

    /** So many paragraphs may stand in a quotation. */
    private static final int FARTHEST = 12;

    private final List<Finding> left = new ArrayList<>();
    private int sinceOpened = FARTHEST;

    void add(Passage passage) {
        if (passage.language().tag().startsWith("fr")) {
            add(passage, '«', '»');
        } else if (passage.language().tag().startsWith("en")) {
            add(passage, '“', '”');
        }
    }

    private void add(Passage passage, char opening, char closing) {
        String text = passage.text();
        int open = 0;
        sinceOpened++;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == opening) {
                open++;
            } else if (text.charAt(i) == closing && open > 0) {
                open--;
            } else if (text.charAt(i) == closing) {
                close(passage, i);
            }
        }
        int last = text.lastIndexOf(opening);
        if (open > 0 && text.lastIndexOf(closing) < last) {
            report(passage, last, "not-closed", Excerpt.of(text.substring(last)));
            sinceOpened = 0;
        }
    }

    private void close(Passage passage, int index) {
        if (sinceOpened < FARTHEST) {
            left.remove(left.size() - 1);
            sinceOpened = FARTHEST;
        } else {
            report(passage, index, "not-opened", Excerpt.until(passage.text(), index + 1));
        }
    }

    private void report(Passage passage, int index, String problem, String words) {
        left.add(Finding.warning(Quotes.ID, passage.at(index, index + 1), problem, words));
    }

    /** What has no partner. */
    List<Finding> left() {
        return List.copyOf(left);
    }
}
