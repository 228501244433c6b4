package org.parcours.model;

/** How far a lesson goes. */
public enum Level {
    DISCOVERY,
    PRACTICE,
    MASTERY
}
