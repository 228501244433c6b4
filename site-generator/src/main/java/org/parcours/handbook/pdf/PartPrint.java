package org.parcours.handbook.pdf;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.transform.stream.StreamResult;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.fonts.CIDSet;
import org.apache.fop.fonts.FontCase;
import org.apache.fop.fonts.FontInfo;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.intermediate.IFParser;
import org.apache.fop.render.pdf.PlainPages;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Prints one part that was laid out, by FOP, as a file of its own, and takes from it what a book needs. */
final class PartPrint {

    private PartPrint() {}

    /**
     * The pages of a part.
     *
     * @param lent where its fonts are from
     * @param fonts those with which it was laid out
     */
    static PdfPart of(Recording layout, Press press, FontCase lent, FontInfo fonts)
            throws FOPException, IFException, SAXException {
        FOUserAgent agent = press.agent(new LayoutEvents("a part"));
        PlainPages handler = press.pdfHandler(agent, lent);
        handler.setFontInfo(fonts);
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        handler.setResult(new StreamResult(out));
        ContentHandler to = new IFParser().getContentHandler(handler, agent);
        PartPages pages = new PartPages(to, fonts, handler);
        AttributesImpl version = new AttributesImpl();
        version.addAttribute("", "version", "version", "CDATA", "2.0");
        to.startDocument();
        to.startElement(Shell.IF, "document", "document", version);
        layout.replay(pages);
        to.endElement(Shell.IF, "document", "document");
        to.endDocument();
        Map<String, int[]> codes = new LinkedHashMap<>();
        Map<String, Map<Integer, Integer>> used = new TreeMap<>();
        fonts.getUsedFonts().keySet().forEach(key -> glyphs(key, fonts, codes, used));
        ContentText text = new ContentText(codes, pages.lines());
        return PartReader.read(new FopFile(out.toByteArray()), text, pages.targets(), used);
    }

    private static void glyphs(
            String key, FontInfo fonts, Map<String, int[]> codes, Map<String, Map<Integer, Integer>> used) {
        CIDSet glyphs = Shell.typeface(key, fonts).getCIDSet();
        int[] own = new int[glyphs.getNumberOfGlyphs()];
        Map<Integer, Integer> characters = new TreeMap<>();
        for (int code = 1; code < own.length; code++) {
            own[code] = glyphs.getOriginalGlyphIndex(code);
            characters.put(own[code], glyphs.getUnicode(code));
        }
        codes.put(key, own);
        if (!characters.isEmpty()) {
            used.put(key, characters);
        }
    }
}
