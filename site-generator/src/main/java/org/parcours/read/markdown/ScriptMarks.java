package org.parcours.read.markdown;

import org.commonmark.node.Node;
import org.commonmark.node.Nodes;
import org.commonmark.node.SourceSpans;
import org.commonmark.node.Text;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;

/** The marks {@code ~} and {@code ^} around characters without a space, as in AsciiDoc. */
final class ScriptMarks implements DelimiterProcessor {

    static final char LOWERED = '~';
    static final char RAISED = '^';

    private final char mark;

    ScriptMarks(char mark) {
        this.mark = mark;
    }

    @Override
    public char getOpeningCharacter() {
        return mark;
    }

    @Override
    public char getClosingCharacter() {
        return mark;
    }

    @Override
    public int getMinLength() {
        return 1;
    }

    @Override
    public int process(DelimiterRun opening, DelimiterRun closing) {
        Text opener = opening.getOpener();
        Text closer = closing.getCloser();
        if (opening.length() != 1 || closing.length() != 1 || hasSpace(opener, closer)) {
            return 0;
        }
        Script script = new Script(mark);
        SourceSpans spans = new SourceSpans();
        spans.addAllFrom(opening.getOpeners(1));
        for (Node node : Nodes.between(opener, closer)) {
            script.appendChild(node);
            spans.addAll(node.getSourceSpans());
        }
        spans.addAllFrom(closing.getClosers(1));
        script.setSourceSpans(spans.getSourceSpans());
        opener.insertAfter(script);
        return 1;
    }

    private static boolean hasSpace(Text opener, Text closer) {
        for (Node node : Nodes.between(opener, closer)) {
            boolean words = node instanceof Text text
                    && text.getLiteral().chars().noneMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
            if (!words && !(node instanceof Script)) {
                return true;
            }
        }
        return false;
    }
}
