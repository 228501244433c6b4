package org.parcours.model;

/** How many of each a lesson needs before it may be published. */
public record Minimum(int objectives, int examples, int pairs, int exercises, int questions) {
    /** What is asked when a course asks for nothing. */
    public static final Minimum DEFAULT = new Minimum(1, 1, 3, 1, 3);
}
