package org.parcours.read.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.parcours.read.Comment;
import org.parcours.read.CommentSyntax;

/** Comments of AsciiDoc: lines that begin with two slashes, outside listing, literal, passthrough and comment blocks. */
final class AsciidocComments implements CommentSyntax {

    private static final Pattern ATTRIBUTES_OR_TITLE = Pattern.compile("\\[.*]\\s*|\\.[^\\s.].*");

    @Override
    public List<Comment> comments(List<String> lines, int first) {
        List<Comment> comments = new ArrayList<>();
        VerbatimLines verbatim = new VerbatimLines();
        for (int number = first; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (!verbatim.holds(line) && line.startsWith("//") && !line.startsWith("///")) {
                comments.add(new Comment(number, 1, number, line.length() + 1, line.substring(2), "", ""));
            }
        }
        return comments;
    }

    @Override
    public boolean preparesNext(String line) {
        return ATTRIBUTES_OR_TITLE.matcher(line).matches();
    }
}
