package org.parcours.report;

import org.parcours.finding.Severity;

/** Whether a report has colours, for terminals that show them. */
public enum Style {
    PLAIN,
    COLOURED;

    private static final String BOLD = "1";
    private static final String RED = "1;31";
    private static final String YELLOW = "1;33";
    private static final String BLUE = "1;34";
    private static final String CYAN = "36";
    private static final String GREEN = "32";

    String heading(String text) {
        return in(BOLD, text);
    }

    String place(String text) {
        return in(CYAN, text);
    }

    String wayOut(String text) {
        return in(GREEN, text);
    }

    String severity(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> in(RED, text);
            case WARNING -> in(YELLOW, text);
            case INFO -> in(BLUE, text);
        };
    }

    private String in(String colour, String text) {
        return this == PLAIN ? text : "\u001b[" + colour + "m" + text + "\u001b[m";
    }
}
