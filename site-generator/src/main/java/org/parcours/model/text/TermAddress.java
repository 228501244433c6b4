package org.parcours.model.text;

/** A term of the glossary. */
public record TermAddress(String term) implements Address {

    @Override
    public <R> R accept(AddressVisitor<R> visitor) {
        return visitor.visitTermAddress(this);
    }
}
