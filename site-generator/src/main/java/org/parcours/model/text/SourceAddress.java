package org.parcours.model.text;

/** A source of the references. */
public record SourceAddress(String source) implements Address {

    @Override
    public <R> R accept(AddressVisitor<R> visitor) {
        return visitor.visitSourceAddress(this);
    }
}
