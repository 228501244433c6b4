package org.apache.fop.fonts;

import java.lang.reflect.Field;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.fop.apps.FOPException;

/**
 * The fonts of a press, which are read once and then lent to one document after the other. Reading them takes longer than
 * the layout of a short part. What a document leaves in a font (which glyphs it used, what it was warned of) is taken out
 * before the next, so that no document depends on those before it. Not for two threads at once.
 */
public final class FontCase {

    private final FontInfo configured = new FontInfo();
    private final Map<String, MultiByteFont> read = new LinkedHashMap<>();
    private final Field glyphs;
    private final Field warned;
    private boolean isConfigured;

    /** A case that is filled when it is first lent. */
    public FontCase() {
        try {
            glyphs = MultiByteFont.class.getDeclaredField("cidSet");
            glyphs.setAccessible(true);
            warned = Typeface.class.getDeclaredField("warnedChars");
            warned.setAccessible(true);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("not the version of FOP that this was written for", e);
        }
    }

    /** Puts the fonts into those of a document. */
    public void lend(FontInfo document, Configuring configuring) throws FOPException {
        if (!isConfigured) {
            configuring.into(configured);
            isConfigured = true;
        }
        for (Map.Entry<String, Typeface> font : configured.getFonts().entrySet()) {
            MultiByteFont known = read.get(font.getKey());
            if (known != null) {
                clean(known);
            }
            document.addMetrics(font.getKey(), known == null ? font.getValue() : known);
        }
        configured.getFontTriplets().forEach((triplet, key) -> document.addFontProperties(key, triplet));
    }

    private void clean(MultiByteFont font) {
        try {
            glyphs.set(font, new CIDSubset(font));
            warned.set(font, null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes back what was lent, and keeps the fonts that the document read. */
    public void takeBack(FontInfo document) {
        for (String key : document.getUsedFonts().keySet()) {
            if (configured.getFonts().get(key) instanceof LazyFont lazy
                    && lazy.getRealFont() instanceof MultiByteFont font) {
                read.put(key, font);
            }
        }
    }

    /** Says which fonts there are. */
    public interface Configuring {
        void into(FontInfo fonts) throws FOPException;
    }
}
