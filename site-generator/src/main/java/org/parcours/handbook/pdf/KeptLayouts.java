package org.parcours.handbook.pdf;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.parcours.cache.Cache;
import org.parcours.cache.Fingerprint;
import org.parcours.cache.RecordCodec;

/** Layouts that are kept between builds, so that an edit of one lesson costs the layout of one lesson. */
public final class KeptLayouts implements PartLayouts {

    /** The step of the cache. */
    public static final String STEP = "layout";

    private static final RecordCodec<Kept> CODEC = RecordCodec.of(Kept.class);

    private final Cache cache;
    private final Fingerprint press;

    /** @param press what every layout depends on: FOP and the code around it, its configuration, fonts, hyphenation */
    public KeptLayouts(Cache cache, Fingerprint press) {
        this.cache = cache;
        this.press = press;
    }

    private record Kept(PdfPart pdf, byte[] header, int pages, Map<String, Position> positions, Set<String> missing) {}

    @Override
    public PartLayout layout(String key, Supplier<PartLayout> layout) {
        Fingerprint fingerprint = press.with(key);
        Optional<Kept> kept = cache.find(STEP, fingerprint).flatMap(CODEC::read);
        if (kept.isPresent()) {
            return laidOut(kept.get());
        }
        PartLayout made = layout.get();
        cache.keep(STEP, fingerprint, CODEC.write(kept(made)));
        return made;
    }

    private static Kept kept(PartLayout layout) {
        return new Kept(layout.pdf(), layout.header().bytes(), layout.pages(), layout.positions(), layout.missing());
    }

    private static PartLayout laidOut(Kept kept) {
        return new PartLayout(kept.pdf(), Recording.of(kept.header()), kept.pages(), kept.positions(), kept.missing());
    }
}
