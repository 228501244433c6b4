package org.parcours.model;

import org.parcours.source.Span;

/** An id that an author wrote, and where: of a lesson, a teaching point, an audience. */
public record Mention(Span span, String id) {}
