package org.parcours.handbook.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A part of a book, laid out: its pages in FOP's intermediate format, and what the rest of the book needs to know of it.
 * It never depends on the parts around it, so that an edit of one lesson costs the layout of one lesson.
 *
 * @param pages how many, always even: so every part starts on a right-hand page, whatever stands before it
 * @param positions of everything that has an id, page 0 being the first of the part
 * @param missing characters that no font of the theme has
 */
public record PartLayout(Recording recording, int pages, Map<String, Position> positions, Set<String> missing) {

    public PartLayout {
        positions = Map.copyOf(positions);
        missing = Set.copyOf(new TreeSet<>(missing));
    }

    static PartLayout of(Recording recording, Set<String> missing) throws SAXException {
        Index index = new Index();
        recording.replay(index);
        return new PartLayout(recording, index.pages, index.positions, missing);
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
