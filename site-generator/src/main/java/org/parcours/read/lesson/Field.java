package org.parcours.read.lesson;

import org.parcours.source.Span;

/** A field {@code label : value}, its value plain text. */
record Field(Span span, String label, String value) {}
