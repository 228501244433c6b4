package org.parcours.read.markdown;

import org.commonmark.node.Node;

/** What looks like HTML: no output passes it through, so it is shown as the text that it is. */
final class RawHtml {

    private RawHtml() {}

    static void report(Node node, String html, Page page) {
        String first = html.strip().lines().findFirst().orElse("");
        if (first.startsWith(MarkdownComments.OPENING)) {
            page.error(node, "markup.comment", "inside-line", first);
        } else if (!first.startsWith("</")) {
            // A closing tag says nothing that its opening tag has not said.
            page.warning(node, "markup.html", "shown", first);
        }
    }
}
