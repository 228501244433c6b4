package org.parcours.quiz;

import java.util.List;
import java.util.Map;
import org.parcours.model.text.Block;
import org.parcours.model.text.DialogueLine;
import org.parcours.model.text.Gap;
import org.parcours.model.text.Inline;

/**
 * What the template of a fragment sees: blocks, or one line. Each kind of block, inline and line of a dialogue has the
 * macro that {@link MacroNames} names.
 */
public record FragmentPage(List<Block> blocks, List<Inline> line, Map<String, String> labels) {

    public String blockMacro(Block block) {
        return block.accept(MacroNames.NAMES);
    }

    public String inlineMacro(Inline inline) {
        return inline.accept(MacroNames.NAMES);
    }

    public String lineMacro(DialogueLine dialogueLine) {
        return dialogueLine.accept(MacroNames.NAMES);
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
