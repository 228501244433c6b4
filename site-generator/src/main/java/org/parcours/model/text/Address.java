package org.parcours.model.text;

/**
 * What a link names, as its author wrote it. Closed: {@link AddressVisitor} lists every kind.
 *
 * <p>A lesson is named by its id, a heading by its words, of which letters and digits count.
 */
public sealed interface Address permits WebAddress, LessonAddress, TermAddress, SourceAddress {

    <R> R accept(AddressVisitor<R> visitor);
}
