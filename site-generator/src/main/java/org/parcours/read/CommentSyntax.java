package org.parcours.read;

import java.util.List;

/** What the raw stage must know of a syntax. */
public interface CommentSyntax {

    /**
     * The comments to take out, in their order. Inside code, literal text and blocks of comment there are none.
     *
     * @param lines of the whole file
     * @param first line of the body, from 1
     */
    List<Comment> comments(List<String> lines, int first);

    /** Whether a line only prepares the element on the next one, as a title or attributes do in AsciiDoc. */
    boolean preparesNext(String line);
}
