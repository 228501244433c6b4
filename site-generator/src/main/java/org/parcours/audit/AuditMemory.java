package org.parcours.audit;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What an audit found, for the next one.
 *
 * @param secrets fingerprints of the trainer's words of each lesson
 * @param clean paths of the files in which no such words stand, not even words that learners may read elsewhere
 */
public record AuditMemory(SortedSet<String> secrets, SortedSet<String> clean) {

    /** Nothing was audited. */
    public static final AuditMemory NONE = new AuditMemory(new TreeSet<>(), new TreeSet<>());
}
