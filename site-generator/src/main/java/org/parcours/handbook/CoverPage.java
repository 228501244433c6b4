package org.parcours.handbook;

/**
 * The cover.
 *
 * @param kind label key of the kind of handbook
 * @param summary one sentence, or empty
 * @param lessons how many
 * @param minutes of all lessons
 */
public record CoverPage(Frame frame, String kind, String course, String summary, int lessons, int minutes) {}
