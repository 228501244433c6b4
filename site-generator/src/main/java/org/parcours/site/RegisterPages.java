package org.parcours.site;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parcours.model.Localized;
import org.parcours.model.Reference;
import org.parcours.model.Term;
import org.parcours.model.text.PlainText;
import org.parcours.model.text.Slug;
import org.parcours.outline.Outline.Place;

/** Makes the pages that gather what stands all over the course: phrase book, glossary, sources. */
final class RegisterPages {

    private final SiteVersion site;
    private final Frames frames;
    private final Media media;

    RegisterPages(SiteVersion site, Frames frames, Media media) {
        this.site = site;
        this.frames = frames;
        this.media = media;
    }

    PhrasesPage phrases() {
        PageScope page = scope(site.phrases());
        List<PhrasesPage.Situation> situations = site.outline().places().stream()
                .filter(place -> !place.lesson().pairs().isEmpty())
                .map(place -> situation(place, page))
                .toList();
        int pairs = situations.stream().mapToInt(s -> s.pairs().size()).sum();
        return new PhrasesPage(
                frame("phrases", page),
                site.words().count("site.pairs", pairs),
                situations,
                letters(),
                page.footnotes());
    }

    private PhrasesPage.Situation situation(Place place, PageScope page) {
        page.within(place);
        PartViews parts = new PartViews(page, new BlockViews(page));
        return new PhrasesPage.Situation(
                new Links(page).lesson(place),
                page.anchor(place.lesson().header().title()),
                place.lesson().pairs().stream().map(parts::pair).toList());
    }

    /** Phrases to say under their first letter, quotation marks and accents aside. */
    private List<PhrasesPage.Letter> letters() {
        Map<String, List<PhrasesPage.Entry>> byLetter = site.version().lessons().stream()
                .flatMap(lesson -> lesson.pairs().stream())
                .map(pair -> new PhrasesPage.Entry(PlainText.of(pair.say()), "_" + pair.id()))
                .filter(entry -> !Slug.of(entry.words()).isEmpty())
                .sorted(Comparator.comparing(entry -> Slug.of(entry.words())))
                .collect(Collectors.groupingBy(
                        entry -> Slug.of(entry.words()).substring(0, 1).toUpperCase(Locale.ROOT),
                        TreeMap::new,
                        Collectors.toList()));
        return byLetter.entrySet().stream()
                .map(letter -> new PhrasesPage.Letter(letter.getKey(), letter.getValue()))
                .toList();
    }

    GlossaryPage glossary() {
        PageScope page = scope(site.glossary());
        Links links = new Links(page);
        return new GlossaryPage(
                frame("glossary", page),
                site.course().glossary().terms().stream()
                        .filter(term -> !in(term.term()).isEmpty())
                        .sorted(alphabetical(term -> in(term.term())))
                        .map(term -> entry(term, links))
                        .toList());
    }

    private GlossaryPage.Entry entry(Term term, Links links) {
        String anchor = GlossaryPage.anchor(term.id());
        return new GlossaryPage.Entry(
                anchor,
                in(term.term()),
                in(term.definition()),
                links.lessons(site.mentions().of(anchor)));
    }

    SourcesPage sources() {
        PageScope page = scope(site.sources());
        Links links = new Links(page);
        return new SourcesPage(
                frame("sources", page),
                site.course().references().references().stream()
                        .sorted(alphabetical(source -> source.author() + source.year() + source.title()))
                        .map(source -> entry(source, links))
                        .toList());
    }

    private SourcesPage.Entry entry(Reference source, Links links) {
        String anchor = SourcesPage.anchor(source.id());
        return new SourcesPage.Entry(
                anchor,
                source.type(),
                source.author(),
                source.year(),
                source.title(),
                source.language().equals(site.language().tag()) ? "" : source.language(),
                source.where(),
                source.url(),
                details(source),
                links.lessons(site.mentions().of(anchor)));
    }

    private List<SourcesPage.Detail> details(Reference source) {
        return Stream.of(
                        new SourcesPage.Detail("measured", in(source.measured())),
                        new SourcesPage.Detail("sample", in(source.sample())),
                        new SourcesPage.Detail("place", in(source.place())),
                        new SourcesPage.Detail("period", source.period()),
                        new SourcesPage.Detail("limits", in(source.limits())))
                .filter(detail -> !detail.words().isEmpty())
                .toList();
    }

    private <T> Comparator<T> alphabetical(Function<T, String> words) {
        Collator collator =
                Collator.getInstance(Locale.forLanguageTag(site.language().tag()));
        return Comparator.comparing(words, collator::compare);
    }

    private String in(Localized text) {
        return text.in(site.language());
    }

    private PageScope scope(String path) {
        return new PageScope(site, media, path);
    }

    private Frame frame(String kind, PageScope page) {
        return frames.of(kind, page, site.words().say("site.nav." + kind), "");
    }
}
