package org.parcours.model.text;

/**
 * Decides something for every kind of address.
 *
 * @param <R> what is decided
 */
public interface AddressVisitor<R> {

    R visitWebAddress(WebAddress address);

    R visitLessonAddress(LessonAddress address);

    R visitTermAddress(TermAddress address);

    R visitSourceAddress(SourceAddress address);
}
