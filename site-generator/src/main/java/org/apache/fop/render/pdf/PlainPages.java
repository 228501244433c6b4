package org.apache.fop.render.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.fonts.FontCase;
import org.apache.fop.fonts.FontInfo;
import org.apache.fop.pdf.PDFDictionary;
import org.apache.fop.pdf.PDFDocument;
import org.apache.fop.pdf.PDFFilterList;
import org.apache.fop.pdf.PDFStructElem;
import org.apache.fop.render.intermediate.IFContext;
import org.apache.fop.render.intermediate.IFDocumentHandlerConfigurator;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.pdf.PDFRendererConfig.PDFRendererConfigParser;

/**
 * A PDF handler whose file can be taken apart: every object stands by itself, what paints a page is not compressed, and
 * comments may be put into it. It stands in FOP's package because the document and the stream of a page are visible there
 * only.
 */
public final class PlainPages extends PDFDocumentHandler {

    private final FontCase fonts;
    private boolean withFonts;

    /** A handler with these fonts that takes the tags of this agent's document. It is not configured. */
    public PlainPages(FOUserAgent agent, FontCase fonts) {
        super(new IFContext(agent));
        this.fonts = fonts;
        agent.setStructureTreeEventHandler(getStructureTreeEventHandler());
    }

    /** Puts the fonts into the file, which it lacks otherwise. */
    public void embedFonts() {
        withFonts = true;
    }

    /** Puts a comment between what was painted and what will be. */
    public void comment(String words) {
        getGenerator().getStream().add("%" + words + "\n");
    }

    @Override
    public IFDocumentHandlerConfigurator getConfigurator() {
        return new PDFRendererConfigurator(getUserAgent(), new PDFRendererConfigParser()) {
            @Override
            public void setupFontInfo(String mimeType, FontInfo document) throws FOPException {
                fonts.lend(document, all -> super.setupFontInfo(mimeType, all));
            }
        };
    }

    @Override
    public void startDocument() throws IFException {
        super.startDocument();
        PDFDocument document = getPDFDocument();
        document.setObjectStreamsEnabled(false);
        Map<String, List<String>> filters = new HashMap<>(document.getFilterMap());
        filters.put(PDFFilterList.CONTENT_FILTER, List.of("null"));
        document.setFilterMap(filters);
        if (!withFonts) {
            // PDF/UA asks for a title before the first page. That of the book comes with the fonts.
            document.getInfo().setTitle("-");
        }
    }

    @Override
    public void endDocument() throws IFException {
        PDFDocument document = getPDFDocument();
        // Otherwise the tags would be written to an object stream whatever the settings.
        document.enableAccessibility(false);
        if (withFonts) {
            // The document has no tags, and FOP cannot write the tree of none.
            PDFStructElem tags = (PDFStructElem)
                    document.getRoot().getStructTreeRoot().getKids().get(0);
            tags.addKid(new PDFDictionary());
            document.getResources().addFonts(document, getFontInfo());
        }
        try {
            document.outputTrailer(outputStream);
        } catch (IOException e) {
            throw new IFException("writing a part", e);
        }
    }
}
