package org.parcours.site;

import java.util.List;
import java.util.Optional;
import org.parcours.render.MacroName;

/**
 * A piece of running text as a page shows it: addresses are places, footnotes have numbers, pictures are files of the
 * site. One record and one macro of {@code site/inlines.ftlh} per kind, under the name that the model gives it.
 */
public sealed interface InlineView {

    /** The name of the macro that prints it. */
    default String kind() {
        return MacroName.of(getClass());
    }

    record Text(String value) implements InlineView {}

    record Emphasis(List<InlineView> content) implements InlineView {}

    record Strong(List<InlineView> content) implements InlineView {}

    record Code(String value) implements InlineView {}

    /**
     * Words that lead somewhere.
     *
     * @param role {@code web}, {@code lesson}, {@code term} or {@code source}; empty where the place is not known, so
     *     that only the words are shown
     * @param hint what the place says in a few words, such as a definition; may be empty
     */
    record Link(String role, String href, String hint, List<InlineView> content) implements InlineView {}

    /** A picture; without a file, its alternative is shown in words. */
    record Image(Optional<MediaFile> file, String alternative) implements InlineView {}

    /** The call of a footnote; the note itself stands at the end of the page. */
    record Footnote(int number) implements InlineView {}

    record LineBreak() implements InlineView {}

    record Superscript(List<InlineView> content) implements InlineView {}

    record Subscript(List<InlineView> content) implements InlineView {}

    record Struck(List<InlineView> content) implements InlineView {}

    record Foreign(String language, List<InlineView> content) implements InlineView {}

    /**
     * A gap to fill in.
     *
     * @param number from 1 in its question
     * @param menu what to choose from, empty where one writes
     * @param size characters that the longest right answer takes
     */
    record Gap(int number, List<String> menu, int size) implements InlineView {}

    /** What stays on one line: a gap with what touches it. */
    record Unbroken(List<InlineView> content) implements InlineView {}
}
