package org.parcours.handbook.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.parcours.render.Digest;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * A part of a book as XSL-FO, as if it were a document of its own that may link to and cite the page of any id of the
 * whole book.
 *
 * @param name for messages, such as the lesson's id
 * @param digest of its text
 * @param length of its text, in characters
 * @param beyond the characters in it that are beyond the basic plane
 * @param recording its events
 * @param ids what it defines
 * @param cited the ids whose page number it prints
 */
public record FoPart(
        String name,
        String digest,
        int length,
        Set<String> beyond,
        Recording recording,
        Set<String> ids,
        Set<String> cited) {

    public static final String FO = "http://www.w3.org/1999/XSL/Format";

    /** Reads a document; the ids in it become places that the book can link to. */
    public static FoPart of(String name, String text) {
        Reader reader = new Reader();
        try {
            XMLReader xml = parser();
            xml.setContentHandler(reader);
            xml.parse(new InputSource(new StringReader(text)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalStateException("the templates made no XML of " + name + ": " + e.getMessage(), e);
        }
        String digest = Digest.of(text.getBytes(StandardCharsets.UTF_8));
        Recording recording = reader.recorder.recording();
        return new FoPart(name, digest, text.length(), beyond(text), recording, reader.ids, reader.cited);
    }

    private static Set<String> beyond(String text) {
        return text.codePoints()
                .filter(Character::isSupplementaryCodePoint)
                .mapToObj(Character::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static XMLReader parser() throws SAXException, ParserConfigurationException {
        SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newSAXParser().getXMLReader();
    }

    private static final class Reader extends org.xml.sax.helpers.DefaultHandler {

        private final Recording.Recorder recorder = new Recording.Recorder();
        private final Set<String> ids = new LinkedHashSet<>();
        private final Set<String> cited = new LinkedHashSet<>();

        @Override
        public void startPrefixMapping(String prefix, String uri) {
            recorder.startPrefixMapping(prefix, uri);
        }

        @Override
        public void startElement(String uri, String localName, String qName, Attributes attributes) {
            if (FO.equals(uri) && attributes.getValue("id") != null) {
                ids.add(attributes.getValue("id"));
            }
            if (FO.equals(uri) && localName.equals("page-number-citation")) {
                cited.add(attributes.getValue("ref-id"));
            }
            recorder.startElement(uri, localName, qName, attributes);
        }

        @Override
        public void endElement(String uri, String localName, String qName) {
            recorder.endElement(uri, localName, qName);
        }

        @Override
        public void characters(char[] text, int start, int length) {
            recorder.characters(text, start, length);
        }
    }
}
