package org.parcours.site;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parcours.source.Span;

/**
 * Where on a page each line of its lesson stands: the anchors of its blocks, by the lines on which these begin. Only a
 * preview keeps them, to lead from a finding to its paragraph; the blocks of published pages have no anchors of their own.
 */
public final class Marks {

    private final boolean kept;
    private final Map<String, TreeMap<Integer, String>> anchors = new TreeMap<>();
    private final Set<String> given = new HashSet<>();

    private Marks(boolean kept) {
        this.kept = kept;
    }

    /** The marks of a page that is published: there are none. */
    static Marks none() {
        return new Marks(false);
    }

    /** The marks of a page that is previewed. */
    static Marks kept() {
        return new Marks(true);
    }

    /** The anchor of a block; empty where it needs none, or another block of its line has one. */
    String mark(Span span) {
        if (!kept || at(span.file()).containsKey(span.line())) {
            return "";
        }
        String plain = "_line-" + span.line();
        String anchor = given.contains(plain) ? plain + "-" + given.size() : plain;
        name(span, anchor);
        return anchor;
    }

    /** Says that what begins here has an anchor already. */
    void name(Span span, String anchor) {
        given.add(anchor);
        at(span.file()).putIfAbsent(span.line(), anchor);
    }

    private TreeMap<Integer, String> at(String file) {
        return anchors.computeIfAbsent(file, f -> new TreeMap<>());
    }

    /** The anchor of the block that holds a line, or else of the first after it; nothing of a file that is not on the page. */
    public Optional<String> nearest(Span span) {
        TreeMap<Integer, String> lines = anchors.getOrDefault(span.file(), new TreeMap<>());
        return Optional.ofNullable(lines.floorEntry(span.line()))
                .or(() -> Optional.ofNullable(lines.firstEntry()))
                .map(Map.Entry::getValue);
    }
}
