package org.parcours.quiz;

import java.util.List;
import java.util.Map;
import org.parcours.model.text.Block;
import org.parcours.model.text.Gap;
import org.parcours.model.text.Gaps;
import org.parcours.model.text.Inline;
import org.parcours.render.MacroName;

/**
 * What the template of a fragment sees: blocks, or one line. Each kind of block, inline and line of a dialogue has its
 * macro.
 */
public record FragmentPage(List<Block> blocks, List<Inline> line, Map<String, String> labels) {

    /** The macro that prints a block, an inline or a line of a dialogue. */
    public String macro(Record piece) {
        return MacroName.of(piece);
    }

    /** Which gap of the text this one is, from 1. */
    public int number(Gap gap) {
        List<Gap> gaps = Gaps.in(blocks);
        for (int n = 0; n < gaps.size(); n++) {
            // Two gaps may be alike and stand on one line of AsciiDoc: only the object tells them apart.
            if (gaps.get(n) == gap) {
                return n + 1;
            }
        }
        throw new IllegalArgumentException("a gap outside its text: " + gap);
    }
}
