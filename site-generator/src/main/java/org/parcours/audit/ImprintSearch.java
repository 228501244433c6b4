package org.parcours.audit;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells of imprints whether a passage may stand in their files, as {@link SecretSearch} would find it. Wherever a piece of a
 * passage stands in a file, a run of its blocks lies wholly within that piece. So an imprint without any such run is that of
 * a file without these passages; one that has some may be that of a file with them.
 */
final class ImprintSearch {

    private final Runs ofWindows = new Runs(SecretSearch.WINDOW);
    private final Runs ofShortOnes = new Runs(SecretSearch.SHORTEST);

    ImprintSearch(Collection<Passage> passages) {
        passages.stream().map(passage -> Letters.of(passage.text())).forEach(letters -> {
            if (letters.length() >= SecretSearch.WINDOW) {
                ofWindows.addAll(letters);
            } else if (letters.length() >= SecretSearch.SHORTEST) {
                ofShortOnes.addAll(letters);
            }
        });
    }

    /** False for the imprint of a file in which no passage stands. */
    boolean mayBeMetIn(byte[] imprint) {
        return ofWindows.areIn(imprint) || ofShortOnes.areIn(imprint);
    }

    /** The runs that lie in pieces of a length. */
    private static final class Runs {

        private final int blocks;
        private final long mask;
        private final Set<Long> runs = new HashSet<>();
        /** By which hashes they end: most blocks of a file are none of these. */
        private final boolean[] ends = new boolean[1 << Byte.SIZE];

        /** As many blocks as fit whole into a piece, wherever the first of them begins. */
        Runs(int length) {
            this.blocks = (length + 1) / Imprint.BLOCK - 1;
            this.mask = (1L << blocks * Byte.SIZE) - 1;
        }

        void addAll(String text) {
            char[] letters = text.toCharArray();
            for (int start = 0; start + blocks * Imprint.BLOCK <= letters.length; start++) {
                long run = 0;
                for (int block = 0; block < blocks; block++) {
                    run = run << Byte.SIZE | Imprint.hash(letters, start + block * Imprint.BLOCK);
                }
                runs.add(run);
                ends[(int) run & 0xff] = true;
            }
        }

        boolean areIn(byte[] imprint) {
            long run = 0;
            for (int at = 0; at < imprint.length; at++) {
                int hash = Byte.toUnsignedInt(imprint[at]);
                run = (run << Byte.SIZE | hash) & mask;
                if (ends[hash] && at + 1 >= blocks && runs.contains(run)) {
                    return true;
                }
            }
            return false;
        }
    }
}
