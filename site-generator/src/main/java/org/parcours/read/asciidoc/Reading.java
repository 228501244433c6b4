package org.parcours.read.asciidoc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.asciidoctor.ast.Cursor;
import org.parcours.finding.Exemption;
import org.parcours.finding.Finding;
import org.parcours.model.text.Block;
import org.parcours.read.ReadingContext;

/** What is known while one lesson is read: its texts, what they exempt, and where to say what is wrong. */
final class Reading {

    private final ReadingContext context;
    private final List<GuardedText> texts = new ArrayList<>();
    private final List<Exemption> exemptions = new ArrayList<>();
    private final SortedSet<String> included = new TreeSet<>();
    private final Set<Block> following = Collections.newSetFromMap(new IdentityHashMap<>());

    Reading(ReadingContext context) {
        this.context = context;
    }

    ReadingContext context() {
        return context;
    }

    void add(Finding finding) {
        context.findings().add(finding);
    }

    /** The number that the next text will have. */
    int nextKey() {
        return texts.size();
    }

    void addText(GuardedText text) {
        texts.add(text);
    }

    /** How many texts it includes so far. */
    int includes() {
        return texts.size() - 1;
    }

    /** How many lines it has so far. */
    int lines() {
        return texts.stream().mapToInt(text -> text.lines().size()).sum();
    }

    GuardedText lesson() {
        return texts.get(0);
    }

    Optional<GuardedText> text(int key) {
        return key < texts.size() ? Optional.of(texts.get(key)) : Optional.empty();
    }

    /** The text that Asciidoctor speaks of; included ones have their number as path, the lesson has its name. */
    GuardedText text(Cursor cursor) {
        String path = cursor.getPath() == null ? "" : cursor.getPath();
        int end = path.indexOf(':');
        boolean numbered = end > 0 && path.substring(0, end).chars().allMatch(Character::isDigit);
        return numbered ? text(Integer.parseInt(path.substring(0, end))).orElseGet(this::lesson) : lesson();
    }

    void exempt(List<Exemption> more) {
        exemptions.addAll(more);
    }

    List<Exemption> exemptions() {
        return exemptions;
    }

    void include(String path) {
        included.add(path);
    }

    SortedSet<String> included() {
        return included;
    }

    /** Remembers that Asciidoctor nested this block in the item above it, though it follows the whole list. */
    void markFollowing(Block block) {
        following.add(block);
    }

    boolean isFollowing(Block block) {
        return following.contains(block);
    }
}
