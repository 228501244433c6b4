package org.parcours.read.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parcours.model.text.Inline;
import org.parcours.model.text.PlainText;
import org.parcours.model.text.Strong;

/**
 * A bold speaker at the start of a line, with a colon or a dash inside or outside the bold, and what is said.
 *
 * @param name without the mark
 */
record Speaker(String name, List<Inline> words) {

    private static final Pattern INSIDE =
            Pattern.compile("^(.*?\\S)[\\s\\p{Z}]*(?::|—|–|--|[\\s\\p{Z}]-)[\\s\\p{Z}]*$");
    private static final Pattern OUTSIDE =
            Pattern.compile("^[\\s\\p{Z}]*(?::|—|–|--|(?<=[\\s\\p{Z}])-(?=[\\s\\p{Z}]|$))[\\s\\p{Z}]*");

    private static final int LONGEST_NAME = 80;

    static Optional<Speaker> at(List<Inline> line) {
        List<Inline> words = RunningText.trimmed(line);
        if (words.isEmpty() || !(words.get(0) instanceof Strong bold)) {
            return Optional.empty();
        }
        String name = Spaces.trim(PlainText.of(bold.content()));
        List<Inline> rest = new ArrayList<>(words.subList(1, words.size()));
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        Matcher inside = INSIDE.matcher(name);
        if (inside.matches()) {
            return Optional.of(new Speaker(inside.group(1), RunningText.trimmed(rest)));
        }
        Matcher outside = OUTSIDE.matcher(RunningText.leading(rest));
        return outside.find()
                ? Optional.of(new Speaker(name, RunningText.after(rest, outside.end())))
                : Optional.empty();
    }
}
