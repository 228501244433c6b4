package org.parcours.handbook.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.fop.fonts.FontInfo;
import org.apache.fop.render.pdf.PlainPages;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Sends the pages of one part to FOP's PDF handler, with marks where the book will put what crosses parts: links name their
 * target by its place in a list, and texts in which zeros stand for a page number are between two comments.
 */
final class PartPages extends DefaultHandler {

    private final ContentHandler to;
    private final PlainPages handler;
    private final NumberFont font;
    private final List<String> targets = new ArrayList<>();
    private final List<NumberFont.Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Deque<Boolean> running = new ArrayDeque<>();
    private AttributesImpl attributes = new AttributesImpl();
    private int depth;
    private boolean link;
    private boolean dropped;
    private String cited = "";
    private boolean inText;

    PartPages(ContentHandler to, FontInfo fonts, PlainPages handler) {
        this.to = to;
        this.handler = handler;
        this.font = new NumberFont(fonts);
    }

    /** The ids to which links lead, or whose page is cited, in the order in which marks name them. */
    List<String> targets() {
        return targets;
    }

    /** The texts with page numbers in them, in the order in which marks name them. */
    List<NumberFont.Line> lines() {
        return lines;
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) throws SAXException {
        to.startPrefixMapping(prefix, uri);
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes given) throws SAXException {
        if (depth == 0 && !(Shell.IF.equals(uri) && localName.equals("page-sequence"))) {
            return;
        }
        depth++;
        if (Shell.NAVIGATION.equals(uri)) {
            navigate(uri, localName, qName, given);
        } else if (Shell.IF.equals(uri)) {
            paint(localName, qName, given);
        } else {
            to.startElement(uri, localName, qName, given);
        }
    }

    private void navigate(String uri, String localName, String qName, Attributes given) throws SAXException {
        String address = given.getValue("uri");
        if (localName.equals("goto-uri") && address.startsWith(PartDialect.LINK)) {
            AttributesImpl named = new AttributesImpl(given);
            String id = address.substring(PartDialect.LINK.length(), address.lastIndexOf('?'));
            named.setValue(named.getIndex("uri"), PartDialect.LINK + target(id));
            to.startElement(uri, localName, qName, named);
        } else if (localName.equals("goto-xy") && !link) {
            // The place of a named destination, told again at the end of the part: the book has its own table of them.
            dropped = true;
        } else {
            link |= localName.equals("link");
            to.startElement(uri, localName, qName, given);
        }
    }

    /** Each mark has a number of its own: FOP lets links to one address share an action, and then mixes up their tags. */
    private int target(String id) {
        targets.add(id);
        return targets.size() - 1;
    }

    private void paint(String localName, String qName, Attributes given) throws SAXException {
        switch (localName) {
            case "viewport" -> running.push(isRunning(given));
            case "id" -> cited = cited(given.getValue("name"));
            case "font" -> font.change(given);
            case "text" -> {
                if (!cited.isEmpty() || Boolean.TRUE.equals(running.peek())) {
                    inText = true;
                    attributes = new AttributesImpl(given);
                    text.setLength(0);
                    return;
                }
            }
            default -> {}
        }
        to.startElement(Shell.IF, localName, qName, given);
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
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (inText) {
            text.append(characters, start, length);
        } else if (depth > 0) {
            to.characters(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) throws SAXException {
        if (depth == 0) {
            return;
        }
        depth--;
        if (dropped && localName.startsWith("goto-")) {
            dropped = false;
            return;
        }
        if (Shell.NAVIGATION.equals(uri) && localName.equals("link")) {
            link = false;
        } else if (Shell.IF.equals(uri) && localName.equals("viewport")) {
            running.pop();
        }
        if (inText) {
            endText(qName);
        } else {
            to.endElement(uri, localName, qName);
        }
    }

    private void endText(String qName) throws SAXException {
        inText = false;
        boolean numbered = !cited.isEmpty() || text.indexOf(PartDialect.NUMBER) >= 0;
        if (numbered) {
            int target = cited.isEmpty() ? PdfPart.RUNNING : target(cited);
            int x = Integer.parseInt(attributes.getValue("x"));
            handler.comment(ContentText.OPEN + lines.size());
            lines.add(font.line(target, x));
            if (attributes.getIndex("dx") >= 0) {
                attributes.removeAttribute(attributes.getIndex("dx"));
            }
        }
        cited = "";
        char[] characters = text.toString().toCharArray();
        to.startElement(Shell.IF, "text", qName, attributes);
        to.characters(characters, 0, characters.length);
        to.endElement(Shell.IF, "text", qName);
        if (numbered) {
            handler.comment(ContentText.CLOSE);
        }
    }
}
