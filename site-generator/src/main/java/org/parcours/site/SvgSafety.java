package org.parcours.site;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Tells whether an SVG picture only draws: no script, no event handler, nothing fetched from elsewhere, no document
 * type. What does not is refused, not mended, so that nobody wonders where a part of a picture went.
 */
final class SvgSafety {

    private static final Set<String> ACTIVE =
            Set.of("script", "foreignobject", "iframe", "object", "embed", "handler", "listener", "audio", "video");
    private static final Pattern OUTSIDE =
            Pattern.compile("url\\(\\s*['\"]?\\s*(?!#)|@import", Pattern.CASE_INSENSITIVE);
    private static final Pattern INSIDE =
            Pattern.compile("#.*|data:image/(png|jpeg|gif|webp);base64,[\\s\\S]*", Pattern.CASE_INSENSITIVE);

    private SvgSafety() {}

    /**
     * What makes a picture unsafe.
     *
     * @param problem {@code unreadable}, {@code doctype}, {@code active} or {@code outside}
     * @param words the element or attribute that does it
     */
    record Fault(String problem, String words) {}

    static Optional<Fault> fault(byte[] svg) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return fault(factory.createXMLStreamReader(new ByteArrayInputStream(svg)));
        } catch (XMLStreamException broken) {
            return Optional.of(new Fault("unreadable", ""));
        }
    }

    private static Optional<Fault> fault(XMLStreamReader xml) throws XMLStreamException {
        Optional<Fault> fault = Optional.empty();
        boolean style = false;
        while (fault.isEmpty() && xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    style = xml.getLocalName().equalsIgnoreCase("style");
                    fault = element(xml);
                }
                case XMLStreamConstants.END_ELEMENT -> style = false;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    fault = style && OUTSIDE.matcher(xml.getText()).find()
                            ? Optional.of(new Fault("outside", "style"))
                            : Optional.empty();
                case XMLStreamConstants.DTD -> fault = Optional.of(new Fault("doctype", "DOCTYPE"));
                case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                    fault = Optional.of(new Fault("outside", xml.getPITarget()));
                default -> {
                    // Comments and white space draw nothing.
                }
            }
        }
        return fault;
    }

    private static Optional<Fault> element(XMLStreamReader xml) {
        String name = xml.getLocalName().toLowerCase(Locale.ROOT);
        if (ACTIVE.contains(name)) {
            return Optional.of(new Fault("active", xml.getLocalName()));
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String attribute = xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = xml.getAttributeValue(i).strip();
            if (attribute.startsWith("on") || value.toLowerCase(Locale.ROOT).startsWith("javascript:")) {
                return Optional.of(new Fault("active", xml.getAttributeLocalName(i)));
            }
            boolean leadsOut = attribute.equals("href") || attribute.equals("src");
            if (leadsOut && !INSIDE.matcher(value).matches()
                    || OUTSIDE.matcher(value).find()) {
                return Optional.of(new Fault("outside", xml.getAttributeLocalName(i)));
            }
        }
        return Optional.empty();
    }
}
