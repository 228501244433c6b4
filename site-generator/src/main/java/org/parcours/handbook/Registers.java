package org.parcours.handbook;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parcours.model.Authors;
import org.parcours.model.Course;
import org.parcours.model.Localized;
import org.parcours.model.Reference;
import org.parcours.model.text.Language;

/** The pages of what the course keeps for all its lessons: its terms and its sources, in the order of the alphabet. */
final class Registers {

    private final Course course;
    private final Language language;

    Registers(Course course, Language language) {
        this.course = course;
        this.language = language;
    }

    /** The glossary. */
    GlossaryPage glossary(Frame frame) {
        Collator alphabet = Collator.getInstance(language.locale());
        List<GlossaryPage.Entry> terms = course.glossary().terms().stream()
                .map(term -> new GlossaryPage.Entry(
                        Anchors.term(term.id()),
                        term.term().in(language),
                        term.definition().in(language)))
                .sorted(Comparator.comparing(GlossaryPage.Entry::term, alphabet).thenComparing(GlossaryPage.Entry::id))
                .toList();
        return new GlossaryPage(frame, Anchors.GLOSSARY, terms);
    }

    /** The sources. */
    SourcesPage sources(Frame frame) {
        Collator alphabet = Collator.getInstance(language.locale());
        List<SourcesPage.Entry> sorted = course.references().references().stream()
                .sorted(Comparator.comparing(
                                (Reference source) -> Authors.of(source).sorted(), alphabet)
                        .thenComparing(Reference::year)
                        .thenComparing(Reference::id))
                .map(this::source)
                .toList();
        return new SourcesPage(frame, Anchors.SOURCES, sorted);
    }

    private SourcesPage.Entry source(Reference reference) {
        List<SourcesPage.Fact> study = Stream.of(
                        fact("measured", reference.measured()),
                        fact("sample", reference.sample()),
                        fact("place", reference.place()),
                        fact("period", reference.period()),
                        fact("limits", reference.limits()))
                .filter(fact -> !fact.text().isEmpty())
                .toList();
        return new SourcesPage.Entry(
                Anchors.source(reference.id()),
                reference.author(),
                reference.year(),
                reference.title(),
                reference.language(),
                reference.where().in(language),
                reference.url(),
                IntStream.range(0, study.size())
                        .mapToObj(i -> i < study.size() - 1 ? study.get(i).goingOn() : study.get(i))
                        .toList());
    }

    private SourcesPage.Fact fact(String name, Localized text) {
        return new SourcesPage.Fact("handbook.source." + name, text.in(language));
    }
}
