package org.parcours.read;

import org.parcours.source.Span;

/** A line {@code key: value} of a lesson's header; in AsciiDoc also an attribute, or the level-1 heading as its title. */
public record HeaderLine(Span span, String key, String value) {}
