package org.parcours.read;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parcours.source.Span;

/**
 * A piece of the model in a few words, for tests: {@code Paragraph(Text("un") Strong(Text("deux")))}, and with places
 * {@code Text@1:1-1:3("un")}.
 */
public final class ModelSketch {

    private final boolean places;

    private ModelSketch(boolean places) {
        this.places = places;
    }

    /** What it says, wherever it was written. */
    public static String of(Object piece) {
        return new ModelSketch(false).sketch(piece);
    }

    /** What it says and where it was written. */
    public static String placed(Object piece) {
        return new ModelSketch(true).sketch(piece);
    }

    private String sketch(Object piece) {
        if (piece instanceof Collection<?> many) {
            return many.stream().map(this::sketch).collect(Collectors.joining(" "));
        }
        if (piece instanceof Optional<?> maybe) {
            return maybe.map(this::sketch).orElse("-");
        }
        if (piece instanceof String words) {
            return "\"" + words.replace("\n", "\\n") + "\"";
        }
        return piece instanceof Record record ? ofRecord(record) : String.valueOf(piece);
    }

    private String ofRecord(Record record) {
        String parts = Arrays.stream(record.getClass().getRecordComponents())
                .filter(component -> component.getType() != Span.class)
                .map(component -> sketch(value(component, record)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return record.getClass().getSimpleName() + place(record) + "(" + parts + ")";
    }

    private String place(Record record) {
        return !places
                ? ""
                : Arrays.stream(record.getClass().getRecordComponents())
                        .filter(component -> component.getType() == Span.class)
                        .map(component -> (Span) value(component, record))
                        .map(s -> "@" + s.line() + ":" + s.column() + "-" + s.endLine() + ":" + s.endColumn())
                        .collect(Collectors.joining());
    }

    private static Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
