package org.parcours.read.course;

import java.util.List;
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
 * Settles what a link without a path means: {@code xref:silences[…]} names a heading of its own lesson first, then a
 * lesson. Only who knows all lessons can tell.
 */
final class LessonLinks {

    private final Set<String> lessons;

    /** @param lessons ids of the lessons of the language */
    LessonLinks(Set<String> lessons) {
        this.lessons = lessons;
    }

    Lesson settle(Lesson lesson) {
        List<String> headings = Headings.of(lesson).stream().map(Slug::key).toList();
        return new LessonRewriter(new TextRewriter() {
                    @Override
                    public List<Inline> visitLink(Link link) {
                        boolean lessonMeant = link.address() instanceof LessonAddress address
                                && address.lesson().isEmpty()
                                && !headings.contains(Slug.key(address.heading()))
                                && lessons.contains(address.heading());
                        return lessonMeant ? super.visitLink(toLesson(link)) : super.visitLink(link);
                    }
                })
                .lesson(lesson);
    }

    private static Link toLesson(Link link) {
        String lesson = ((LessonAddress) link.address()).heading();
        return new Link(link.span(), new LessonAddress(lesson, ""), link.content());
    }
}
