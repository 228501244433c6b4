package org.parcours.read.asciidoc;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parcours.model.text.Image;
import org.parcours.model.text.Inline;
import org.parcours.model.text.LineBreak;
import org.parcours.model.text.Link;
import org.parcours.source.Span;

/** The words that stand anywhere in a piece of the model. */
final class ModelWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final StringBuilder text = new StringBuilder();

    private ModelWords() {}

    static List<String> of(Object piece) {
        ModelWords words = new ModelWords();
        words.gather(piece);
        return in(words.text.toString());
    }

    /** The words of a text: its runs of letters and digits. */
    static List<String> in(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private void gather(Object piece) {
        if (piece instanceof Collection<?> many) {
            many.forEach(this::gather);
        } else if (piece instanceof Optional<?> maybe) {
            maybe.ifPresent(this::gather);
        } else if (piece instanceof String words) {
            text.append(words);
        } else if (piece instanceof Record record && !(piece instanceof Span)) {
            text.append(isRunningText(record) ? "" : "\n");
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                gather(value(component, record));
                text.append(isRunningText(record) ? "" : "\n");
            }
            text.append(isRunningText(record) ? "" : "\n");
        }
    }

    private static boolean isRunningText(Record record) {
        return record instanceof Inline
                && !(record instanceof Link)
                && !(record instanceof LineBreak)
                && !(record instanceof Image);
    }

    private static Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
