package org.parcours.handbook.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.fop.fonts.FontInfo;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Lets through what one part gives to the book: its page sequences, and of the first part the header with the
 * document's description (those of the others are the same, but for the clock in them). On the way pages get their
 * place in the book, links their target, and zeros become page numbers. The tags' ids stay as they are: each part starts
 * at 0 again and replaces those before it, which keeps FOP's table of them small.
 */
final class PartJoin extends DefaultHandler {

    private final BookJoin book;
    private final ContentHandler to;
    private final PrintedNumbers numbers;
    private final boolean withHeader;
    private final Deque<Boolean> running = new ArrayDeque<>();
    private int depth;
    private boolean link;
    private boolean redirected;
    private String cited = "";
    private boolean inText;

    PartJoin(BookJoin book, ContentHandler to, FontInfo fonts, boolean withHeader) {
        this.book = book;
        this.to = to;
        this.numbers = new PrintedNumbers(fonts);
        this.withHeader = withHeader;
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) throws SAXException {
        to.startPrefixMapping(prefix, uri);
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        if (depth == 0 && !opens(uri, localName)) {
            return;
        }
        depth++;
        if (BookJoin.NAVIGATION.equals(uri)) {
            navigate(uri, localName, qName, attributes);
        } else if (BookJoin.IF.equals(uri)) {
            paint(localName, qName, attributes);
        } else {
            to.startElement(uri, localName, qName, attributes);
        }
    }

    private boolean opens(String uri, String localName) {
        return BookJoin.IF.equals(uri)
                && (localName.equals("page-sequence") || withHeader && localName.equals("header"));
    }

    private void navigate(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        String address = attributes.getValue("uri");
        if (localName.equals("goto-uri") && address.startsWith(PartDialect.LINK)) {
            redirected = true;
            book.goTo(address.substring(PartDialect.LINK.length(), address.lastIndexOf('?')));
        } else if (localName.equals("goto-xy") && !link) {
            // The place of a named destination, told again at the end of the part: the book has its own table of them.
            redirected = true;
        } else {
            link |= localName.equals("link");
            to.startElement(uri, localName, qName, attributes);
        }
    }

    private void paint(String localName, String qName, Attributes attributes) throws SAXException {
        Attributes sent = attributes;
        switch (localName) {
            case "page" -> sent = page(attributes);
            case "viewport" -> running.push(isRunning(attributes));
            case "id" -> cited = cited(attributes.getValue("name"));
            case "font" -> numbers.font(attributes);
            case "text" -> {
                if (!cited.isEmpty() || Boolean.TRUE.equals(running.peek())) {
                    inText = true;
                    numbers.start(attributes);
                    return;
                }
            }
            default -> {}
        }
        to.startElement(BookJoin.IF, localName, qName, sent);
    }

    private Attributes page(Attributes attributes) {
        AttributesImpl numbered = new AttributesImpl(attributes);
        numbered.setValue(numbered.getIndex("index"), Integer.toString(book.nextPage()));
        numbered.setValue(numbered.getIndex("name"), Integer.toString(book.pageNumber()));
        return numbered;
    }

    /** Whether what follows belongs to running heads and feet; what has no region of its own belongs to its parent's. */
    private boolean isRunning(Attributes viewport) {
        String region = viewport.getValue("region-type");
        return region == null ? Boolean.TRUE.equals(running.peek()) : !region.equals("Body");
    }

    private static String cited(String id) {
        return id != null && id.startsWith(PartDialect.CITATION) ? id.substring(id.indexOf('.') + 1) : "";
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        if (inText) {
            numbers.add(text, start, length);
        } else if (depth > 0) {
            to.characters(text, start, length);
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) throws SAXException {
        if (depth == 0) {
            return;
        }
        depth--;
        if (redirected && localName.startsWith("goto-")) {
            redirected = false;
            return;
        }
        if (BookJoin.NAVIGATION.equals(uri) && localName.equals("link")) {
            link = false;
        } else if (BookJoin.IF.equals(uri) && localName.equals("viewport")) {
            running.pop();
        } else if (inText) {
            endText(qName);
        }
        to.endElement(uri, localName, qName);
    }

    private void endText(String qName) throws SAXException {
        inText = false;
        if (cited.isEmpty()) {
            numbers.fill(book.pageNumber(), book.pages());
        } else {
            numbers.fill(book.position(cited).page() + 1);
            cited = "";
        }
        to.startElement(BookJoin.IF, "text", qName, numbers.attributes());
        char[] text = numbers.text().toCharArray();
        to.characters(text, 0, text.length);
    }
}
