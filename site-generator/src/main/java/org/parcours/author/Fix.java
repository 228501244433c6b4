package org.parcours.author;

import java.util.List;
import org.parcours.finding.Finding;

/**
 * What mends a finding.
 *
 * @param edits the characters to change: those of a sign, or of the two marks around a quotation
 */
record Fix(Finding finding, List<Edit> edits) {

    Fix {
        edits = List.copyOf(edits);
    }

    boolean overlaps(Fix other) {
        return edits.stream().anyMatch(edit -> other.edits.stream().anyMatch(edit::overlaps));
    }
}
