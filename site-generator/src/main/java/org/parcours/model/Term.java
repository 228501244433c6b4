package org.parcours.model;

import org.parcours.source.Span;

/** A term and its definition, per language. */
public record Term(Span span, String id, Localized term, Localized definition) {}
