package org.parcours.audit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Finds trainer-only passages in the letters of an output. A passage is found whole, or by any piece of it of about
 * {@value #WINDOW} letters, so that a page break, a mark or a cut in its midst hides nothing. What learners may read
 * elsewhere is no secret, and a passage of less than {@value #SHORTEST} letters is too common to tell anything.
 */
final class SecretSearch {

    static final int SHORTEST = 16;
    static final int WINDOW = 24;

    private static final int STEP = 4;

    private final Windows windows = new Windows(WINDOW);

    /** The beginnings of passages that are shorter than a window. */
    private final Windows shortOnes = new Windows(SHORTEST);

    private final Supplier<String> open;
    private Optional<Excused> excused = Optional.empty();

    /** @param open the letters of all that learners may read; they are asked for once something was found */
    SecretSearch(List<Passage> secret, Supplier<String> open) {
        this.open = open;
        secret.forEach(passage -> add(passage, Letters.of(passage.text())));
    }

    private void add(Passage passage, String letters) {
        if (letters.length() < SHORTEST) {
            return;
        }
        if (letters.length() < WINDOW) {
            shortOnes.add(passage, letters, 0, letters.length());
        }
        for (int start = 0; start + WINDOW <= letters.length(); start += STEP) {
            windows.add(passage, letters, start, start + WINDOW);
        }
    }

    /** Whether there is anything to seek. */
    boolean seeksAny() {
        return windows.count() + shortOnes.count() > 0;
    }

    /** Whether any passage stands in a file, be it one that learners may read elsewhere. */
    boolean isMetIn(String path, byte[] content) {
        BitSet met = new BitSet();
        Readings.ofWritten(path, content, (place, letters) -> {
            windows.find(letters, piece -> met.set(0));
            shortOnes.find(letters, piece -> met.set(0));
        });
        return !met.isEmpty();
    }

    /** The first passage that stands in these letters. */
    Optional<Passage> in(String letters) {
        return first(windows, letters, Excused::windows).or(() -> first(shortOnes, letters, Excused::shortOnes));
    }

    private Optional<Passage> first(Windows sought, String letters, Function<Excused, BitSet> open) {
        List<Integer> found = new ArrayList<>();
        sought.find(letters, found::add);
        return found.stream()
                .filter(piece -> !open.apply(excused()).get(piece))
                .findFirst()
                .map(sought::passage);
    }

    /** The pieces that are no secret, as they stand in what learners may read. */
    private record Excused(BitSet windows, BitSet shortOnes) {}

    private synchronized Excused excused() {
        if (excused.isEmpty()) {
            Excused standingOpen = new Excused(new BitSet(), new BitSet());
            String letters = open.get();
            windows.find(letters, standingOpen.windows()::set);
            shortOnes.find(letters, standingOpen.shortOnes()::set);
            excused = Optional.of(standingOpen);
        }
        return excused.get();
    }
}
