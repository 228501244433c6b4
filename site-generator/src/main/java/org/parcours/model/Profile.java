package org.parcours.model;

/** How strictly a course is checked. */
public enum Profile {
    /** It is being written: what is not there yet, in a translation or of the syllabus, is a warning. */
    DRAFT,
    /** It is to be published. */
    RELEASE
}
