package org.parcours.read.asciidoc;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parcours.finding.Finding;

/**
 * Refuses a text that nests deeper than anybody reads, before Asciidoctor tries: it would follow each level with a call of
 * its own until the stack ends.
 */
final class NestingLimit {

    private static final Pattern MARKS =
            Pattern.compile("[ \\t]*((?:>[ \\t]?)+|\\*+(?=[ \\t])|\\.+(?=[ \\t])|[=_*+-]{4,}[ \\t]*$|[|,:!]={3,}).*");
    private static final int DEEPEST_MARK = 12;
    private static final int MOST_KINDS = 40;

    private final Reading reading;

    NestingLimit(Reading reading) {
        this.reading = reading;
    }

    /** Whether the text may be parsed; if not, the line that goes too deep is a finding. */
    boolean allows(GuardedText text) {
        Set<String> kinds = new HashSet<>();
        for (int number = 1; number <= text.lines().size(); number++) {
            Matcher marks = MARKS.matcher(text.line(number));
            if (marks.matches()) {
                String mark = marks.group(1).replaceAll("[ \\t]", "");
                kinds.add(mark);
                boolean item = mark.startsWith(">") || marks.group().strip().length() > mark.length();
                if (item && mark.length() > DEEPEST_MARK || kinds.size() > MOST_KINDS) {
                    reading.add(Finding.error("markup.too-deep", text.span(number), "text"));
                    return false;
                }
            }
        }
        return true;
    }
}
