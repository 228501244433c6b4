package org.parcours.model;

import org.parcours.source.Span;

/** Something the course must, may only with care, or must not say. */
public record TeachingPoint(Span span, String id, Status status, Localized point) {
    /** What is asked of a course about a point. */
    public enum Status {
        REQUIRED,
        CAUTION,
        NOISE
    }
}
