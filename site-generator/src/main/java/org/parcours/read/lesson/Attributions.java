package org.parcours.read.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parcours.model.text.Attribution;
import org.parcours.model.text.Block;
import org.parcours.model.text.Inline;
import org.parcours.model.text.Paragraph;
import org.parcours.model.text.Quote;
import org.parcours.model.text.Text;

/**
 * Who is quoted: the last line of a quote that begins with a dash. Before its first comma who, after it where. A quote
 * with several lines that begin with a dash is an exchange typed in the manner of novels; its last line is no attribution.
 */
final class Attributions {

    private static final Pattern DASH = Pattern.compile("^[\\s\\p{Z}]*(?:—|–|--)[\\s\\p{Z}]*(?=\\S|$)");

    private Attributions() {}

    /** What is left of a quote, and who is quoted. */
    record Taken(List<Block> content, Optional<Attribution> attribution) {}

    static Taken take(Quote quote, Assembly assembly) {
        List<Block> content = quote.content();
        if (quote.attribution().isPresent() || dashes(content) == 0) {
            return new Taken(content, quote.attribution());
        }
        if (dashes(content) > 1) {
            assembly.warning("dialogue.dashes", quote.span(), "no-speaker");
            return new Taken(content, Optional.empty());
        }
        return taken(content);
    }

    private static long dashes(List<Block> content) {
        return content.stream()
                .filter(Paragraph.class::isInstance)
                .flatMap(p -> RunningText.lines(((Paragraph) p).content()).stream())
                .filter(Attributions::isDashed)
                .count();
    }

    private static boolean isDashed(List<Inline> line) {
        return DASH.matcher(RunningText.leading(RunningText.trimmed(line))).find();
    }

    private static Taken taken(List<Block> content) {
        Block last = content.get(content.size() - 1);
        if (!(last instanceof Paragraph paragraph)) {
            return new Taken(content, Optional.empty());
        }
        List<List<Inline>> lines = RunningText.lines(paragraph.content());
        List<Inline> line = RunningText.trimmed(lines.get(lines.size() - 1));
        List<Inline> rest = RunningText.trimmed(lines.subList(0, lines.size() - 1).stream()
                .flatMap(List::stream)
                .toList());
        if (!isDashed(line) || rest.isEmpty() && content.size() == 1) {
            return new Taken(content, Optional.empty());
        }
        List<Block> kept = new ArrayList<>(content.subList(0, content.size() - 1));
        if (!rest.isEmpty()) {
            kept.add(new Paragraph(paragraph.span(), rest));
        }
        return new Taken(kept, Optional.of(attribution(line)));
    }

    private static Attribution attribution(List<Inline> line) {
        Matcher dash = DASH.matcher(RunningText.leading(line));
        List<Inline> words = dash.find() ? RunningText.after(line, dash.end()) : line;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i) instanceof Text text && text.value().indexOf(',') >= 0) {
                return parted(words, i, text);
            }
        }
        return new Attribution(words, List.of());
    }

    private static Attribution parted(List<Inline> words, int index, Text text) {
        int comma = text.value().indexOf(',');
        List<Inline> who = new ArrayList<>(words.subList(0, index));
        who.add(RunningText.part(text, 0, comma));
        List<Inline> where = new ArrayList<>();
        where.add(RunningText.part(text, comma + 1, text.value().length()));
        where.addAll(words.subList(index + 1, words.size()));
        return new Attribution(RunningText.trimmed(who), RunningText.trimmed(where));
    }
}
