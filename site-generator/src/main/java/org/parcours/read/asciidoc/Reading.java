package org.parcours.read.asciidoc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<Place, GuardedText> byDirective = new HashMap<>();
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
        text.includedAt().ifPresent(at -> byDirective.put(at, text));
    }

    /** How many texts it includes so far. */
    int includes() {
        return texts.size() - 1;
    }

    /** How many lines it has so far. */
    int lines() {
        return texts.stream().mapToInt(text -> text.lines().size()).sum();
    }

    boolean includesTexts() {
        return texts.size() > 1;
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

    /**
     * The place that Asciidoctor speaks of. It looks ahead by a line or two, and where that leads into an included text, or
     * out of it, it takes the line for one of the other text.
     */
    Place place(Cursor cursor) {
        Place place = new Place(text(cursor), cursor.getLineNumber());
        while (place.line() < 1 && place.text().includedAt().isPresent()) {
            place = place.text().includedAt().get().down(place.line() - 1);
        }
        return endOfInclude(place);
    }

    private Place endOfInclude(Place place) {
        Optional<GuardedText> inner = includedAt(place);
        return inner.isEmpty()
                ? place
                : endOfInclude(new Place(inner.get(), inner.get().lines().size()));
    }

    /** The text that is included at a place. */
    Optional<GuardedText> includedAt(Place place) {
        return Optional.ofNullable(byDirective.get(place));
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
