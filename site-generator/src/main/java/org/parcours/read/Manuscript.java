package org.parcours.read;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.parcours.finding.Exemption;
import org.parcours.model.text.Block;
import org.parcours.source.SourceFile;

/**
 * A lesson as a reader hands it on: what its author wrote, in order, without meaning.
 *
 * @param file the lesson's file
 * @param header the lines of its header
 * @param blocks everything under it, headings of every level included
 * @param exemptions rules that its author exempts, with a reason
 * @param included paths of the other files whose text it holds
 */
public record Manuscript(
        SourceFile file,
        List<HeaderLine> header,
        List<Block> blocks,
        List<Exemption> exemptions,
        SortedSet<String> included) {

    public Manuscript {
        header = List.copyOf(header);
        blocks = List.copyOf(blocks);
        exemptions = List.copyOf(exemptions);
        included = Collections.unmodifiableSortedSet(new TreeSet<>(included));
    }
}
