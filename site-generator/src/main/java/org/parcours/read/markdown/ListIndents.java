package org.parcours.read.markdown;

import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;

/**
 * Finds what an author indented under a list without reaching the text of its last item: the parser takes it out of the
 * list, and a feedback would become everybody's, or a list be cut in two.
 */
final class ListIndents {

    private ListIndents() {}

    static void check(Node parent, Page page) {
        for (Node block = parent.getFirstChild(); block != null; block = block.getNext()) {
            if (block.getPrevious() instanceof ListBlock list && column(block, page) > column(list, page)) {
                String first =
                        page.places().source(block).strip().lines().findFirst().orElse("");
                page.error(block, "markup.indent", "outside-list", first);
            }
        }
    }

    private static int column(Node block, Page page) {
        return page.places().of(block).column();
    }
}
