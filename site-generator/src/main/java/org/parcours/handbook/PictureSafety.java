package org.parcours.handbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Decides which pictures may be printed: PNG, JPEG and GIF of a size that fits in memory, and SVG that neither runs
 * anything nor names anything outside itself. What is in doubt is refused.
 */
final class PictureSafety {

    private static final long MOST_PIXELS = 60_000_000;
    private static final int MOST_BYTES = 30_000_000;

    private PictureSafety() {}

    /** Why a picture must not be opened, as the name of the finding's problem; nothing when it is safe. */
    static Optional<String> problem(String path, byte[] content) {
        String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (content.length > MOST_BYTES) {
            return Optional.of("large");
        }
        return switch (extension) {
            case "svg" -> drawing(content);
            case "png", "jpg", "jpeg", "gif" -> pixels(content);
            default -> Optional.of("kind");
        };
    }

    private static Optional<String> pixels(byte[] content) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.of("broken");
            }
            ImageReader reader = readers.next();
            reader.setInput(in);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > MOST_PIXELS) {
                return Optional.of("large");
            }
            reader.read(0);
            reader.dispose();
            return Optional.empty();
        } catch (IOException | RuntimeException unreadable) {
            return Optional.of("broken");
        }
    }

    private static Optional<String> drawing(byte[] content) {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new ByteArrayInputStream(content), new Inspector());
            return Optional.empty();
        } catch (Outside outside) {
            return Optional.of("outside");
        } catch (SAXException | IOException broken) {
            return Optional.of("broken");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Outside extends SAXException {
        private static final long serialVersionUID = 1L;
    }

    /** Stops at the first element or attribute that runs something or leads out of the drawing. */
    private static final class Inspector extends DefaultHandler {

        private boolean style;

        @Override
        public void startElement(String uri, String localName, String qName, Attributes attributes)
                throws SAXException {
            switch (localName) {
                case "script", "foreignObject", "handler", "listener", "color-profile", "font-face-uri" ->
                    throw new Outside();
                default -> style = localName.equals("style");
            }
            for (int i = 0; i < attributes.getLength(); i++) {
                inspect(attributes.getLocalName(i), attributes.getValue(i));
            }
        }

        private static void inspect(String name, String value) throws SAXException {
            if (name.startsWith("on") || name.equals("href") && !value.trim().startsWith("#") || leadsOut(value)) {
                throw new Outside();
            }
        }

        private static boolean leadsOut(String css) {
            String plain = css.toLowerCase(Locale.ROOT).replaceAll("[\\s'\"\\\\]", "");
            return plain.contains("@import") || plain.replace("url(#", "").contains("url(");
        }

        @Override
        public void characters(char[] text, int start, int length) throws SAXException {
            if (style && leadsOut(new String(text, start, length))) {
                throw new Outside();
            }
        }

        @Override
        public void endElement(String uri, String localName, String qName) {
            style = false;
        }
    }
}
