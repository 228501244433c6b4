package org.parcours.render;

import java.util.List;
import org.parcours.edition.Edition;
import org.parcours.model.Course;
import org.parcours.model.CoursePlan;
import org.parcours.model.Glossary;
import org.parcours.model.References;
import org.parcours.model.Unit;
import org.parcours.model.Version;
import org.parcours.source.CourseFolder;
import org.parcours.template.Theme;

/**
 * All that an output may know: the course of its edition, typography set, and the theme that gives it its looks. Whoever
 * needs few of the lessons takes them one by one; the rest then cost nothing.
 */
public final class Publication {

    private final Course course;
    private final List<PublishedVersion> versions;
    private final Edition edition;
    private final CourseFolder folder;
    private final Theme theme;

    /** A course that is ready: its lessons are this edition's, and set. */
    public Publication(Course course, Edition edition, CourseFolder folder, Theme theme) {
        this(course, course.versions().stream().map(PublishedVersion::of).toList(), edition, folder, theme);
    }

    /** @param course of which nothing is taken but the plan and the registers */
    Publication(Course course, List<PublishedVersion> versions, Edition edition, CourseFolder folder, Theme theme) {
        this.course = course;
        this.versions = List.copyOf(versions);
        this.edition = edition;
        this.folder = folder;
        this.theme = theme;
    }

    public CoursePlan plan() {
        return course.plan();
    }

    public Glossary glossary() {
        return course.glossary();
    }

    public References references() {
        return course.references();
    }

    /** One per language of the plan, in its order. */
    public List<PublishedVersion> versions() {
        return versions;
    }

    /** The whole course, with the text of every lesson. */
    public Course course() {
        List<Version> whole = versions.stream().map(Publication::version).toList();
        return new Course(course.plan(), course.syllabus(), course.glossary(), course.references(), whole);
    }

    private static Version version(PublishedVersion version) {
        return new Version(
                version.language(),
                version.units().stream()
                        .map(unit -> new Unit(
                                unit.id(),
                                unit.title(),
                                unit.summary(),
                                unit.lessons().stream()
                                        .map(PublishedLesson::text)
                                        .toList()))
                        .toList());
    }

    public Edition edition() {
        return edition;
    }

    /** Where pictures are taken from. */
    public CourseFolder folder() {
        return folder;
    }

    public Theme theme() {
        return theme;
    }
}
