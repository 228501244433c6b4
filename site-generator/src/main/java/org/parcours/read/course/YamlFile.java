package org.parcours.read.course;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.read.SourceReader;
import org.parcours.source.SourceFile;
import org.parcours.source.Span;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads a course file: YAML 1.2 without its traps. Tags, anchors and aliases are refused, so that no file can name a
 * class or grow when it is read; depth is limited; everything keeps its line and column.
 *
 * <p>It builds its tree from the parser's events: the library's own composer would unfold aliases first.
 */
final class YamlFile {

    private static final int DEEPEST = 12;

    private final SourceFile file;
    private final Findings findings;
    private final YamlSpans spans;

    private YamlFile(SourceFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
        this.spans = new YamlSpans(file);
    }

    /** The file's value; nothing when it is empty, or cannot be read, which is then a finding. */
    static Optional<YamlValue> read(SourceFile file, Findings findings) {
        return new YamlFile(file, findings).read();
    }

    private Optional<YamlValue> read() {
        YamlSyntax syntax = new YamlSyntax(file, findings);
        if (syntax.hasTabs()) {
            return Optional.empty();
        }
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setLabel(file.path())
                    .setCodePointLimit(SourceReader.MOST_BYTES)
                    .build();
            return document(new Parse(settings).parseString(file.text()).iterator());
        } catch (RefusedException refused) {
            findings.add(refused.finding);
        } catch (MarkedYamlEngineException notYaml) {
            syntax.report(notYaml);
        } catch (YamlEngineException notYaml) {
            findings.add(Finding.error("course.syntax", Span.file(file.path()), "other", file.path()));
        }
        return Optional.empty();
    }

    private Optional<YamlValue> document(Iterator<Event> events) {
        Optional<YamlValue> value = Optional.empty();
        boolean begun = false;
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof DocumentStartEvent) {
                if (begun) {
                    throw refused(event, "documents", file.path());
                }
                begun = true;
            } else if (event instanceof NodeEvent) {
                value = Optional.of(value(event, events, 1)).filter(v -> !isNothing(v));
            }
        }
        return value;
    }

    private static boolean isNothing(YamlValue value) {
        return value instanceof YamlValue.Text text && text.value().isEmpty();
    }

    private YamlValue value(Event event, Iterator<Event> events, int depth) {
        refuseWhatIsNotWanted(event, depth);
        if (event.getEventId() == Event.ID.SequenceStart) {
            return sequence(event, events, depth);
        }
        return event.getEventId() == Event.ID.MappingStart ? mapping(event, events, depth) : text((ScalarEvent) event);
    }

    private void refuseWhatIsNotWanted(Event event, int depth) {
        if (depth > DEEPEST) {
            throw refused(event, "depth", DEEPEST);
        }
        if (event instanceof AliasEvent alias) {
            throw refused(event, "reference", "*" + alias.getAlias());
        }
        ((NodeEvent) event).getAnchor().ifPresent(anchor -> {
            throw refused(event, "reference", "&" + anchor.getValue());
        });
        Optional<String> tag =
                event instanceof ScalarEvent scalar ? scalar.getTag() : ((CollectionStartEvent) event).getTag();
        tag.ifPresent(name -> {
            throw refused(event, "tag", name);
        });
    }

    private YamlValue sequence(Event start, Iterator<Event> events, int depth) {
        List<YamlValue> items = new ArrayList<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.SequenceEnd; next = events.next()) {
            items.add(value(next, events, depth + 1));
        }
        return new YamlValue.Sequence(spans.of(start), items);
    }

    private YamlValue mapping(Event start, Iterator<Event> events, int depth) {
        List<YamlValue.Entry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.MappingEnd; next = events.next()) {
            if (!(value(next, events, depth + 1) instanceof YamlValue.Text key)) {
                throw refused(next, "braces", file.path());
            }
            YamlValue value = value(events.next(), events, depth + 1);
            if (keys.add(key.value())) {
                entries.add(new YamlValue.Entry(key, value));
            } else {
                findings.add(Finding.error("course.key-twice", key.span(), "twice", key.value()));
            }
        }
        return new YamlValue.Mapping(spans.of(start), entries);
    }

    private YamlValue text(ScalarEvent event) {
        boolean nothing = event.isPlain()
                && (event.getValue().equals("~") || event.getValue().equals("null"));
        return new YamlValue.Text(
                spans.of(event), nothing ? "" : event.getValue().strip());
    }

    private RefusedException refused(Event event, String problem, Object word) {
        return new RefusedException(Finding.error("course.syntax", spans.of(event), problem, word));
    }

    /** Ends the reading of a file that is refused; it never leaves this class. */
    private static final class RefusedException extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient Finding finding;

        RefusedException(Finding finding) {
            super(finding.problem(), null, false, false);
            this.finding = finding;
        }
    }
}
