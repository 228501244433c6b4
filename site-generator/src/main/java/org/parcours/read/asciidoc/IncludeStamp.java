package org.parcours.read.asciidoc;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an include directive stands; written into its attributes before Asciidoctor reads it.
 *
 * @param text number of the text that holds it
 * @param line of that text
 * @param literal whether it stands in a verbatim block
 */
record IncludeStamp(int text, int line, boolean literal) {

    private static final String NAME = "parcours-at";
    private static final Pattern FORM = Pattern.compile("(\\d+)/(\\d+)/(true|false)");

    static String write(int text, int line, boolean literal) {
        return NAME + "=" + text + "/" + line + "/" + literal;
    }

    static Optional<IncludeStamp> read(Map<String, Object> attributes) {
        Matcher form = FORM.matcher(String.valueOf(attributes.get(NAME)));
        return form.matches()
                ? Optional.of(new IncludeStamp(
                        Integer.parseInt(form.group(1)),
                        Integer.parseInt(form.group(2)),
                        Boolean.parseBoolean(form.group(3))))
                : Optional.empty();
    }
}
