package org.parcours.read.course;

import java.util.List;
import org.parcours.source.Span;

/** What stands in a course file: a text, a list, or entries. Numbers and the like are texts until somebody asks. */
sealed interface YamlValue {

    /** Where it was written. */
    Span span();

    /** Anything that is neither list nor entries; empty where an author left the place after the colon empty. */
    record Text(Span span, String value) implements YamlValue {}

    /** Items after dashes, or between brackets. */
    record Sequence(Span span, List<YamlValue> items) implements YamlValue {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Keys with their values, in the order of the file; no key twice. */
    record Mapping(Span span, List<Entry> entries) implements YamlValue {
        public Mapping {
            entries = List.copyOf(entries);
        }
    }

    /** A key and its value. */
    record Entry(Text key, YamlValue value) {}
}
