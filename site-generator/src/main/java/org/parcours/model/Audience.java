package org.parcours.model;

import org.parcours.source.Span;

/** Whom lessons are for. */
public record Audience(Span span, String id, Localized title) {}
