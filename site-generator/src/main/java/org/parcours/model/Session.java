package org.parcours.model;

import java.util.Optional;
import org.parcours.source.Span;

/** A stretch of a workshop; it may work with a lesson. */
public record Session(Span span, int minutes, Localized title, Optional<Mention> lesson) {}
