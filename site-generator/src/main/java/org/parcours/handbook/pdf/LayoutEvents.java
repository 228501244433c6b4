package org.parcours.handbook.pdf;

import java.util.Set;
import java.util.TreeSet;
import org.apache.fop.events.Event;
import org.apache.fop.events.EventListener;
import org.apache.fop.events.model.EventSeverity;

/**
 * Hears what FOP has to say of one part. A character that no font has is collected, for it is the author's; everything
 * else from a warning on is a mistake of the templates (an image without alternative text, words that leave their box,
 * hyphenation patterns that were not found) and must not pass, since nobody reads logs.
 */
final class LayoutEvents implements EventListener {

    private final String part;
    private final Set<String> missing = new TreeSet<>();

    LayoutEvents(String part) {
        this.part = part;
    }

    Set<String> missing() {
        return missing;
    }

    @Override
    public void processEvent(Event event) {
        String kind = event.getEventKey();
        if (kind.equals("glyphNotAvailable")) {
            missing.add(String.valueOf(event.getParam("ch")));
        } else if (event.getSeverity() != EventSeverity.INFO && !kind.equals("lineOverflows")) {
            throw new IllegalStateException("laying out " + part + ": " + kind + " " + event.getParams());
        }
    }
}
