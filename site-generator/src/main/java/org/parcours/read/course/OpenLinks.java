package org.parcours.read.course;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parcours.model.Lesson;
import org.parcours.model.LessonRewriter;
import org.parcours.model.text.Inline;
import org.parcours.model.text.LessonAddress;
import org.parcours.model.text.Link;
import org.parcours.model.text.Text;
import org.parcours.model.text.TextRewriter;

/** Settles the links of one lesson that were open: each leads somewhere and has words. */
final class OpenLinks extends TextRewriter {

    private final Map<Link, Link> settled = new HashMap<>();
    private final LinkNames names;

    /** @param open the links of the lesson that are open */
    OpenLinks(List<OpenLink> open, LinkNames names) {
        this.names = names;
        open.forEach(link -> settled.put(link.link(), settled(link)));
    }

    private Link settled(OpenLink open) {
        Link link = open.link();
        Link leading = open.lesson()
                .filter(names::knowsLesson)
                .map(lesson -> new Link(link.span(), new LessonAddress(lesson, ""), link.content()))
                .orElse(link);
        return link.content().isEmpty() ? named(leading) : leading;
    }

    private Link named(Link link) {
        return new Link(
                link.span(),
                link.address(),
                List.of(new Text(link.span(), link.address().accept(names))));
    }

    /** The lesson with its links settled. */
    Lesson in(Lesson lesson) {
        return new LessonRewriter(this).lesson(lesson);
    }

    /** The links as they are now: with them, the lesson is another. */
    List<Link> links(List<OpenLink> open) {
        return open.stream().map(each -> settled.get(each.link())).toList();
    }

    @Override
    public List<Inline> visitLink(Link link) {
        Link now = settled.get(link);
        return now == null ? super.visitLink(link) : List.of(now);
    }
}
