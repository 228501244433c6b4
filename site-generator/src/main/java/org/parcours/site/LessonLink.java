package org.parcours.site;

/**
 * A lesson as lists show it.
 *
 * @param id under which a browser keeps that it was done
 * @param number unit and lesson
 * @param level the label {@code level.<level>} names it
 */
public record LessonLink(
        String id, String number, String title, String summary, String href, String duration, String level) {}
