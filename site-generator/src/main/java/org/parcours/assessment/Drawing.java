package org.parcours.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parcours.cache.Fingerprint;

/**
 * Draws one test after another. Each asks every lesson, keeps the {@link Balance} of kinds, and prefers what the tests before
 * asked least; where all that is the same, a fingerprint decides, which looks like chance and is none.
 */
final class Drawing {

    private final String seed;
    private final List<Asked> bank;
    private final int size;
    private final SortedMap<String, Integer> shares;
    private final Map<String, List<Integer>> lessons;
    private final int[] asked;
    private int drawn;

    Drawing(String seed, List<Asked> bank, int size) {
        this.seed = seed;
        this.bank = bank;
        this.lessons = IntStream.range(0, bank.size())
                .boxed()
                .collect(Collectors.groupingBy(place -> bank.get(place).lesson(), TreeMap::new, Collectors.toList()));
        this.size = Math.min(bank.size(), Math.max(size, lessons.size()));
        this.shares =
                Balance.of(bank.stream().collect(Collectors.toMap(Asked::kind, each -> 1, Integer::sum)), this.size);
        this.asked = new int[bank.size()];
    }

    /** The places of the questions of the next test. */
    List<Integer> next() {
        Test test = new Test(++drawn);
        lessons.values().stream()
                .sorted(Comparator.comparing(this::kinds).thenComparing(places -> test.lot(places.get(0))))
                .forEach(test::add);
        while (test.places.size() < size) {
            test.add(IntStream.range(0, bank.size()).boxed().toList());
        }
        test.places.forEach(place -> asked[place]++);
        return List.copyOf(test.places);
    }

    /** A lesson with few kinds has little choice: it is asked first. */
    private long kinds(List<Integer> places) {
        return places.stream().map(place -> bank.get(place).kind()).distinct().count();
    }

    private final class Test {

        private final List<String> lots = new ArrayList<>();
        private final TreeSet<Integer> places = new TreeSet<>();
        private final Map<String, Integer> ofKind = new HashMap<>();
        private final Map<String, Integer> ofLesson = new HashMap<>();

        Test(int number) {
            bank.forEach(each -> lots.add(Fingerprint.of(
                            seed, Integer.toString(number), each.question().id())
                    .hex()));
        }

        String lot(int place) {
            return lots.get(place);
        }

        /** Adds the best of some questions. */
        void add(List<Integer> among) {
            Comparator<Integer> worth = first(this::surplus)
                    .thenComparing(
                            first(place -> taken(ofLesson, bank.get(place).lesson())))
                    .thenComparing(first(place -> asked[place]))
                    .thenComparing(first(this::progress))
                    .thenComparing(this::lot);
            int best = among.stream()
                    .filter(place -> !places.contains(place))
                    .min(worth)
                    .orElseThrow();
            places.add(best);
            ofKind.merge(bank.get(best).kind(), 1, Integer::sum);
            ofLesson.merge(bank.get(best).lesson(), 1, Integer::sum);
        }

        /** By how many a kind would exceed its share. */
        private int surplus(int place) {
            String kind = bank.get(place).kind();
            return Math.max(0, taken(ofKind, kind) + 1 - shares.get(kind));
        }

        /** How much of its share a kind has, in hundredths. */
        private int progress(int place) {
            String kind = bank.get(place).kind();
            return 100 * taken(ofKind, kind) / Math.max(1, shares.get(kind));
        }

        private int taken(Map<String, Integer> counts, String of) {
            return counts.getOrDefault(of, 0);
        }

        private Comparator<Integer> first(ToIntFunction<Integer> least) {
            return Comparator.comparingInt(least);
        }
    }
}
