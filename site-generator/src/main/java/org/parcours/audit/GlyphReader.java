package org.parcours.audit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Reads the characters of pages in the order in which they are painted. Where they stand is not asked, which is most of the
 * work of extracting text: spaces count for nothing when letters are compared.
 */
final class GlyphReader extends PDFStreamEngine {

    private final StringBuilder text;

    /** @param text takes the characters */
    GlyphReader(StringBuilder text) {
        this.text = text;
        addOperator(new DrawObject(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
    }

    @Override
    protected void showText(byte[] codes) throws IOException {
        PDFont font = getGraphicsState().getTextState().getFont();
        if (font == null) {
            return;
        }
        InputStream rest = new ByteArrayInputStream(codes);
        while (rest.available() > 0) {
            Optional.ofNullable(font.toUnicode(font.readCode(rest))).ifPresent(text::append);
        }
    }
}
