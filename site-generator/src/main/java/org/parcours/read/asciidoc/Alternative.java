package org.parcours.read.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.asciidoctor.ast.ContentNode;

/**
 * The alternative text of an image, as its author typed it between the brackets. Asciidoctor takes what stands after a
 * comma for a width; words are no width and belong to the alternative. Where there is none, it makes one of the file's
 * name: that counts as none.
 */
final class Alternative {

    private static final Pattern SIZE = Pattern.compile("\\d+(?:\\.\\d+)?(?:%|px|pt|cm|mm|in|em|rem|vw|vh)?");

    private Alternative() {}

    static String of(ContentNode image) {
        Map<String, Object> written = image.getAttributes();
        Object alternative = written.getOrDefault("alt", "");
        if (alternative.equals(written.get("default-alt"))) {
            return "";
        }
        List<String> parts = new ArrayList<>(List.of(Typed.decode(alternative.toString())));
        for (int position = 2; ; position++) {
            Object part = written.get(Integer.toString(position));
            if (part == null || SIZE.matcher(part.toString().strip()).matches()) {
                return String.join(", ", parts);
            }
            parts.add(Typed.decode(part.toString().strip()));
        }
    }
}
