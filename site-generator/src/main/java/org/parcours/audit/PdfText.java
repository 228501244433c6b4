package org.parcours.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * What a PDF says: the words on its pages, and every string beside them, whether bookmark, alternative text, title or
 * keyword, with its metadata and attached files.
 */
final class PdfText {

    private final StringBuilder text = new StringBuilder();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private PdfText() {}

    /** @param pages knows some of its pages, and learns the others */
    static String of(byte[] pdf, PageWords pages) throws IOException {
        PdfText words = new PdfText();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                words.text.append(pages.of(page)).append('\n');
            }
            words.visit(document.getDocument());
        }
        return words.text.toString();
    }

    /** Objects that stand together are visited together, and forgotten: a long book has a million. */
    private void visit(COSDocument document) throws IOException {
        List<COSObjectKey> keys = new ArrayList<>(document.getXrefTable().keySet());
        keys.sort(Comparator.comparing(document.getXrefTable()::get));
        for (COSObjectKey key : keys) {
            COSObject object = document.getObjectFromPool(key);
            visit(object.getObject());
            object.setToNull();
            seen.clear();
        }
        visit(document.getTrailer());
    }

    private void visit(COSBase object) throws IOException {
        if (object instanceof COSString string) {
            text.append(string.getString()).append('\n');
        } else if (object instanceof COSObject) {
            // Indirect objects are visited by their key; following them here could nest without end.
            return;
        } else if (object instanceof COSArray array && seen.add(array)) {
            for (COSBase element : array) {
                visit(element);
            }
        } else if (object instanceof COSDictionary dictionary && seen.add(dictionary)) {
            visitDictionary(dictionary);
        }
    }

    private void visitDictionary(COSDictionary dictionary) throws IOException {
        for (COSBase value : dictionary.getValues()) {
            visit(value);
        }
        if (dictionary instanceof COSStream stream && isReadable(stream.getCOSName(COSName.TYPE))) {
            text.append(new String(stream.createInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .append('\n');
        }
    }

    private static boolean isReadable(COSName type) {
        return COSName.METADATA.equals(type)
                || COSName.getPDFName("EmbeddedFile").equals(type);
    }
}
