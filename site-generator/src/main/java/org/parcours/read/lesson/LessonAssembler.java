package org.parcours.read.lesson;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.parcours.finding.Finding;
import org.parcours.model.Lesson;
import org.parcours.model.LessonHeader;
import org.parcours.model.text.Block;
import org.parcours.model.text.Heading;
import org.parcours.model.text.Language;
import org.parcours.read.Manuscript;
import org.parcours.read.ReadingContext;
import org.parcours.source.Span;

/**
 * Makes a lesson of a manuscript. It gives headings, lists, tables and quotes their meaning, once for every syntax.
 *
 * <p>One may be used for many lessons, from several threads. A mistake of the author is a finding, and the lesson is made of
 * what can be made: a question without a kind is left out of it, a paragraph with no place of its own goes to the
 * introduction of its part. Nothing goes in silence.
 */
public final class LessonAssembler {

    private static final Language FALLBACK = new Language("en");
    private static final List<Language> SHIPPED = List.of(new Language("en"), new Language("fr"));

    private final Map<Language, Optional<Lexicon>> lexicons = new ConcurrentHashMap<>();

    /** The lesson; what its author should know goes to the context's findings. */
    public Lesson assemble(Manuscript manuscript, ReadingContext context) {
        String path = manuscript.file().path();
        Lexicon lexicon = lexicon(context.language()).orElseGet(() -> fallback(path, context));
        Assembly assembly = new Assembly(manuscript.file().stem(), lexicon, context.findings());
        LessonHeader header = new Headers(manuscript, assembly, ofHeaders(lexicon)).read();
        List<Block> marked = new Marks(assembly).blocks(manuscript.blocks());
        Sections sections = Sections.at(2, withoutTitle(marked));
        return new Lesson(
                Span.file(path),
                assembly.lesson(),
                context.language(),
                header,
                assembly.prose(sections.before()),
                new Parts(assembly).read(sections.sections()));
    }

    private Optional<Lexicon> lexicon(Language language) {
        return lexicons.computeIfAbsent(language, Lexicon::of);
    }

    private Lexicon fallback(String path, ReadingContext context) {
        context.findings().add(Finding.error("structure.language", Span.file(path), "no-lexicon", context.language()));
        return lexicon(FALLBACK).orElseThrow();
    }

    /** A header may be written in any language that there are words for, the lesson's own first. */
    private List<Lexicon> ofHeaders(Lexicon own) {
        return Stream.concat(Stream.of(own), SHIPPED.stream().flatMap(language -> lexicon(language).stream()))
                .toList();
    }

    /** The level-1 heading is the title: {@link Headers} has read it. */
    private static List<Block> withoutTitle(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> !(block instanceof Heading heading && heading.level() == 1))
                .toList();
    }
}
