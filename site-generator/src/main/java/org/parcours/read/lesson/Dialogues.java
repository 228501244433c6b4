package org.parcours.read.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parcours.model.text.Attribution;
import org.parcours.model.text.Block;
import org.parcours.model.text.Dialogue;
import org.parcours.model.text.DialogueLine;
import org.parcours.model.text.Emphasis;
import org.parcours.model.text.Inline;
import org.parcours.model.text.LineBreak;
import org.parcours.model.text.Paragraph;
import org.parcours.model.text.PlainText;
import org.parcours.model.text.StageDirection;
import org.parcours.model.text.Turn;
import org.parcours.source.Span;

/**
 * Exchanges: quotes whose first paragraph that is no stage direction begins with a bold speaker. Such a speaker begins a turn, also in the middle of a
 * paragraph after a line break. A paragraph without one is a stage direction where all of it is emphasised or in
 * brackets, and goes on with the turn before it where it is not.
 */
final class Dialogues {

    private Dialogues() {}

    static boolean isDialogue(List<Block> content) {
        for (Block block : content) {
            if (!(block instanceof Paragraph paragraph)) {
                return false;
            }
            if (Speaker.at(paragraph.content()).isPresent()) {
                return true;
            }
            if (!isStageDirection(paragraph.content())) {
                return false;
            }
        }
        return false;
    }

    /** The exchange, or nothing where something stands in it that nobody can say. */
    static Optional<Dialogue> read(
            Span span, List<Block> content, Optional<Attribution> attribution, Assembly assembly) {
        List<DialogueLine> lines = new ArrayList<>();
        for (Block block : content) {
            if (!(block instanceof Paragraph paragraph)) {
                assembly.error("dialogue.content", block.span(), "not-text");
                return Optional.empty();
            }
            add(paragraph, lines, assembly);
        }
        return Optional.of(new Dialogue(span, lines, attribution));
    }

    private static void add(Paragraph paragraph, List<DialogueLine> lines, Assembly assembly) {
        boolean paragraphBegins = true;
        for (List<Inline> line : RunningText.lines(paragraph.content())) {
            Optional<Speaker> speaker = Speaker.at(line);
            if (speaker.isPresent()) {
                lines.add(turn(line, paragraph, speaker.get(), assembly));
            } else if (paragraphBegins && isStageDirection(paragraph.content())) {
                lines.add(new StageDirection(paragraph.span(), unwrapped(paragraph.content())));
                return;
            } else {
                goOn(line, paragraphBegins, lines);
            }
            paragraphBegins = false;
        }
    }

    private static Turn turn(List<Inline> line, Paragraph paragraph, Speaker speaker, Assembly assembly) {
        Span own = RunningText.trimmed(line).get(0).span();
        if (speaker.words().isEmpty()) {
            assembly.warning("dialogue.turn", own, "empty", speaker.name());
        }
        return new Turn(own.line() == 0 ? paragraph.span() : own, speaker.name(), speaker.words());
    }

    private static boolean isStageDirection(List<Inline> content) {
        List<Inline> words = RunningText.trimmed(content);
        String plain = Spaces.trim(PlainText.of(words));
        return words.size() == 1 && words.get(0) instanceof Emphasis
                || plain.startsWith("(") && plain.indexOf(')') == plain.length() - 1
                || plain.startsWith("[") && plain.indexOf(']') == plain.length() - 1;
    }

    private static List<Inline> unwrapped(List<Inline> content) {
        List<Inline> words = RunningText.trimmed(content);
        return words.size() == 1 && words.get(0) instanceof Emphasis emphasis ? emphasis.content() : words;
    }

    /** Words without a speaker go on with the line before them; a new paragraph begins on a new line. */
    private static void goOn(List<Inline> line, boolean paragraphBegins, List<DialogueLine> lines) {
        int last = lines.size() - 1;
        List<Inline> words = new ArrayList<>(lines.get(last).content());
        if (paragraphBegins && !words.isEmpty()) {
            words.add(new LineBreak(lines.get(last).span()));
        }
        words.addAll(line);
        DialogueLine before = lines.get(last);
        lines.set(
                last,
                before instanceof Turn turn
                        ? new Turn(turn.span(), turn.speaker(), RunningText.trimmed(words))
                        : new StageDirection(before.span(), RunningText.trimmed(words)));
    }
}
