package org.parcours.handbook.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;

/** Writes the bookmarks of a book (ISO 32000-1, 12.3.3). */
final class Outlines {

    private final PdfFile file;
    private final UnaryOperator<String> goTo;

    /** @param goTo the action that leads to an id */
    Outlines(PdfFile file, UnaryOperator<String> goTo) {
        this.file = file;
        this.goTo = goTo;
    }

    /** Writes all; the number of the whole. */
    int write(List<Bookmark> bookmarks) {
        int root = file.next();
        file.object(root, "<< /Type /Outlines" + children(root, bookmarks) + " >>");
        return root;
    }

    private String children(int parent, List<Bookmark> bookmarks) {
        if (bookmarks.isEmpty()) {
            return "";
        }
        int first = file.next(bookmarks.size());
        for (int i = 0; i < bookmarks.size(); i++) {
            Bookmark bookmark = bookmarks.get(i);
            String before = i > 0 ? " /Prev " + (first + i - 1) + " 0 R" : "";
            String after = i < bookmarks.size() - 1 ? " /Next " + (first + i + 1) + " 0 R" : "";
            file.object(
                    first + i,
                    "<< /Title " + text(bookmark.title()) + " /Parent " + parent + " 0 R" + before + after
                            + children(first + i, bookmark.children()) + count(bookmark) + " /A "
                            + goTo.apply(bookmark.id()) + " >>");
        }
        return " /First " + first + " 0 R /Last " + (first + bookmarks.size() - 1) + " 0 R";
    }

    private static String count(Bookmark bookmark) {
        int below = below(bookmark);
        return below == 0 ? "" : " /Count " + below;
    }

    private static int below(Bookmark bookmark) {
        return bookmark.children().stream().mapToInt(child -> 1 + below(child)).sum();
    }

    private static String text(String title) {
        return "<feff" + HexFormat.of().formatHex(title.getBytes(StandardCharsets.UTF_16BE)) + ">";
    }
}
