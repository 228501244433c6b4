package org.parcours.check;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.parcours.model.Lesson;
import org.parcours.model.LessonRewriter;
import org.parcours.model.text.Inline;
import org.parcours.model.text.Link;
import org.parcours.model.text.SourceAddress;
import org.parcours.model.text.TextRewriter;

/** The sources that a lesson cites, wherever it does. */
public final class CitedSources extends TextRewriter {

    private final SortedSet<String> ids = new TreeSet<>();

    private CitedSources() {}

    /** Their ids, each once. */
    public static SortedSet<String> of(Lesson lesson) {
        CitedSources cited = new CitedSources();
        new LessonRewriter(cited).lesson(lesson);
        return cited.ids;
    }

    @Override
    public List<Inline> visitLink(Link link) {
        if (link.address() instanceof SourceAddress address) {
            ids.add(address.source());
        }
        return super.visitLink(link);
    }
}
