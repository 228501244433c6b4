package org.parcours.render;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.parcours.finding.Finding;
import org.parcours.source.Span;

/**
 * Tells whether an SVG picture only draws: no script, no event handler, nothing fetched from elsewhere, no document
 * type. What does not is refused, not mended, so that nobody wonders where a part of a picture went. Sites, handbooks and
 * banks all ask here before they take a drawing.
 */
public final class SvgSafety {

    private static final Set<String> ACTIVE =
            Set.of("script", "foreignobject", "iframe", "object", "embed", "handler", "listener", "audio", "video");
    private static final Pattern LEADS = Pattern.compile("href|src|base");
    private static final Pattern PLACE = Pattern.compile("#.*", Pattern.DOTALL);
    private static final Pattern EMBEDDED =
            Pattern.compile("data:image/(png|jpeg|gif|webp);base64,.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** What CSS reads over: white space, quotation marks, and the backslashes that may stand before any letter. */
    private static final Pattern READ_OVER = Pattern.compile("[\\s'\"\\\\]");

    private final XMLStreamReader xml;
    private final boolean takesEmbedded;
    private boolean inStyle;

    private SvgSafety(XMLStreamReader xml, boolean takesEmbedded) {
        this.xml = xml;
        this.takesEmbedded = takesEmbedded;
    }

    /**
     * What makes a picture unsafe.
     *
     * @param problem {@code unreadable}, {@code doctype}, {@code active} or {@code outside}
     * @param words the element or attribute that does it
     */
    public record Fault(String problem, String words) {

        /** What the author is told who named the picture, in these words, at this place. */
        public Finding finding(Span span, String name) {
            return Finding.error("media.svg-unsafe", span, problem, name, words);
        }
    }

    /** The first fault of a picture that a browser will show. It may hold pictures of its own. */
    public static Optional<Fault> fault(byte[] svg) {
        return fault(svg, true);
    }

    /** The first fault of a picture that is opened during the build, where one inside it could be of any size. */
    public static Optional<Fault> faultInPrint(byte[] svg) {
        return fault(svg, false);
    }

    private static Optional<Fault> fault(byte[] svg, boolean takesEmbedded) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return new SvgSafety(factory.createXMLStreamReader(new ByteArrayInputStream(svg)), takesEmbedded).first();
        } catch (XMLStreamException broken) {
            return Optional.of(new Fault("unreadable", ""));
        }
    }

    private Optional<Fault> first() throws XMLStreamException {
        Optional<Fault> fault = Optional.empty();
        while (fault.isEmpty() && xml.hasNext()) {
            fault = event(xml.next());
        }
        return fault;
    }

    private Optional<Fault> event(int event) {
        return switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                inStyle = xml.getLocalName().equalsIgnoreCase("style");
                yield element();
            }
            case XMLStreamConstants.END_ELEMENT -> {
                inStyle = false;
                yield Optional.empty();
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                outside("style", inStyle && leadsOut(xml.getText()));
            case XMLStreamConstants.DTD -> Optional.of(new Fault("doctype", "DOCTYPE"));
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> outside(xml.getPITarget(), true);
            // Comments and white space draw nothing.
            default -> Optional.empty();
        };
    }

    private Optional<Fault> element() {
        if (ACTIVE.contains(xml.getLocalName().toLowerCase(Locale.ROOT))) {
            return Optional.of(new Fault("active", xml.getLocalName()));
        }
        Optional<Fault> fault = Optional.empty();
        for (int i = 0; fault.isEmpty() && i < xml.getAttributeCount(); i++) {
            fault = attribute(
                    xml.getAttributeLocalName(i), xml.getAttributeValue(i).strip());
        }
        return fault;
    }

    private Optional<Fault> attribute(String name, String value) {
        String small = name.toLowerCase(Locale.ROOT);
        if (small.startsWith("on") || value.toLowerCase(Locale.ROOT).startsWith("javascript:")) {
            return Optional.of(new Fault("active", name));
        }
        boolean inside = PLACE.matcher(value).matches()
                || takesEmbedded && EMBEDDED.matcher(value).matches();
        return outside(name, LEADS.matcher(small).matches() && !inside || leadsOut(value));
    }

    private static Optional<Fault> outside(String words, boolean leadsOut) {
        return leadsOut ? Optional.of(new Fault("outside", words)) : Optional.empty();
    }

    private static boolean leadsOut(String css) {
        String plain = READ_OVER.matcher(css.toLowerCase(Locale.ROOT)).replaceAll("");
        return plain.contains("@import") || plain.replace("url(#", "").contains("url(");
    }
}
