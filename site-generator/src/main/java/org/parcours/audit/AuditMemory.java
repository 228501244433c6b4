package org.parcours.audit;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What an audit found, for the next one.
 *
 * @param secrets fingerprints of the trainer's words of each lesson
 * @param files what was seen in each file, by its path
 * @param excuses where learners may read such letters, as the fingerprint of a text
 */
public record AuditMemory(SortedSet<String> secrets, Map<String, Seen> files, Map<String, String> excuses) {

    /** Nothing was audited. */
    public static final AuditMemory NONE = new AuditMemory(new TreeSet<>(), Map.of(), Map.of());

    /**
     * What was seen in a file.
     *
     * @param met the letters that are among the trainer's and stand in it, since learners may read them
     * @param imprint of all its letters, as {@link Imprint} makes it
     * @param pages the words of its pages, as {@link PageWords} knows them
     */
    public record Seen(SortedSet<String> met, byte[] imprint, Map<String, String> pages) {}
}
