package org.parcours.typography;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Running text as one string, whatever marks lie in it, so that a sign is set by what stands before and after it on the
 * page. Each character belongs to a leaf, the piece of text that it came from, and goes back to it.
 *
 * <p>What nobody may touch stands in the string as one character of the private use area, which no source can hold.
 */
final class TextRun {

    /** An address of the web or of a mailbox in the text. */
    static final char ADDRESS = '\uE000';

    /** Code, a picture, a gap, a passage in another language. */
    static final char OBJECT = '\uE001';

    /** The end of a line that its author wanted. */
    static final char LINE_BREAK = '\uE002';

    private static final int NO_LEAF = -1;

    private static final Pattern ADDRESSES = Pattern.compile(
            "(?:https?://|www\\.|mailto:)[^\\s<>«»\"]*[^\\s<>«»\".,;:!?)\\]…'’]|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

    /** One of these stands in every address; to look for them is much quicker than for the whole. */
    private static final Predicate<String> MAY_HOLD_ADDRESS =
            text -> text.contains("://") || text.contains("www.") || text.contains("mailto:") || text.indexOf('@') >= 0;

    private char[] characters = new char[64];
    private int[] leaves = new int[64];
    private int length;
    private final List<Deque<String>> addresses = new ArrayList<>();

    /** Adds a piece of text. */
    void addText(String text) {
        int leaf = addresses.size();
        Deque<String> own = new ArrayDeque<>(0);
        addresses.add(own);
        int from = 0;
        if (MAY_HOLD_ADDRESS.test(text)) {
            Matcher address = ADDRESSES.matcher(text);
            while (address.find()) {
                add(text, from, address.start(), leaf);
                add(ADDRESS, leaf);
                own.add(address.group());
                from = address.end();
            }
        }
        add(text, from, text.length(), leaf);
    }

    /** Adds something else that takes room in the line. */
    void addMark(char mark) {
        add(mark, NO_LEAF);
    }

    private void add(CharSequence text, int from, int to, int leaf) {
        for (int i = from; i < to; i++) {
            add(text.charAt(i), leaf);
        }
    }

    private void add(char character, int leaf) {
        if (length == characters.length) {
            characters = Arrays.copyOf(characters, 2 * length);
            leaves = Arrays.copyOf(leaves, 2 * length);
        }
        characters[length] = character;
        leaves[length] = leaf;
        length++;
    }

    int length() {
        return length;
    }

    /** The character here; a line break before the beginning and after the end. */
    char at(int index) {
        return index < 0 || index >= length ? LINE_BREAK : characters[index];
    }

    /** The whole character before this place, be it two of Java's. */
    int before(int index) {
        char last = at(index - 1);
        return Character.isSurrogatePair(at(index - 2), last) ? Character.toCodePoint(at(index - 2), last) : last;
    }

    /** The whole character from this place on. */
    int after(int index) {
        char first = at(index);
        return Character.isSurrogatePair(first, at(index + 1)) ? Character.toCodePoint(first, at(index + 1)) : first;
    }

    /** Where this character stands from here on; the end, where it does not. */
    int next(char character, int from) {
        int index = from;
        while (index < length && characters[index] != character) {
            index++;
        }
        return index;
    }

    /** Whether this character stands in it. */
    boolean has(char character) {
        return next(character, 0) < length;
    }

    /** Whether any of these characters stands in it. */
    boolean hasAny(String signs) {
        return signs.chars().anyMatch(sign -> has((char) sign));
    }

    void set(int index, char character) {
        characters[index] = character;
    }

    /** A part of the text; an empty one stands between two characters. */
    record Stretch(int start, int end) {}

    /** Puts a text in place of each match; where a match is empty, it is put between two characters. */
    void replace(Pattern pattern, String by) {
        Matcher matcher = pattern.matcher(new String(characters, 0, length));
        replace(matcher.results().map(TextRun::stretch).toList(), by);
    }

    private static Stretch stretch(MatchResult match) {
        return new Stretch(match.start(), match.end());
    }

    /**
     * Puts a text in place of each of these.
     *
     * @param stretches in the order of the text
     */
    void replace(List<Stretch> stretches, String by) {
        if (stretches.isEmpty()) {
            return;
        }
        char[] before = characters;
        int[] owners = Arrays.copyOf(leaves, length);
        characters = new char[before.length + stretches.size() * by.length()];
        leaves = new int[characters.length];
        length = 0;
        int from = 0;
        for (Stretch stretch : stretches) {
            copy(before, owners, from, stretch.start());
            int owner = owner(owners, stretch.start(), stretch.end());
            if (owner == NO_LEAF) {
                copy(before, owners, stretch.start(), stretch.end());
            } else {
                add(by, 0, by.length(), owner);
            }
            from = stretch.end();
        }
        copy(before, owners, from, owners.length);
    }

    private void copy(char[] from, int[] owners, int start, int end) {
        System.arraycopy(from, start, characters, length, end - start);
        System.arraycopy(owners, start, leaves, length, end - start);
        length += end - start;
    }

    /** The leaf that gets what is put in: the one that is replaced, else the one before, else the one after. */
    private static int owner(int[] owners, int start, int end) {
        int own = start < end ? owners[start] : NO_LEAF;
        int before = own == NO_LEAF && start == end && start > 0 ? owners[start - 1] : own;
        return before == NO_LEAF && start == end && start < owners.length ? owners[start] : before;
    }

    /** The texts of the leaves, in the order in which they were added. */
    List<String> texts() {
        List<StringBuilder> texts = new ArrayList<>();
        addresses.forEach(leaf -> texts.add(new StringBuilder()));
        for (int i = 0; i < length; i++) {
            if (leaves[i] == NO_LEAF) {
                continue;
            }
            StringBuilder text = texts.get(leaves[i]);
            if (characters[i] == ADDRESS) {
                text.append(addresses.get(leaves[i]).remove());
            } else {
                text.append(characters[i]);
            }
        }
        return texts.stream().map(StringBuilder::toString).toList();
    }
}
