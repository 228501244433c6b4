package org.parcours.site;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a drawing that can stand in a page: shapes and words, nothing that refers to a name, which another drawing of
 * the page could have too, and no style sheet, which the page would not obey. Any other drawing stays a file.
 */
final class DrawingReader {

    private static final Set<String> SHAPES =
            Set.of("g", "rect", "circle", "ellipse", "line", "polyline", "polygon", "path", "text", "tspan");
    private static final Set<String> WORDS = Set.of("text", "tspan");

    /** What says in words what the alternative of the page says. */
    private static final Set<String> SAID_BY_THE_PAGE = Set.of("title", "desc", "metadata");

    private static final Set<String> LEFT_OUT = Set.of("id", "role", "version");
    private static final Set<String> FOR_FILES = Set.of("style", "class", "href");
    private static final Pattern VIEW_BOX = Pattern.compile("\\S+[\\s,]+\\S+[\\s,]+(\\d+(?:\\.\\d+)?)[\\s,]+\\S+");

    /** Units that a telephone shows without making words too small. */
    private static final int NARROW = 480;

    private final XMLStreamReader xml;

    private DrawingReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** What does not stand in a page. */
    private static final class StaysFile extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** The drawing, if it can stand in a page. */
    static Optional<Drawing> read(byte[] svg) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(svg));
            while (!xml.isStartElement()) {
                xml.next();
            }
            return Optional.of(new DrawingReader(xml).drawing());
        } catch (XMLStreamException | StaysFile file) {
            return Optional.empty();
        }
    }

    private Drawing drawing() throws XMLStreamException, StaysFile {
        String box = xml.getAttributeValue(null, "viewBox");
        var sizes = VIEW_BOX.matcher(box == null ? "" : box.strip());
        if (!xml.getLocalName().equals("svg") || !sizes.matches()) {
            throw new StaysFile();
        }
        List<Drawing.Attribute> attributes = attributes();
        return new Drawing(attributes, content(false), Double.parseDouble(sizes.group(1)) > NARROW);
    }

    private List<Drawing.Attribute> attributes() throws StaysFile {
        List<Drawing.Attribute> attributes = new ArrayList<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            String value = xml.getAttributeValue(i);
            if (FOR_FILES.contains(name) || value.contains("url(")) {
                throw new StaysFile();
            }
            String prefix = xml.getAttributePrefix(i);
            boolean own = prefix == null || prefix.isEmpty();
            if (own && !LEFT_OUT.contains(name) && !name.startsWith("aria-")) {
                attributes.add(new Drawing.Attribute(name, value));
            }
        }
        return List.copyOf(attributes);
    }

    /** What stands in the element that has begun, to its end. */
    private List<Drawing.Shape> content(boolean ofWords) throws XMLStreamException, StaysFile {
        List<Drawing.Shape> content = new ArrayList<>();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                shape().ifPresent(content::add);
            } else if (ofWords && xml.hasText() && event != XMLStreamConstants.COMMENT) {
                content.add(new Drawing.Shape("", List.of(), List.of(), xml.getText()));
            }
        }
        return List.copyOf(content);
    }

    private Optional<Drawing.Shape> shape() throws XMLStreamException, StaysFile {
        String name = xml.getLocalName();
        if (SAID_BY_THE_PAGE.contains(name)) {
            skip();
            return Optional.empty();
        }
        if (!SHAPES.contains(name)) {
            throw new StaysFile();
        }
        List<Drawing.Attribute> attributes = attributes();
        return Optional.of(new Drawing.Shape(name, attributes, content(WORDS.contains(name)), ""));
    }

    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
