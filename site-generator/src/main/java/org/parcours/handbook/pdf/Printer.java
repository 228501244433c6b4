package org.parcours.handbook.pdf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.fop.render.intermediate.IFException;
import org.parcours.render.Digest;
import org.parcours.template.Theme;
import org.xml.sax.SAXException;

/**
 * Prints a book as PDF/UA-1 and PDF/A-2a. Each part is laid out on its own, on as many threads as asked for, then all are
 * joined. The same book gives the same bytes, whatever the threads, the clock and the time zone.
 */
public final class Printer {

    private static final int ROUNDS = 6;
    private static final int ROUNDS_THAT_MAY_SHRINK = 2;

    private final Press press;
    private final Instant date;
    private final PartLayouts layouts;
    private final int threads;

    /**
     * A printer with the fonts of a theme.
     *
     * @param pictures by the name after {@code picture:}
     * @param date the date that documents bear
     */
    public Printer(Theme theme, Map<String, byte[]> pictures, Instant date, PartLayouts layouts, int threads) {
        this.press = new Press(theme, pictures, date);
        this.date = date;
        this.layouts = layouts;
        this.threads = threads;
    }

    /** The layouts of all parts, in which page numbers have come to rest. */
    public List<PartLayout> layOut(List<FoPart> parts) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        Map<String, PartLayout> rounds = new ConcurrentHashMap<>();
        try {
            PageNumbers numbers = PageNumbers.guess(parts);
            for (int round = 1; round <= ROUNDS; round++) {
                List<PartLayout> laidOut = layOut(parts, numbers, rounds, workers);
                PageNumbers found = PageNumbers.of(laidOut);
                PageNumbers next = round > ROUNDS_THAT_MAY_SHRINK ? found.atLeast(numbers) : found;
                if (next.sameFor(parts, numbers)) {
                    return laidOut;
                }
                numbers = next;
            }
            throw new IllegalStateException("page numbers did not come to rest in " + ROUNDS + " rounds");
        } finally {
            workers.shutdown();
        }
    }

    private List<PartLayout> layOut(
            List<FoPart> parts, PageNumbers numbers, Map<String, PartLayout> rounds, ExecutorService workers) {
        Compositor compositor = new Compositor(press);
        List<Future<PartLayout>> waiting = new ArrayList<>();
        for (FoPart part : parts) {
            String key = key(part, numbers);
            waiting.add(workers.submit(() -> rounds.computeIfAbsent(
                    key, unused -> layouts.layout(key, () -> compositor.layout(part, numbers::digits)))));
        }
        List<PartLayout> laidOut = new ArrayList<>();
        for (Future<PartLayout> one : waiting) {
            laidOut.add(wait(one));
        }
        return laidOut;
    }

    private static PartLayout wait(Future<PartLayout> layout) {
        try {
            return layout.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while laying out", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
        }
    }

    /** Pictures are in it by the digest that is their name, and the theme's looks by the text that they gave. */
    private static String key(FoPart part, PageNumbers numbers) {
        return Digest.of((part.digest() + numbers.seenBy(part)).getBytes(StandardCharsets.UTF_8));
    }

    /** The PDF of laid out parts. */
    public byte[] join(List<PartLayout> laidOut, List<Bookmark> bookmarks) {
        Recording header = laidOut.get(0).header();
        return BookJoin.join(laidOut, bookmarks, (glyphs, file) -> {
            try {
                return new ShellCopy(Shell.of(press, header, glyphs), file, date);
            } catch (IFException | SAXException e) {
                throw new IllegalStateException("joining a book: " + e.getMessage(), e);
            }
        });
    }
}
