package org.parcours.read.course;

import java.util.List;
import org.parcours.model.Course;
import org.parcours.model.Lesson;
import org.parcours.model.LessonRewriter;
import org.parcours.model.Reference;
import org.parcours.model.Unit;
import org.parcours.model.Version;
import org.parcours.model.text.AddressVisitor;
import org.parcours.model.text.Inline;
import org.parcours.model.text.LessonAddress;
import org.parcours.model.text.Link;
import org.parcours.model.text.SourceAddress;
import org.parcours.model.text.TermAddress;
import org.parcours.model.text.Text;
import org.parcours.model.text.TextRewriter;
import org.parcours.model.text.WebAddress;

/**
 * Gives words to the links that their author left without: {@code <source:weger-2014>} is read as "Harry Weger Jr. et al.,
 * 2014", a term by its name, a lesson by its title. What is not known keeps its id, and the checks report it.
 */
final class LinkNames extends TextRewriter implements AddressVisitor<String> {

    private final Course course;
    private final Version version;

    private LinkNames(Course course, Version version) {
        this.course = course;
        this.version = version;
    }

    /** The same course, in which every link has words. */
    static Course in(Course course) {
        List<Version> versions = course.versions().stream()
                .map(version -> new LinkNames(course, version).named())
                .toList();
        return new Course(course.plan(), course.syllabus(), course.glossary(), course.references(), versions);
    }

    private Version named() {
        LessonRewriter rewriter = new LessonRewriter(this);
        return new Version(
                version.language(),
                version.units().stream().map(unit -> named(unit, rewriter)).toList());
    }

    private static Unit named(Unit unit, LessonRewriter rewriter) {
        List<Lesson> lessons = unit.lessons().stream().map(rewriter::lesson).toList();
        return new Unit(unit.id(), unit.title(), unit.summary(), lessons);
    }

    @Override
    public List<Inline> visitLink(Link link) {
        if (!link.content().isEmpty()) {
            return super.visitLink(link);
        }
        Text name = new Text(link.span(), link.address().accept(this));
        return List.of(new Link(link.span(), link.address(), List.of(name)));
    }

    @Override
    public String visitWebAddress(WebAddress address) {
        return address.url();
    }

    @Override
    public String visitLessonAddress(LessonAddress address) {
        return address.heading().isEmpty() ? title(address.lesson()) : address.heading();
    }

    private String title(String id) {
        return version.lessons().stream()
                .filter(lesson -> lesson.id().equals(id))
                .map(lesson -> lesson.header().title())
                .findFirst()
                .orElse(id);
    }

    @Override
    public String visitTermAddress(TermAddress address) {
        return course.glossary().terms().stream()
                .filter(term -> term.id().equals(address.term()))
                .map(term -> term.term().in(version.language()))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(address.term());
    }

    @Override
    public String visitSourceAddress(SourceAddress address) {
        return course.references().references().stream()
                .filter(reference -> reference.id().equals(address.source()))
                .map(LinkNames::name)
                .findFirst()
                .orElse(address.source());
    }

    /** The first author and the year, as sources are called in running text. */
    private static String name(Reference reference) {
        String[] authors = reference.author().split(",\\s*");
        String who = authors.length > 1 ? authors[0] + " et al." : authors[0];
        String called = who.isEmpty() ? reference.title() : who;
        return reference.year().isEmpty() ? called : called + ", " + reference.year();
    }
}
