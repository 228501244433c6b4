package org.parcours.model;

/** How many work together. */
public enum GroupSize {
    INDIVIDUAL,
    PAIR,
    TRIO,
    GROUP
}
