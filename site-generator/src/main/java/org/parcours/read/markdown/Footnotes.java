package org.parcours.read.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.parcours.model.text.Inline;

/** The notes that a lesson defines, and which of them it calls. */
final class Footnotes {

    private static final String RULE = "markup.footnote";

    private final Map<String, FootnoteDefinition> byLabel = new HashMap<>();
    private final List<FootnoteDefinition> repeated = new ArrayList<>();
    private final Map<String, List<Inline>> words = new HashMap<>();
    private final Set<String> called = new HashSet<>();

    void define(FootnoteDefinition definition) {
        if (byLabel.putIfAbsent(Definitions.key(definition.getLabel()), definition) != null) {
            repeated.add(definition);
        }
    }

    /** Takes note that the text calls this label. */
    void call(String label) {
        called.add(Definitions.key(label));
    }

    /** The words of the note of this label, converted once however often it is called; none if it holds no paragraph. */
    Optional<List<Inline>> words(String label, Page page) {
        String key = Definitions.key(label);
        return Optional.ofNullable(byLabel.get(key))
                .map(Node::getFirstChild)
                .filter(Paragraph.class::isInstance)
                .map(paragraph -> words.computeIfAbsent(key, k -> words(paragraph, page)));
    }

    private static List<Inline> words(Node paragraph, Page page) {
        return InlineConverter.contentOf(paragraph, InlineConverter.Notes.IN_NOTE, page);
    }

    /** Reports the notes that nothing calls, and what a note cannot hold. */
    void report(Page page) {
        repeated.forEach(note -> page.error(note, RULE, "twice", note.getLabel()));
        byLabel.forEach((key, note) -> {
            if (!called.contains(key)) {
                page.error(note, RULE, "unused", note.getLabel());
            }
            reportBlocks(note, page);
        });
    }

    private static void reportBlocks(FootnoteDefinition note, Page page) {
        Node first = note.getFirstChild();
        if (!(first instanceof Paragraph)) {
            page.error(first == null ? note : first, RULE, "no-paragraph", note.getLabel());
        } else if (first.getNext() != null) {
            page.error(first.getNext(), RULE, "several-paragraphs", note.getLabel());
        }
    }
}
