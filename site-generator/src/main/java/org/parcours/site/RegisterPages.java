package org.parcours.site;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parcours.model.Authors;
import org.parcours.model.Localized;
import org.parcours.model.Reference;
import org.parcours.model.Term;
import org.parcours.model.text.Language;
import org.parcours.render.Publication;

/** Makes the pages of the registers: glossary and sources, with the lessons that name them. */
final class RegisterPages {

    private final Publication publication;
    private final Language language;
    private final Mentions mentions;

    RegisterPages(Publication publication, Language language, Mentions mentions) {
        this.publication = publication;
        this.language = language;
        this.mentions = mentions;
    }

    GlossaryPage glossary(PageScope page) {
        Links links = new Links(page);
        return new GlossaryPage(
                frame("glossary", page),
                publication.glossary().terms().stream()
                        .filter(term -> !in(term.term()).isEmpty())
                        .sorted(alphabetical(term -> in(term.term())))
                        .map(term -> entry(term, links))
                        .toList());
    }

    private GlossaryPage.Entry entry(Term term, Links links) {
        String anchor = GlossaryPage.anchor(term.id());
        return new GlossaryPage.Entry(
                anchor, in(term.term()), in(term.definition()), links.lessons(mentions.of(anchor)));
    }

    SourcesPage sources(PageScope page) {
        Links links = new Links(page);
        return new SourcesPage(
                frame("sources", page),
                publication.references().references().stream()
                        .sorted(alphabetical(RegisterPages::byAuthors))
                        .map(source -> entry(source, links))
                        .toList());
    }

    private static String byAuthors(Reference source) {
        return Authors.of(source).sorted() + " " + source.year() + " " + source.title();
    }

    private SourcesPage.Entry entry(Reference source, Links links) {
        String anchor = SourcesPage.anchor(source.id());
        return new SourcesPage.Entry(
                anchor,
                source.type(),
                source.author(),
                source.year(),
                source.title(),
                source.language().equals(language.tag()) ? "" : source.language(),
                in(source.where()),
                source.url(),
                details(source),
                links.lessons(mentions.of(anchor)));
    }

    private List<SourcesPage.Detail> details(Reference source) {
        return Stream.of(
                        new SourcesPage.Detail("measured", in(source.measured())),
                        new SourcesPage.Detail("sample", in(source.sample())),
                        new SourcesPage.Detail("place", in(source.place())),
                        new SourcesPage.Detail("period", in(source.period())),
                        new SourcesPage.Detail("limits", in(source.limits())))
                .filter(detail -> !detail.words().isEmpty())
                .toList();
    }

    private <T> Comparator<T> alphabetical(Function<T, String> words) {
        Collator collator = Collator.getInstance(Locale.forLanguageTag(language.tag()));
        return Comparator.comparing(words, collator::compare);
    }

    private String in(Localized text) {
        return text.in(language);
    }

    private static Frame frame(String kind, PageScope page) {
        return Frames.of(kind, page, page.site().words().say("site.nav." + kind), "");
    }
}
