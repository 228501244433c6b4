package org.parcours.read;

import java.util.List;
import org.parcours.finding.Exemption;
import org.parcours.source.SourceFile;

/**
 * A lesson before its syntax is parsed: header and comments are out of the text, and remembered.
 *
 * @param file the lesson's file
 * @param header the lines of its header, in their order
 * @param body what is left for the parser, lines ended by a line feed
 * @param lines leads from a line of the body to the line of the file
 * @param exemptions rules that its comments exempt
 */
public record RawLesson(
        SourceFile file, List<HeaderLine> header, String body, LineMap lines, List<Exemption> exemptions) {

    public RawLesson {
        header = List.copyOf(header);
        exemptions = List.copyOf(exemptions);
    }
}
