package org.parcours.handbook.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A part of a book, laid out: its pages as pieces of a PDF, and what the rest of the book needs to know of it.
 * It never depends on the parts around it, so that an edit of one lesson costs the layout of one lesson.
 *
 * @param pdf the pages
 * @param header the description of the document, which is the same in all parts
 * @param pages how many, always even: so every part starts on a right-hand page, whatever stands before it
 * @param positions of everything that has an id, page 0 being the first of the part
 * @param missing characters that no font of the theme has
 */
public record PartLayout(
        PdfPart pdf, Recording header, int pages, Map<String, Position> positions, Set<String> missing) {

    public PartLayout {
        positions = Map.copyOf(positions);
        missing = Set.copyOf(new TreeSet<>(missing));
    }

    static PartLayout of(Recording recording, PdfPart pdf, Set<String> missing) throws SAXException {
        Index index = new Index();
        recording.replay(index);
        Header header = new Header();
        recording.replay(header);
        return new PartLayout(pdf, header.recorder.recording(), index.pages, index.positions, missing);
    }

    /** Records the header only. */
    private static final class Header extends DefaultHandler {

        private final Recording.Recorder recorder = new Recording.Recorder();
        private int depth;

        @Override
        public void startPrefixMapping(String prefix, String uri) {
            recorder.startPrefixMapping(prefix, uri);
        }

        @Override
        public void startElement(String uri, String localName, String qName, Attributes attributes) {
            if (depth > 0 || Shell.IF.equals(uri) && localName.equals("header")) {
                depth++;
                recorder.startElement(uri, localName, qName, attributes);
            }
        }

        @Override
        public void characters(char[] text, int start, int length) {
            if (depth > 0) {
                recorder.characters(text, start, length);
            }
        }

        @Override
        public void endElement(String uri, String localName, String qName) {
            if (depth > 0) {
                depth--;
                recorder.endElement(uri, localName, qName);
            }
        }
    }

    /** Counts pages and reads the named destinations, which FOP writes with the resolved page, x and y of each id. */
    private static final class Index extends DefaultHandler {

        private final Map<String, Position> positions = new LinkedHashMap<>();
        private int pages;
        private String destination = "";

        @Override
        public void startElement(String uri, String localName, String qName, Attributes attributes) {
            switch (localName) {
                case "page" -> pages++;
                case "named-destination" -> destination = attributes.getValue("name");
                case "goto-xy" -> {
                    if (!destination.isEmpty()) {
                        positions.put(destination, position(attributes));
                    }
                }
                default -> {}
            }
        }

        @Override
        public void endElement(String uri, String localName, String qName) {
            if (localName.equals("named-destination")) {
                destination = "";
            }
        }

        private static Position position(Attributes attributes) {
            return new Position(
                    Integer.parseInt(attributes.getValue("page-index")),
                    Integer.parseInt(attributes.getValue("x")),
                    Integer.parseInt(attributes.getValue("y")));
        }
    }
}
