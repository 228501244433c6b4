package org.parcours.read.asciidoc;

import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.asciidoctor.log.LogHandler;
import org.asciidoctor.log.LogRecord;
import org.asciidoctor.log.Severity;
import org.parcours.finding.Finding;
import org.parcours.source.Span;

/**
 * Makes findings of what Asciidoctor says while it reads. What it says without a place is not shown: it is about links and
 * notes, which are checked in the model.
 */
final class ParserMessages implements LogHandler {

    private static final Pattern ROW = Pattern.compile("dropping cells from incomplete row.*");
    private static final Pattern NOT_CLOSED = Pattern.compile("unterminated (\\S+) block");
    private static final Pattern KNOWN_ELSEWHERE =
            Pattern.compile("list item index.*|section title out of sequence.*|.*footnoteref.*|invalid style for .*");

    private final Supplier<Reading> readings;

    ParserMessages(Supplier<Reading> readings) {
        this.readings = readings;
    }

    @Override
    public void log(LogRecord message) {
        Reading reading = readings.get();
        boolean serious =
                message.getSeverity().ordinal() >= Severity.WARN.ordinal() && message.getSeverity() != Severity.UNKNOWN;
        if (reading == null || message.getCursor() == null || !serious) {
            return;
        }
        finding(message.getMessage(), reading.place(message.getCursor()).span(), reading);
    }

    private static void finding(String message, Span span, Reading reading) {
        Matcher open = NOT_CLOSED.matcher(message);
        if (ROW.matcher(message).matches()) {
            reading.add(Finding.error("markup.row-cells", span, "dropped"));
        } else if (open.matches()) {
            reading.add(Finding.error("markup.block", span, "not-closed", open.group(1)));
        } else if (!KNOWN_ELSEWHERE.matcher(message).matches()) {
            reading.add(Finding.warning("markup.asciidoctor", span, "says", message));
        }
    }
}
