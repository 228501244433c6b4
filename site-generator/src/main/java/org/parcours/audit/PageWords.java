package org.parcours.audit;

import java.io.IOException;
import java.io.InputStream;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.parcours.cache.Fingerprint;

/**
 * The words on the pages of a PDF. To read a page takes long, and of a handbook most are painted as they were in the last
 * one: their words are known by the fingerprint of what paints them, which is the content of the page as it stands in the
 * file, and of its resources what tells characters.
 */
final class PageWords {

    private static final List<COSName> TELLING = List.of(COSName.FONT, COSName.XOBJECT, COSName.EXT_G_STATE);

    private final Map<String, String> before;
    private final Map<String, String> now = new TreeMap<>();
    private final Map<COSBase, String> described = new IdentityHashMap<>();

    /** @param before the words of pages that were read already, by the fingerprint of what paints them */
    PageWords(Map<String, String> before) {
        this.before = before;
    }

    String of(PDPage page) throws IOException {
        StringBuilder content = new StringBuilder();
        for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
            content.append(raw(streams.next().getCOSObject()));
        }
        String painted = Fingerprint.of(content.toString(), ofResources(page.getCOSObject()))
                .hex();
        String words = before.get(painted);
        if (words == null) {
            StringBuilder read = new StringBuilder();
            new GlyphReader(read).processPage(page);
            words = read.toString();
        }
        now.put(painted, words);
        return words;
    }

    /** The words of the pages that were asked for, by the fingerprint of what paints them. */
    Map<String, String> known() {
        return now;
    }

    /** What tells characters among the resources, which may stand at a node above the page. */
    private String ofResources(COSDictionary page) throws IOException {
        COSDictionary resources = page.getCOSDictionary(COSName.RESOURCES);
        COSDictionary above = page.getCOSDictionary(COSName.PARENT);
        if (resources == null) {
            return above == null ? "" : ofResources(above);
        }
        StringBuilder telling = new StringBuilder();
        for (COSName kind : TELLING) {
            telling.append(description(resources.getItem(kind))).append('\n');
        }
        return telling.toString();
    }

    /** What it is, with all that it refers to; the same for two objects that read the same. */
    private String description(COSBase item) throws IOException {
        COSBase object = item instanceof COSObject reference ? reference.getObject() : item;
        if (!(object instanceof COSDictionary || object instanceof COSArray)) {
            return String.valueOf(object);
        }
        String known = described.get(object);
        if (known == null) {
            // Whatever refers to itself is told apart by what else it is.
            described.put(object, "");
            known = object instanceof COSArray array ? ofArray(array) : ofDictionary((COSDictionary) object);
            described.put(object, known);
        }
        return known;
    }

    private String ofArray(COSArray array) throws IOException {
        StringBuilder elements = new StringBuilder();
        for (COSBase element : array) {
            elements.append(description(element)).append('\n');
        }
        return Fingerprint.of(elements.toString()).hex();
    }

    private String ofDictionary(COSDictionary dictionary) throws IOException {
        Map<String, String> entries = new TreeMap<>();
        for (COSName key : dictionary.keySet()) {
            if (tells(key, dictionary)) {
                entries.put(key.getName(), description(dictionary.getItem(key)));
            }
        }
        return Fingerprint.of(entries.toString(), dictionary instanceof COSStream stream ? raw(stream) : "")
                .hex();
    }

    /** Where a font says what its codes mean, its glyphs, which grow with the book, are not asked; nor is a picture. */
    private static boolean tells(COSName key, COSDictionary dictionary) {
        boolean says = dictionary.containsKey(COSName.TO_UNICODE);
        boolean isGlyphs = COSName.FONT_DESC.equals(key) || COSName.DESCENDANT_FONTS.equals(key);
        return !COSName.PARENT.equals(key) && !(says && isGlyphs);
    }

    private static String raw(COSStream stream) throws IOException {
        if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            return "";
        }
        try (InputStream bytes = stream.createRawInputStream()) {
            return Fingerprint.of(bytes.readAllBytes()).hex();
        }
    }
}
