package org.parcours.handbook.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The number of digits of the page of each id, which is all that a layout may know of other parts. Digits are found in
 * rounds: a first guess, made from the texts alone, then what the layouts of the round before gave. No round looks at
 * what was laid out in an earlier build, so that a build with kept layouts asks the same questions in the same order as
 * a clean one, and gives the same bytes.
 */
final class PageNumbers {

    /** Characters of FO text, marks included, that fill a page of the default theme; a guess costs no correctness. */
    private static final int CHARACTERS_A_PAGE = 9000;

    private final Map<String, Integer> digits;

    private PageNumbers(Map<String, Integer> digits) {
        this.digits = digits;
    }

    /** A guess that depends on the texts alone. */
    static PageNumbers guess(List<FoPart> parts) {
        Map<String, Integer> digits = new HashMap<>();
        int page = 1;
        for (FoPart part : parts) {
            int first = page;
            part.ids().forEach(id -> digits.put(id, digitsOf(first)));
            page += 2 * (1 + part.length() / (2 * CHARACTERS_A_PAGE));
        }
        return new PageNumbers(digits);
    }

    /** What these layouts give. */
    static PageNumbers of(List<PartLayout> layouts) {
        Map<String, Integer> digits = new HashMap<>();
        positions(layouts).forEach((id, position) -> digits.put(id, digitsOf(position.page() + 1)));
        return new PageNumbers(digits);
    }

    /** The place of every id in the whole book. */
    static Map<String, Position> positions(List<PartLayout> layouts) {
        Map<String, Position> positions = new HashMap<>();
        int before = 0;
        for (PartLayout layout : layouts) {
            int pages = before;
            layout.positions().forEach((id, position) -> {
                if (positions.put(id, position.after(pages)) != null) {
                    throw new IllegalStateException("two parts define the id " + id);
                }
            });
            before += layout.pages();
        }
        return positions;
    }

    /** The same, nowhere with fewer digits than before: with this, rounds come to an end. */
    PageNumbers atLeast(PageNumbers before) {
        Map<String, Integer> larger = new HashMap<>(digits);
        larger.replaceAll((id, count) -> Math.max(count, before.digits.getOrDefault(id, 0)));
        return new PageNumbers(larger);
    }

    /** How many digits the number of this id's page has. */
    int digits(String id) {
        return digits.getOrDefault(id, 1);
    }

    /** What a part depends on: the digits of the pages that it cites, in the order in which it names them. */
    String seenBy(FoPart part) {
        return part.cited().stream().map(id -> id + "=" + digits(id)).toList().toString();
    }

    boolean sameFor(List<FoPart> parts, PageNumbers other) {
        return IntStream.range(0, parts.size())
                .allMatch(i -> seenBy(parts.get(i)).equals(other.seenBy(parts.get(i))));
    }

    private static int digitsOf(int page) {
        return Integer.toString(page).length();
    }
}
