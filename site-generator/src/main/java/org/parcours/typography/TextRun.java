package org.parcours.typography;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
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

    private StringBuilder characters = new StringBuilder();
    private List<Integer> leaves = new ArrayList<>();
    private final List<Deque<String>> addresses = new ArrayList<>();

    /** Adds a piece of text. */
    void addText(String text) {
        int leaf = addresses.size();
        Deque<String> own = new ArrayDeque<>();
        addresses.add(own);
        Matcher address = ADDRESSES.matcher(text);
        int from = 0;
        while (address.find()) {
            add(text.substring(from, address.start()), leaf);
            add(String.valueOf(ADDRESS), leaf);
            own.add(address.group());
            from = address.end();
        }
        add(text.substring(from), leaf);
    }

    /** Adds something else that takes room in the line. */
    void addMark(char mark) {
        add(String.valueOf(mark), NO_LEAF);
    }

    private void add(String text, int leaf) {
        characters.append(text);
        text.chars().forEach(character -> leaves.add(leaf));
    }

    int length() {
        return characters.length();
    }

    /** The character here; a line break before the beginning and after the end. */
    char at(int index) {
        return index < 0 || index >= characters.length() ? LINE_BREAK : characters.charAt(index);
    }

    /** Whether any of these characters stands in it. */
    boolean hasAny(String signs) {
        return characters.chars().anyMatch(character -> signs.indexOf(character) >= 0);
    }

    void set(int index, char character) {
        characters.setCharAt(index, character);
    }

    /** Puts a text in place of each match; where a match is empty, it is put between two characters. */
    void replace(Pattern pattern, String by) {
        if (!pattern.matcher(characters).find()) {
            return;
        }
        StringBuilder before = characters;
        List<Integer> owners = leaves;
        characters = new StringBuilder(before.length());
        leaves = new ArrayList<>(owners.size());
        Matcher match = pattern.matcher(before);
        int from = 0;
        while (match.find()) {
            copy(before, owners, from, match.start());
            int owner = owner(owners, match.start(), match.end());
            if (owner == NO_LEAF) {
                copy(before, owners, match.start(), match.end());
            } else {
                add(by, owner);
            }
            from = match.end();
        }
        copy(before, owners, from, before.length());
    }

    private void copy(StringBuilder from, List<Integer> owners, int start, int end) {
        characters.append(from, start, end);
        leaves.addAll(owners.subList(start, end));
    }

    /** The leaf that gets what is put in: the one that is replaced, else the one before, else the one after. */
    private static int owner(List<Integer> owners, int start, int end) {
        int own = start < end ? owners.get(start) : NO_LEAF;
        int before = own == NO_LEAF && start == end && start > 0 ? owners.get(start - 1) : own;
        return before == NO_LEAF && start == end && start < owners.size() ? owners.get(start) : before;
    }

    /** The texts of the leaves, in the order in which they were added. */
    List<String> texts() {
        List<StringBuilder> texts = new ArrayList<>();
        addresses.forEach(leaf -> texts.add(new StringBuilder()));
        for (int i = 0; i < characters.length(); i++) {
            int leaf = leaves.get(i);
            if (leaf != NO_LEAF) {
                char character = characters.charAt(i);
                texts.get(leaf)
                        .append(character == ADDRESS ? addresses.get(leaf).remove() : String.valueOf(character));
            }
        }
        return texts.stream().map(StringBuilder::toString).toList();
    }
}
