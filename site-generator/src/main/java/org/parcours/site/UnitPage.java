package org.parcours.site;

import java.util.Optional;

/** The page of a unit. */
public record UnitPage(Frame frame, UnitLink unit, Optional<UnitLink> previous, Optional<UnitLink> next) {}
