package org.parcours.read.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.LinkReferenceDefinition;

/** Lines {@code [words]: address}, and which of them a link or an image uses. */
final class Definitions {

    private static final String RULE = "markup.definition";

    private final Map<String, LinkReferenceDefinition> byLabel = new HashMap<>();
    private final List<LinkReferenceDefinition> repeated = new ArrayList<>();
    private final Set<String> used = new HashSet<>();

    /** Labels are the same whatever their case and spaces (CommonMark 0.31, link reference definitions). */
    static String key(String label) {
        return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    }

    void define(LinkReferenceDefinition definition) {
        if (byLabel.putIfAbsent(key(definition.getLabel()), definition) != null) {
            repeated.add(definition);
        }
    }

    /** Takes note of a link or image as it was typed: {@code [words][label]}, {@code [label][]} and {@code [label]} use one. */
    void use(String source) {
        int open = source.lastIndexOf('[');
        if (!source.endsWith("]") || open < 0) {
            return;
        }
        String label = source.substring(open + 1, source.length() - 1);
        boolean collapsed = label.isBlank() && open > 0;
        used.add(key(collapsed ? source.substring(source.indexOf('[') + 1, open - 1) : label));
    }

    /** Reports the definitions that nothing uses: their words would be shown nowhere. */
    void report(Page page) {
        repeated.forEach(definition -> page.warning(definition, RULE, "twice", definition.getLabel()));
        byLabel.forEach((key, definition) -> {
            if (!used.contains(key)) {
                page.warning(definition, RULE, "unused", definition.getLabel());
            }
        });
    }
}
