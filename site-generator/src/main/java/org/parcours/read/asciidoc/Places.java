package org.parcours.read.asciidoc;

import java.util.function.Supplier;
import org.asciidoctor.ast.Cursor;
import org.asciidoctor.ast.StructuralNode;

/**
 * Finds where nodes were written. Inside a quote of {@code >} lines Asciidoctor counts lines from the quote; elsewhere
 * from the top of the file.
 */
final class Places {

    private final Reading reading;
    private Place current;
    private Place quote;
    private boolean counting;

    Places(Reading reading) {
        this.reading = reading;
        this.current = new Place(reading.lesson(), 1);
        this.quote = current;
    }

    /** Where a node begins, or where the node around it does when that is all that is known. */
    Place of(StructuralNode node) {
        Cursor cursor = node.getSourceLocation();
        if (cursor == null || cursor.getLineNumber() < 1) {
            return current;
        }
        return counting
                ? quote.down(cursor.getLineNumber() - 1)
                : new Place(reading.text(cursor), cursor.getLineNumber());
    }

    /** Does something with what stands inside a node. */
    <T> T inside(Place place, Supplier<T> action) {
        Place before = current;
        current = place;
        T result = action.get();
        current = before;
        return result;
    }

    /** Does something with what stands inside a quote of {@code >} lines. */
    <T> T insideQuoteLines(Place place, Supplier<T> action) {
        Place before = quote;
        boolean wasCounting = counting;
        quote = place;
        counting = true;
        T result = inside(place, action);
        quote = before;
        counting = wasCounting;
        return result;
    }
}
