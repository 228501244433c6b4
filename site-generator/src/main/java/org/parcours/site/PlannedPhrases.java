package org.parcours.site;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.parcours.cache.Fingerprint;

/** The phrase book. It takes its phrases from the texts of all lessons, and only if one of them changed a phrase. */
final class PlannedPhrases implements PlannedPage {

    private final SiteVersion site;
    private final Media media;
    private final List<PlannedLesson> lessons;
    private final Supplier<List<String>> phrases;

    /** @param phrases what each lesson adds, as fingerprints */
    PlannedPhrases(SiteVersion site, Media media, List<PlannedLesson> lessons, Supplier<List<String>> phrases) {
        this.site = site;
        this.media = media;
        this.lessons = List.copyOf(lessons);
        this.phrases = phrases;
    }

    @Override
    public String path() {
        return site.phrases();
    }

    @Override
    public String template() {
        return "phrases";
    }

    @Override
    public Optional<Fingerprint> made() {
        return Optional.of(site.fingerprint().with(phrases.get().toArray(String[]::new)));
    }

    @Override
    public boolean seesTheSame(Seen before) {
        return before.isSeenIn(site, media);
    }

    @Override
    public Printable make() {
        PageScope page = new PageScope(site, media, path());
        PhrasesPage made = new PhraseBook(page).of(lessons);
        return new Printable(made, page.seen(), "");
    }
}
