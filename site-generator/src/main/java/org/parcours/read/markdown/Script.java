package org.parcours.read.markdown;

import org.commonmark.node.CustomNode;

/** Lowered or raised characters: {@code H~2~O}, {@code 1^er^}. */
final class Script extends CustomNode {

    private final char mark;

    Script(char mark) {
        this.mark = mark;
    }

    boolean isRaised() {
        return mark == ScriptMarks.RAISED;
    }
}
