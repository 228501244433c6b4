package org.parcours.model.text;

/** A place outside the course: http, https or mailto. */
public record WebAddress(String url) implements Address {

    @Override
    public <R> R accept(AddressVisitor<R> visitor) {
        return visitor.visitWebAddress(this);
    }
}
