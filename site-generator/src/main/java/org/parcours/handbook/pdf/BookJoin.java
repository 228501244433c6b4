package org.parcours.handbook.pdf;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.fop.fonts.FontInfo;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Makes one document of laid out parts, as events for one {@code IFParser} and so for one PDF: fonts are shared, and
 * what crosses parts (links, cited pages, page numbers, bookmarks) is filled in on the way.
 */
final class BookJoin {

    static final String IF = "http://xmlgraphics.apache.org/fop/intermediate";
    static final String NAVIGATION = "http://xmlgraphics.apache.org/fop/intermediate/document-navigation";

    private static final AttributesImpl NONE = new AttributesImpl();

    private final ContentHandler to;
    private final Map<String, Position> positions;
    private final int pages;
    private final Set<String> ahead = new LinkedHashSet<>();
    private int page;

    private BookJoin(ContentHandler to, Map<String, Position> positions, int pages) {
        this.to = to;
        this.positions = positions;
        this.pages = pages;
    }

    /** Sends the whole book. */
    static void join(List<PartLayout> layouts, List<Bookmark> bookmarks, FontInfo fonts, ContentHandler to)
            throws SAXException {
        int pages = layouts.stream().mapToInt(PartLayout::pages).sum();
        BookJoin join = new BookJoin(to, PageNumbers.positions(layouts), pages);
        AttributesImpl version = new AttributesImpl();
        version.addAttribute("", "version", "version", "CDATA", "2.0");
        to.startDocument();
        to.startElement(IF, "document", "document", version);
        for (int i = 0; i < layouts.size(); i++) {
            layouts.get(i).recording().replay(new PartJoin(join, to, fonts, i == 0));
        }
        join.trailer(bookmarks);
        to.endElement(IF, "document", "document");
        to.endDocument();
    }

    /** A page begins; its index in the book. */
    int nextPage() {
        return page++;
    }

    /** The number printed on the page that is being sent. */
    int pageNumber() {
        return page;
    }

    int pages() {
        return pages;
    }

    /** @throws IllegalStateException when nothing in the book has this id: FOP itself says nothing of such a link */
    Position position(String id) {
        Position position = positions.get(id);
        if (position == null) {
            throw new IllegalStateException("a link or a page number names `" + id + "`, which no part defines");
        }
        return position;
    }

    /**
     * Sends where an id is. FOP refuses a page that was not sent yet: such a place is named now and told at the end. A
     * relative page index below zero keeps it from putting the current page in place of the one that is named.
     */
    void goTo(String id) throws SAXException {
        Position position = position(id);
        if (position.page() < page) {
            told(id, position);
        } else {
            ahead.add(id);
            goTo(id, -1, 0, 0, NONE);
        }
    }

    private void trailer(List<Bookmark> bookmarks) throws SAXException {
        to.startElement(IF, "trailer", "trailer", NONE);
        for (String id : ahead) {
            told(id, position(id));
        }
        to.startElement(NAVIGATION, "bookmark-tree", "nav:bookmark-tree", NONE);
        for (Bookmark bookmark : bookmarks) {
            send(bookmark);
        }
        to.endElement(NAVIGATION, "bookmark-tree", "nav:bookmark-tree");
        to.endElement(IF, "trailer", "trailer");
    }

    private void send(Bookmark bookmark) throws SAXException {
        AttributesImpl attributes = new AttributesImpl();
        attributes.addAttribute("", "title", "title", "CDATA", bookmark.title());
        attributes.addAttribute("", "starting-state", "starting-state", "CDATA", "show");
        to.startElement(NAVIGATION, "bookmark", "nav:bookmark", attributes);
        goTo(bookmark.id());
        for (Bookmark child : bookmark.children()) {
            send(child);
        }
        to.endElement(NAVIGATION, "bookmark", "nav:bookmark");
    }

    private void told(String id, Position position) throws SAXException {
        AttributesImpl absolute = new AttributesImpl();
        absolute.addAttribute("", "page-index-relative", "page-index-relative", "CDATA", "-1");
        goTo(id, position.page(), position.x(), position.y(), absolute);
    }

    private void goTo(String id, int index, int x, int y, AttributesImpl more) throws SAXException {
        AttributesImpl attributes = new AttributesImpl(more);
        attributes.addAttribute("", "id", "id", "CDATA", id);
        attributes.addAttribute("", "page-index", "page-index", "CDATA", Integer.toString(index));
        attributes.addAttribute("", "x", "x", "CDATA", Integer.toString(x));
        attributes.addAttribute("", "y", "y", "CDATA", Integer.toString(y));
        to.startElement(NAVIGATION, "goto-xy", "nav:goto-xy", attributes);
        to.endElement(NAVIGATION, "goto-xy", "nav:goto-xy");
    }
}
