package org.parcours.author;

import java.util.List;
import org.parcours.finding.Finding;

/**
 * What becomes of the findings of a course that a machine may mend.
 *
 * @param files those that it mends, in the order of their names
 * @param left of these findings those that stay with the author, because their place or the way out is not certain
 */
public record Mending(List<MendedFile> files, List<Finding> left) {

    public Mending {
        files = List.copyOf(files);
        left = List.copyOf(left);
    }
}
