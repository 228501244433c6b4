package org.parcours.read.course;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.parcours.finding.Exemption;
import org.parcours.model.Course;

/**
 * A course as it was read, before any check.
 *
 * @param exemptions rules that authors exempt, of all lessons
 * @param included paths of the files that lessons include
 */
public record CourseReading(Course course, List<Exemption> exemptions, SortedSet<String> included) {

    public CourseReading {
        exemptions = List.copyOf(exemptions);
        included = Collections.unmodifiableSortedSet(new TreeSet<>(included));
    }
}
