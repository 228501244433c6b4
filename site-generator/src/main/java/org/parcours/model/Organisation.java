package org.parcours.model;

/**
 * Who gives the course.
 *
 * @param logo name of a picture, empty for none
 * @param accent colour as {@code #rrggbb}, empty for the theme's own
 */
public record Organisation(String name, String logo, String accent) {}
