package org.parcours.compile;

import java.util.List;
import java.util.Optional;
import org.parcours.edition.Edition;
import org.parcours.finding.Finding;
import org.parcours.handbook.HandbookRenderer;
import org.parcours.handbook.pdf.PartLayouts;
import org.parcours.model.Course;
import org.parcours.model.text.Language;
import org.parcours.render.Publication;
import org.parcours.template.Theme;

/** A course as it was at one moment, with all that was found in it; safe to ask from several threads. */
public final class CourseState {

    private final CompileRequest request;
    private final CheckedCourse course;

    CourseState(CompileRequest request, CheckedCourse course) {
        this.request = request;
        this.course = course;
    }

    List<Finding> across() {
        return course.across();
    }

    /** The same state, checked as a whole, lessons against each other. */
    public CourseState checkedAcross() {
        return new CourseState(request, course.checkedAcross());
    }

    /** All that reading and checking found, by file and line. */
    public List<Finding> findings() {
        return course.checked().findings();
    }

    /** The source language of the course, if its plan names one. */
    public Optional<Language> language() {
        return course.checked().language();
    }

    /** The course as it was written; nothing where its plan cannot be read. */
    public Optional<Course> course() {
        return course.isRead() ? Optional.of(course.whole()) : Optional.empty();
    }

    /** What an output may know of an edition; nothing where the plan cannot be read. */
    public synchronized Optional<Publication> publication(Edition edition, Theme theme) {
        return course.isRead() ? Optional.of(course.edition(edition, theme)) : Optional.empty();
    }

    /** The pages of a lesson in the handbook of an edition, as PDF; nothing where there is no such lesson. */
    public Optional<byte[]> handbook(String lesson, Language language, Edition edition, Theme theme) {
        HandbookRenderer handbook = new HandbookRenderer(request.date(), PartLayouts.fresh(), 1);
        return publication(edition, theme).flatMap(course -> handbook.pages(course, language, lesson));
    }
}
