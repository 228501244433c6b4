package org.parcours.read.asciidoc;

import java.util.Optional;
import java.util.function.Supplier;
import org.asciidoctor.ast.Cursor;
import org.asciidoctor.ast.StructuralNode;

/**
 * Finds where nodes were written. What stands in a delimited block, an item or a table, Asciidoctor counts from where that
 * begins, as if included text had always been there; in a quote of {@code >} lines it begins at 1 again.
 */
final class Places {

    private final Reading reading;
    private Place current;
    private Optional<Base> base = Optional.empty();

    Places(Reading reading) {
        this.reading = reading;
        this.current = new Place(reading.lesson(), 1);
    }

    /**
     * From where lines are counted.
     *
     * @param number of its line, for Asciidoctor
     */
    private record Base(Place place, int number) {}

    /** Where a node begins, or where the node around it does when that is all that is known. */
    Place of(StructuralNode node) {
        Cursor cursor = node.getSourceLocation();
        if (cursor == null) {
            return current;
        }
        return base.map(from -> down(from.place(), cursor.getLineNumber() - from.number()))
                .orElseGet(() -> reading.place(cursor));
    }

    /** Does something with what stands under a heading: lines are counted as outside. */
    <T> T under(Place place, Supplier<T> action) {
        return from(place, base, action);
    }

    /** Does something with what stands inside a node that is read on its own. */
    <T> T inside(StructuralNode node, Place place, Supplier<T> action) {
        Cursor cursor = node.getSourceLocation();
        return cursor == null
                ? under(place, action)
                : from(place, Optional.of(new Base(place, cursor.getLineNumber())), action);
    }

    /** Does something with what stands inside a quote of {@code >} lines. */
    <T> T insideQuoteLines(Place place, Supplier<T> action) {
        return from(place, Optional.of(new Base(place, 1)), action);
    }

    private <T> T from(Place place, Optional<Base> newBase, Supplier<T> action) {
        Place placeBefore = current;
        Optional<Base> baseBefore = base;
        current = place;
        base = newBase;
        T result = action.get();
        current = placeBefore;
        base = baseBefore;
        return result;
    }

    /** The place so many lines further down, where the lines of included texts count and those of directives do not. */
    private Place down(Place start, int lines) {
        if (!reading.includesTexts() || lines < 0) {
            return start.down(Math.max(0, lines));
        }
        Place place = start;
        for (int i = 0; i < lines; i++) {
            place = first(place.down(1));
        }
        return place;
    }

    /** The first line at or after a place that reaches a block. */
    private Place first(Place from) {
        Place place = from;
        while (true) {
            Optional<GuardedText> included = reading.includedAt(place);
            Optional<Place> directive = place.text().includedAt();
            if (included.isPresent()) {
                place = new Place(included.get(), 1);
            } else if (place.line() > place.text().lines().size() && directive.isPresent()) {
                place = directive.get().down(1);
            } else if (place.text().isDirective(place.line())) {
                place = place.down(1);
            } else {
                return place;
            }
        }
    }
}
