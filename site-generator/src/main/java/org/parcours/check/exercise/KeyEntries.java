package org.parcours.check.exercise;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.parcours.model.text.Block;
import org.parcours.model.text.BulletList;
import org.parcours.model.text.OrderedList;
import org.parcours.model.text.PlainText;
import org.parcours.model.text.Table;

/** What a key answers: the entries of its longest list, or the items that it names: {@code 1, 4 et 7 : empathie}. */
final class KeyEntries {

    /** A number on its own, or a range; {@code 18 h}, {@code 10 %} and {@code 2,5} speak of something else. */
    private static final Pattern NUMBERS =
            Pattern.compile("(?<![\\p{L}\\p{N}.,:/])(\\d{1,3})(?:\\s*(?:-|–|à|to)\\s*(\\d{1,3}))?"
                    + "(?!\\s*(?:h|heures?|min|minutes?|am|pm)\\b)(?!\\s*[%€$])(?![\\p{L}\\p{N}]|[.,:/]\\d)");

    private final int entries;
    private final Set<Integer> named;

    private KeyEntries(int entries, Set<Integer> named) {
        this.entries = entries;
        this.named = named;
    }

    static KeyEntries of(List<Block> key) {
        int entries = key.stream().mapToInt(KeyEntries::size).max().orElse(0);
        return new KeyEntries(entries, named(PlainText.ofBlocks(key)));
    }

    private static int size(Block block) {
        if (block instanceof OrderedList list) {
            return list.items().size();
        }
        if (block instanceof BulletList list) {
            return list.items().size();
        }
        return block instanceof Table table ? table.rows().size() : 0;
    }

    private static Set<Integer> named(String words) {
        Set<Integer> named = new TreeSet<>();
        Matcher numbers = NUMBERS.matcher(words);
        while (numbers.find()) {
            int first = Integer.parseInt(numbers.group(1));
            int last = numbers.group(2) == null ? first : Integer.parseInt(numbers.group(2));
            IntStream.rangeClosed(first, last).forEach(named::add);
        }
        return named;
    }

    /** The items answered, of so many; a list answers them in order, be it of several models for some. */
    Set<Integer> upTo(int items) {
        Set<Integer> listed = new TreeSet<>();
        IntStream.rangeClosed(1, Math.min(entries, items)).forEach(listed::add);
        Set<Integer> wanted = new TreeSet<>(named);
        wanted.removeIf(number -> number < 1 || number > items);
        return wanted.size() > listed.size() ? wanted : listed;
    }
}
