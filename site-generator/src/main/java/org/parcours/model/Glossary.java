package org.parcours.model;

import java.util.List;

/** The terms of the course. */
public record Glossary(List<Term> terms) {
    public Glossary {
        terms = List.copyOf(terms);
    }
}
