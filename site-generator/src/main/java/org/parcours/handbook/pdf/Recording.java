package org.parcours.handbook.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;

/**
 * SAX events kept as bytes, to be played again. FOP's intermediate format is recorded this way and not as XML text
 * because the JDK's serializer writes it without the prefix {@code fo} bound, which no parser reads back; it is also
 * smaller and quicker. Names and attribute values are written once and cited by number afterwards.
 */
public final class Recording {

    private static final int END = 0;
    private static final int START_ELEMENT = 1;
    private static final int END_ELEMENT = 2;
    private static final int CHARACTERS = 3;
    private static final int PREFIX = 4;
    private static final int SEVEN_BITS = 0x7f;

    private final byte[] events;

    private Recording(byte[] events) {
        this.events = events;
    }

    /** A recording that was kept somewhere as {@link #bytes()}. */
    static Recording of(byte[] events) {
        return new Recording(events.clone());
    }

    byte[] bytes() {
        return events.clone();
    }

    /** Sends the events, without start and end of document. */
    void replay(ContentHandler to) throws SAXException {
        new Player(events, to).play();
    }

    /** Listens to events and keeps them. */
    static final class Recorder extends DefaultHandler {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 15);
        private final Map<String, Integer> known = new HashMap<>();

        Recording recording() {
            out.write(END);
            return new Recording(out.toByteArray());
        }

        @Override
        public void startPrefixMapping(String prefix, String uri) {
            out.write(PREFIX);
            name(prefix);
            name(uri);
        }

        @Override
        public void startElement(String uri, String localName, String qName, Attributes attributes) {
            out.write(START_ELEMENT);
            name(uri);
            name(localName);
            name(qName);
            number(attributes.getLength());
            for (int i = 0; i < attributes.getLength(); i++) {
                name(attributes.getURI(i));
                name(attributes.getLocalName(i));
                name(attributes.getQName(i));
                name(attributes.getValue(i));
            }
        }

        @Override
        public void endElement(String uri, String localName, String qName) {
            out.write(END_ELEMENT);
        }

        @Override
        public void characters(char[] text, int start, int length) {
            out.write(CHARACTERS);
            text(new String(text, start, length));
        }

        private void name(String name) {
            Integer place = known.get(name);
            if (place == null) {
                number(0);
                known.put(name, known.size() + 1);
                text(name);
            } else {
                number(place);
            }
        }

        private void text(String text) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            number(utf8.length);
            out.write(utf8, 0, utf8.length);
        }

        private void number(int value) {
            int rest = value;
            while (rest > SEVEN_BITS) {
                out.write(rest & SEVEN_BITS | SEVEN_BITS + 1);
                rest >>>= 7;
            }
            out.write(rest);
        }
    }

    private static final class Player {

        private final byte[] events;
        private final ContentHandler to;
        private final List<String> known = new ArrayList<>();
        private final Deque<String[]> open = new ArrayDeque<>();
        private int place;

        Player(byte[] events, ContentHandler to) {
            this.events = events;
            this.to = to;
        }

        void play() throws SAXException {
            for (int kind = events[place++]; kind != END; kind = events[place++]) {
                switch (kind) {
                    case START_ELEMENT -> startElement();
                    case END_ELEMENT -> {
                        String[] element = open.pop();
                        to.endElement(element[0], element[1], element[2]);
                    }
                    case CHARACTERS -> {
                        char[] text = text().toCharArray();
                        to.characters(text, 0, text.length);
                    }
                    case PREFIX -> to.startPrefixMapping(name(), name());
                    default -> throw new SAXException("damaged recording at byte " + place);
                }
            }
        }

        private void startElement() throws SAXException {
            String[] element = {name(), name(), name()};
            AttributesImpl attributes = new AttributesImpl();
            for (int left = number(); left > 0; left--) {
                attributes.addAttribute(name(), name(), name(), "CDATA", name());
            }
            open.push(element);
            to.startElement(element[0], element[1], element[2], attributes);
        }

        private String name() {
            int number = number();
            if (number > 0) {
                return known.get(number - 1);
            }
            String name = text();
            known.add(name);
            return name;
        }

        private String text() {
            int length = number();
            place += length;
            return new String(events, place - length, length, StandardCharsets.UTF_8);
        }

        private int number() {
            int value = 0;
            for (int shift = 0; ; shift += 7) {
                int next = events[place++];
                value |= (next & SEVEN_BITS) << shift;
                if (next >= 0) {
                    return value;
                }
            }
        }
    }
}
