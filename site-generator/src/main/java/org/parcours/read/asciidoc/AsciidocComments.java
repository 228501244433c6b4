package org.parcours.read.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.parcours.read.Comment;
import org.parcours.read.CommentSyntax;

/** Comments of AsciiDoc: lines that begin with two slashes, outside listing, literal, passthrough and comment blocks. */
public final class AsciidocComments implements CommentSyntax {

    private static final Pattern DELIMITER = Pattern.compile("(?:-{4,}|\\.{4,}|\\+{4,}|/{4,}|`{3})\\s*");
    private static final Pattern OPENING_FENCE = Pattern.compile("```[^`\\s]*\\s*");
    private static final Pattern ATTRIBUTES_OR_TITLE = Pattern.compile("\\[.*]\\s*|\\.[^\\s.].*");
    private static final Set<Character> UNDERLINES = Set.of('-', '+');

    @Override
    public List<Comment> comments(List<String> lines, int first) {
        List<Comment> comments = new ArrayList<>();
        String open = "";
        for (int number = first; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (!open.isEmpty()) {
                open = line.stripTrailing().equals(open) ? "" : open;
            } else if (opensVerbatim(line) && !underlines(line, number < 2 ? "" : lines.get(number - 2))) {
                open = line.startsWith("`") ? "```" : line.stripTrailing();
            } else if (line.startsWith("//") && !line.startsWith("///")) {
                comments.add(new Comment(number, 1, number, line.length() + 1, line.substring(2), "", ""));
            }
        }
        return comments;
    }

    @Override
    public boolean preparesNext(String line) {
        return ATTRIBUTES_OR_TITLE.matcher(line).matches();
    }

    private static boolean opensVerbatim(String line) {
        return DELIMITER.matcher(line).matches() || OPENING_FENCE.matcher(line).matches();
    }

    /** A row of dashes as long as the words above it makes them a heading. */
    private boolean underlines(String line, String above) {
        boolean sameLength =
                Math.abs(line.stripTrailing().length() - above.stripTrailing().length()) <= 1;
        return UNDERLINES.contains(line.charAt(0)) && !above.isBlank() && sameLength && !preparesNext(above);
    }
}
