package org.parcours.model;

/**
 * What a course says of any lesson.
 *
 * @param plan without its units and paths
 */
public record Registers(CoursePlan plan, References references, Glossary glossary) {}
