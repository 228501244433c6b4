package org.parcours.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.text.Image;
import org.parcours.model.text.Inline;
import org.parcours.model.text.NearestWord;
import org.parcours.model.text.Slug;
import org.parcours.model.text.Text;
import org.parcours.model.text.TextRewriter;
import org.parcours.source.Span;

/**
 * Puts the variables of a course into the text of a lesson: {@code {organisation}} becomes the organisation's name; in
 * code it stays as typed. What looks like a variable and is none stays as typed too, with a warning, because a lesson
 * may teach how to fill in a template: {@code {{prénom}}}, <code>${name}</code> and {@code {Nom}} are left alone.
 */
public final class VariableResolver extends TextRewriter {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*([_-][a-z0-9]+)*");
    private static final Pattern BRACED = Pattern.compile("(?<![{$\\\\#])\\{([\\p{L}\\p{N}_-]+)}(?!})");

    private final Map<String, String> variables;
    private final Findings findings;
    private final SortedMap<String, String> used = new TreeMap<>();

    /** @param variables what each name stands for in the lesson's language */
    public VariableResolver(Map<String, String> variables, Findings findings) {
        this.variables = Map.copyOf(variables);
        this.findings = findings;
    }

    /** Whether a variable may be called so: small letters, digits and hyphens. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** The manuscript with its variables replaced, in its header as in its text. */
    public Manuscript resolve(Manuscript manuscript) {
        List<HeaderLine> header = manuscript.header().stream()
                .map(line -> new HeaderLine(line.span(), line.key(), resolve(line.value(), line.span())))
                .toList();
        return new Manuscript(
                manuscript.file(), header, blocks(manuscript.blocks()), manuscript.exemptions(), manuscript.included());
    }

    /** The variables that have been replaced so far, with their values. */
    public SortedMap<String, String> used() {
        return Collections.unmodifiableSortedMap(used);
    }

    /** Neighbouring texts become one first: a parser may cut a text at an underscore. */
    @Override
    public List<Inline> inlines(List<Inline> inlines) {
        List<Inline> joined = new ArrayList<>();
        for (Inline inline : inlines) {
            Inline last = joined.isEmpty() ? inline : joined.get(joined.size() - 1);
            if (!joined.isEmpty() && last instanceof Text before && inline instanceof Text after) {
                joined.set(joined.size() - 1, joined(before, after));
            } else {
                joined.add(inline);
            }
        }
        return super.inlines(joined);
    }

    private static Text joined(Text before, Text after) {
        Span start = before.span();
        Span end = after.span();
        Span whole = new Span(start.file(), start.line(), start.column(), end.endLine(), end.endColumn());
        return new Text(whole, before.value() + after.value());
    }

    @Override
    public List<Inline> visitText(Text text) {
        return List.of(new Text(text.span(), resolve(text.value(), text.span())));
    }

    @Override
    public Image image(Image image) {
        return new Image(image.span(), image.source(), resolve(image.alternative(), image.span()));
    }

    private String resolve(String words, Span span) {
        Matcher braced = BRACED.matcher(words);
        return braced.replaceAll(found -> {
            String name = found.group(1);
            String value = variables.get(name);
            if (value == null) {
                report(name, place(span, words, found.start(), found.end()));
            } else {
                used.put(name, value);
            }
            return Matcher.quoteReplacement(value == null ? found.group() : value);
        });
    }

    private void report(String name, Span place) {
        Optional<String> near = NearestWord.to(name, variables.keySet());
        boolean meantAsOne = near.isPresent() && Slug.key(name).equals(Slug.key(near.get()));
        if (near.isPresent() && (isName(name) || meantAsOne)) {
            findings.add(Finding.warning("variable.unknown", place, "near", name, near.get()));
        } else if (isName(name)) {
            findings.add(Finding.warning("variable.unknown", place, "unknown", name));
        }
    }

    /** The place in the line, where the text was written letter by letter as it reads; else the place of the text. */
    private static Span place(Span span, String words, int start, int end) {
        boolean literal =
                span.hasColumn() && span.line() == span.endLine() && span.endColumn() - span.column() == words.length();
        return literal
                ? new Span(span.file(), span.line(), span.column() + start, span.line(), span.column() + end)
                : span;
    }
}
