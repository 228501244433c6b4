package org.parcours.read.asciidoc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which lines of a file an include asks for: all, those between tags, or those of given numbers.
 *
 * @param numbers of the lines, in order, from 1
 * @param missing tags that were asked for and are not there
 */
record IncludeSelection(List<Integer> numbers, List<String> missing) {

    private static final Pattern TAG =
            Pattern.compile("(?:^|.*[^\\p{L}\\p{N}_])(tag|end)::(\\S+?)\\[](?:\\s.*|-->.*|\\*/.*|)");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,9})(?:\\.\\.(-?\\d{0,9}))?");
    private static final Pattern SEPARATOR = Pattern.compile("[,;]");

    static IncludeSelection of(List<String> lines, Map<String, Object> attributes) {
        Optional<String> numbers = attribute(attributes, "lines");
        Optional<String> tags = attribute(attributes, "tags").or(() -> attribute(attributes, "tag"));
        if (numbers.isPresent()) {
            return new IncludeSelection(byNumber(numbers.get(), lines.size()), List.of());
        }
        return tags.map(names -> byTag(lines, wanted(names))).orElseGet(() -> all(lines));
    }

    private static Optional<String> attribute(Map<String, Object> attributes, String name) {
        return Optional.ofNullable(attributes.get(name)).map(Object::toString).filter(value -> !value.isBlank());
    }

    private static IncludeSelection all(List<String> lines) {
        List<Integer> numbers = new ArrayList<>();
        for (int number = 1; number <= lines.size(); number++) {
            if (!TAG.matcher(lines.get(number - 1)).matches()) {
                numbers.add(number);
            }
        }
        return new IncludeSelection(numbers, List.of());
    }

    private static List<Integer> byNumber(String ranges, int last) {
        Set<Integer> numbers = new TreeSet<>();
        for (String part : SEPARATOR.split(ranges)) {
            Matcher range = RANGE.matcher(part.strip());
            if (range.matches()) {
                int first = Integer.parseInt(range.group(1));
                int end = range.group(2) == null ? first : end(range.group(2), last);
                for (int number = Math.max(1, first); number <= Math.min(end, last); number++) {
                    numbers.add(number);
                }
            }
        }
        return List.copyOf(numbers);
    }

    /** An end that is missing or negative is the last line. */
    private static int end(String written, int last) {
        return written.isEmpty() || written.startsWith("-") ? last : Integer.parseInt(written);
    }

    /** The tags asked for, in order, and whether they are wanted or not. */
    private static Map<String, Boolean> wanted(String names) {
        Map<String, Boolean> wanted = new LinkedHashMap<>();
        for (String name : SEPARATOR.split(names)) {
            String tag = name.strip();
            if (!tag.isEmpty()) {
                wanted.put(tag.startsWith("!") ? tag.substring(1) : tag, !tag.startsWith("!"));
            }
        }
        return wanted;
    }

    private static IncludeSelection byTag(List<String> lines, Map<String, Boolean> wanted) {
        List<Integer> numbers = new ArrayList<>();
        List<String> open = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int number = 1; number <= lines.size(); number++) {
            Matcher tag = TAG.matcher(lines.get(number - 1));
            if (!tag.matches()) {
                if (isWanted(open, wanted)) {
                    numbers.add(number);
                }
            } else if (tag.group(1).equals("tag")) {
                open.add(tag.group(2));
                seen.add(tag.group(2));
            } else {
                open.remove(tag.group(2));
            }
        }
        List<String> missing = wanted.keySet().stream()
                .filter(name -> wanted.get(name) && !name.startsWith("*") && !seen.contains(name))
                .toList();
        return new IncludeSelection(numbers, missing);
    }

    /** The innermost open tag that was named decides; then {@code *} for tagged lines, {@code **} for all. */
    private static boolean isWanted(List<String> open, Map<String, Boolean> wanted) {
        List<String> innermostFirst = new ArrayList<>(open);
        Collections.reverse(innermostFirst);
        for (String tag : innermostFirst) {
            if (wanted.containsKey(tag)) {
                return wanted.get(tag);
            }
        }
        if (!open.isEmpty() && wanted.containsKey("*")) {
            return wanted.get("*");
        }
        boolean onlyRefusals = wanted.values().stream().noneMatch(Boolean::booleanValue);
        return wanted.getOrDefault("**", onlyRefusals || open.isEmpty() && isRefused(wanted, "*"));
    }

    private static boolean isRefused(Map<String, Boolean> wanted, String name) {
        return wanted.containsKey(name) && !wanted.get(name);
    }
}
