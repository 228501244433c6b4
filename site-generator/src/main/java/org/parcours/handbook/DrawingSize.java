package org.parcours.handbook;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives a drawing that has only a view box the size of that box. Browsers do the same; FOP takes 100 by 100 and prints a
 * stamp.
 */
final class DrawingSize {

    private static final Pattern ROOT = Pattern.compile("<(?:[\\w-]+:)?svg\\b[^>]*>");
    private static final Pattern BOX =
            Pattern.compile("\\sviewBox\\s*=\\s*[\"']\\s*\\S+?[\\s,]+\\S+?[\\s,]+([\\d.]+)[\\s,]+([\\d.]+)\\s*[\"']");
    private static final Pattern RELATIVE = Pattern.compile("\\s(?:width|height)\\s*=\\s*[\"'][^\"']*%[\"']");
    private static final Pattern ABSOLUTE = Pattern.compile("\\swidth\\s*=\\s*[\"'][\\d.]+[a-z]*[\"']");

    private DrawingSize() {}

    /** The drawing with a size; the same bytes where it has one, or has no box to take it from. */
    static byte[] stated(byte[] drawing) {
        String text = new String(drawing, StandardCharsets.UTF_8);
        Matcher root = ROOT.matcher(text);
        if (!root.find() || ABSOLUTE.matcher(root.group()).find()) {
            return drawing;
        }
        Matcher box = BOX.matcher(root.group());
        if (!box.find()) {
            return drawing;
        }
        String bare = RELATIVE.matcher(root.group()).replaceAll("");
        String size = " width=\"" + box.group(1) + "\" height=\"" + box.group(2) + "\"";
        int name = bare.indexOf("svg") + "svg".length();
        String sized = bare.substring(0, name) + size + bare.substring(name);
        return (text.substring(0, root.start()) + sized + text.substring(root.end())).getBytes(StandardCharsets.UTF_8);
    }
}
