package org.parcours.read.course;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parcours.model.Headings;
import org.parcours.model.Lesson;
import org.parcours.model.LessonRewriter;
import org.parcours.model.text.Inline;
import org.parcours.model.text.LessonAddress;
import org.parcours.model.text.Link;
import org.parcours.model.text.Slug;
import org.parcours.model.text.TextRewriter;

/**
 * A link of which only the whole course can say where it leads or how it is called: {@code xref:silences[…]} names a heading
 * of its own lesson first, then a lesson; {@code <term:ecoute>} has no words, and takes the term's.
 *
 * @param lesson the id of the lesson that it names if there is such a lesson
 */
record OpenLink(Link link, Optional<String> lesson) {

    /** Those of a lesson. */
    static List<OpenLink> in(Lesson lesson) {
        List<Link> links = links(lesson);
        if (links.isEmpty()) {
            return List.of();
        }
        Set<String> headings = new HashSet<>();
        Headings.of(lesson).forEach(heading -> headings.add(Slug.key(heading)));
        return links.stream()
                .map(link -> new OpenLink(link, lessonOf(link, headings)))
                .filter(open -> open.link().content().isEmpty() || open.lesson().isPresent())
                .distinct()
                .toList();
    }

    private static List<Link> links(Lesson lesson) {
        List<Link> links = new ArrayList<>();
        new LessonRewriter(new TextRewriter() {
                    @Override
                    public List<Inline> visitLink(Link link) {
                        links.add(link);
                        return super.visitLink(link);
                    }
                })
                .lesson(lesson);
        return links;
    }

    private static Optional<String> lessonOf(Link link, Set<String> headings) {
        return link.address() instanceof LessonAddress address
                        && address.lesson().isEmpty()
                        && !headings.contains(Slug.key(address.heading()))
                ? Optional.of(address.heading())
                : Optional.empty();
    }
}
