package org.parcours.read.course;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.parcours.cache.Fingerprint;
import org.parcours.finding.Exemption;
import org.parcours.model.Course;

/**
 * A course as it was read, before any check.
 *
 * @param exemptions rules that authors exempt, of all lessons
 * @param included paths of the files that lessons include
 * @param lessons by the path of each lesson, the fingerprint of all that it was made of: its text, what it includes, the
 *     variables, and what the course says about it. With the same tool, equal fingerprints are equal lessons
 */
public record CourseReading(
        Course course, List<Exemption> exemptions, SortedSet<String> included, Map<String, Fingerprint> lessons) {

    public CourseReading {
        exemptions = List.copyOf(exemptions);
        included = Collections.unmodifiableSortedSet(new TreeSet<>(included));
        lessons = Map.copyOf(lessons);
    }
}
