package org.parcours.handbook.pdf;

import java.util.Set;
import java.util.function.ToIntFunction;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Turns plain XSL-FO into the form in which one part of a book can be laid out without knowing the others.
 *
 * <ul>
 *   <li>A link to an id becomes a link to the address {@code id:…?n}: FOP would drop the tag of a link to an id that is
 *       not in the same document. The number keeps addresses apart, since FOP lets two links to one place on a page
 *       share one action and then gives both to the second tag.
 *   <li>A citation of a page becomes as many zeros as the page number has digits, under an id by which the join finds
 *       and replaces them. So a layout depends on the number of digits only.
 *   <li>The page's own number and the number of pages become four zeros each, replaced in the running heads and feet.
 *   <li>Every id is listed as a named destination, by which its page and place come back from the layout.
 * </ul>
 */
final class PartDialect extends XMLFilterImpl {

    static final String LINK = "id:";
    static final String CITATION = "cite-";
    static final String NUMBER = "0000";
    /** Numbers up to this have no more digits than there are zeros kept for them. */
    static final int LARGEST = 9999;

    private static final String FOX = "http://xmlgraphics.apache.org/fop/extensions";

    private final Set<String> ids;
    private final ToIntFunction<String> digits;
    private int count;
    private boolean listed;

    PartDialect(Set<String> ids, ToIntFunction<String> digits, ContentHandler to) {
        this.ids = ids;
        this.digits = digits;
        setContentHandler(to);
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        if (!FoPart.FO.equals(uri)) {
            super.startElement(uri, localName, qName, attributes);
            return;
        }
        switch (localName) {
            case "page-sequence" -> {
                listIds();
                super.startElement(uri, localName, qName, attributes);
            }
            case "page-number-citation" -> cite(attributes);
            case "page-number", "page-number-citation-last" -> characters(NUMBER);
            default -> super.startElement(uri, localName, qName, linked(attributes));
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) throws SAXException {
        if (!FoPart.FO.equals(uri) || !localName.startsWith("page-number")) {
            super.endElement(uri, localName, qName);
        }
    }

    private void listIds() throws SAXException {
        if (!listed) {
            listed = true;
            for (String id : ids) {
                AttributesImpl place = new AttributesImpl();
                place.addAttribute("", "internal-destination", "internal-destination", "CDATA", id);
                super.startElement(FOX, "destination", "fox:destination", place);
                super.endElement(FOX, "destination", "fox:destination");
            }
        }
    }

    private void cite(Attributes attributes) throws SAXException {
        String id = attributes.getValue("ref-id");
        AttributesImpl inline = new AttributesImpl(attributes);
        inline.removeAttribute(inline.getIndex("ref-id"));
        inline.addAttribute("", "id", "id", "CDATA", CITATION + count++ + "." + id);
        super.startElement(FoPart.FO, "inline", "fo:inline", inline);
        characters("0".repeat(digits.applyAsInt(id)));
        super.endElement(FoPart.FO, "inline", "fo:inline");
    }

    private Attributes linked(Attributes attributes) {
        int place = attributes.getIndex("internal-destination");
        if (place < 0) {
            return attributes;
        }
        AttributesImpl outward = new AttributesImpl(attributes);
        String address = "url('" + LINK + attributes.getValue(place) + "?" + count++ + "')";
        outward.setAttribute(place, "", "external-destination", "external-destination", "CDATA", address);
        return outward;
    }

    private void characters(String text) throws SAXException {
        super.characters(text.toCharArray(), 0, text.length());
    }
}
