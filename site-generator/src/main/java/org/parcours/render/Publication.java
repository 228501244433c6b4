package org.parcours.render;

import org.parcours.edition.Edition;
import org.parcours.model.Course;
import org.parcours.source.CourseFolder;
import org.parcours.template.Theme;

/**
 * All that an output may know: the course of its edition, typography set, and the theme that gives it its looks.
 *
 * @param folder where pictures are taken from
 */
public record Publication(Course course, Edition edition, CourseFolder folder, Theme theme) {}
