package org.parcours.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parcours.model.Lesson;
import org.parcours.model.PhrasePair;
import org.parcours.model.text.PlainText;
import org.parcours.model.text.Slug;

/** Makes the page of all phrases of a course. */
final class PhraseBook {

    private final PageScope page;
    private final List<PhrasesPage.Situation> situations = new ArrayList<>();
    private final List<PhrasesPage.Entry> entries = new ArrayList<>();

    PhraseBook(PageScope page) {
        this.page = page;
    }

    PhrasesPage of(List<PlannedLesson> lessons) {
        lessons.forEach(lesson -> add(lesson.place(), lesson.text()));
        int pairs = situations.stream().mapToInt(s -> s.pairs().size()).sum();
        Words words = page.site().words();
        return new PhrasesPage(
                Frames.of("phrases", page, words.say("site.nav.phrases"), ""),
                words.count("site.pairs", pairs),
                situations,
                letters(),
                page.footnotes());
    }

    private void add(LessonSummary place, Lesson lesson) {
        List<PhrasePair> pairs = lesson.pairs();
        if (!pairs.isEmpty()) {
            page.within(place);
            PartViews parts = new PartViews(page, new BlockViews(page));
            situations.add(new PhrasesPage.Situation(
                    new Links(page).lesson(place),
                    page.anchor(place.title()),
                    pairs.stream().map(parts::pair).toList()));
            pairs.forEach(pair -> entries.add(new PhrasesPage.Entry(PlainText.of(pair.say()), "_" + pair.id())));
        }
    }

    /** Phrases to say under their first letter, quotation marks and accents aside. */
    private List<PhrasesPage.Letter> letters() {
        Map<String, List<PhrasesPage.Entry>> byLetter = entries.stream()
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
}
