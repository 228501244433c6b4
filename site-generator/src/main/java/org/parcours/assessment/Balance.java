package org.parcours.assessment;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;

/**
 * How many questions of each kind a test holds: as many of one as of another, as far as the bank has them. Of a rare kind no
 * more than half is taken while the others suffice, or each attempt would bring the same questions back.
 */
final class Balance {

    private final SortedMap<String, Integer> shares = new TreeMap<>();
    private int left;

    private Balance(int size) {
        this.left = size;
    }

    /**
     * The share of each kind.
     *
     * @param bank how many questions of each kind there are
     */
    static SortedMap<String, Integer> of(Map<String, Integer> bank, int size) {
        Balance balance = new Balance(size);
        bank.keySet().forEach(kind -> balance.shares.put(kind, 0));
        balance.fill(bank, all -> (all + 1) / 2);
        balance.fill(bank, all -> all);
        return balance.shares;
    }

    private void fill(Map<String, Integer> bank, IntUnaryOperator most) {
        boolean given = true;
        while (given && left > 0) {
            int least = bank.keySet().stream()
                    .filter(kind -> shares.get(kind) < most.applyAsInt(bank.get(kind)))
                    .mapToInt(shares::get)
                    .min()
                    .orElse(-1);
            given = least >= 0;
            bank.keySet().stream()
                    .filter(kind -> shares.get(kind) == least && least < most.applyAsInt(bank.get(kind)))
                    .sorted()
                    .limit(left)
                    .toList()
                    .forEach(this::give);
        }
    }

    private void give(String kind) {
        shares.merge(kind, 1, Integer::sum);
        left--;
    }
}
