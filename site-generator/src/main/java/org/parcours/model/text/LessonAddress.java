package org.parcours.model.text;

/** A lesson, a heading of it, or a heading of the lesson it stands in. Either may be empty, not both.
 *
 * @param lesson id of the lesson, or empty for the lesson that holds the link
 * @param heading words of the heading, or empty for the lesson as a whole
 */
public record LessonAddress(String lesson, String heading) implements Address {

    @Override
    public <R> R accept(AddressVisitor<R> visitor) {
        return visitor.visitLessonAddress(this);
    }
}
