package org.parcours.handbook.pdf;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.transform.stream.StreamResult;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.fonts.FontCase;
import org.apache.fop.fonts.FontInfo;
import org.apache.fop.fonts.LazyFont;
import org.apache.fop.fonts.MultiByteFont;
import org.apache.fop.fonts.Typeface;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.intermediate.IFParser;
import org.apache.fop.render.intermediate.IFUtil;
import org.apache.fop.render.pdf.PlainPages;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** What FOP makes of a book without pages: its description, its colours, and its fonts with the glyphs that all parts use. */
final class Shell {

    static final String IF = "http://xmlgraphics.apache.org/fop/intermediate";
    static final String NAVIGATION = "http://xmlgraphics.apache.org/fop/intermediate/document-navigation";

    private Shell() {}

    /**
     * The file that FOP makes.
     *
     * @param header the description, as it stands in each part
     * @param glyphs of each font, with the character that each shows
     */
    static FopFile of(Press press, Recording header, Map<String, TreeMap<Integer, Integer>> glyphs)
            throws FOPException, IFException, SAXException {
        FOUserAgent agent = press.agent(new LayoutEvents("the book"));
        FontCase lent = press.takeFonts();
        PlainPages handler = press.pdfHandler(agent, lent);
        FontInfo fonts = new FontInfo();
        synchronized (press) {
            IFUtil.setupFonts(handler, fonts);
        }
        glyphs.forEach((font, used) -> {
            fonts.useFont(font);
            MultiByteFont typeface = typeface(font, fonts);
            used.forEach((glyph, character) -> typeface.getCIDSet().mapCodePoint(glyph, character));
            // FOP leaves out a font that nobody asked for a character.
            typeface.mapCodePoint(used.firstEntry().getValue());
        });
        handler.embedFonts();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        handler.setResult(new StreamResult(out));
        send(header, new IFParser().getContentHandler(handler, agent));
        press.giveBack(lent, fonts);
        return new FopFile(out.toByteArray());
    }

    /** A font of a part or a book, read. */
    static MultiByteFont typeface(String key, FontInfo fonts) {
        Typeface typeface = fonts.getFonts().get(key);
        Typeface real = typeface instanceof LazyFont lazy ? lazy.getRealFont() : typeface;
        if (real instanceof MultiByteFont font) {
            return font;
        }
        throw new IllegalStateException("not a TrueType font: " + key);
    }

    private static void send(Recording header, ContentHandler to) throws SAXException {
        AttributesImpl version = new AttributesImpl();
        version.addAttribute("", "version", "version", "CDATA", "2.0");
        to.startDocument();
        to.startElement(IF, "document", "document", version);
        header.replay(to);
        to.endElement(IF, "document", "document");
        to.endDocument();
    }
}
