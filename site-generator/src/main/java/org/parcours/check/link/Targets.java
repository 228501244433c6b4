package org.parcours.check.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parcours.model.Course;
import org.parcours.model.Headings;
import org.parcours.model.Lesson;
import org.parcours.model.Version;
import org.parcours.model.text.AddressVisitor;
import org.parcours.model.text.LessonAddress;
import org.parcours.model.text.Slug;
import org.parcours.model.text.SourceAddress;
import org.parcours.model.text.TermAddress;
import org.parcours.model.text.WebAddress;

/** What the links of one version of a course may name. */
final class Targets {

    /** A lesson that is there in the language of the source and not yet in that of the link. */
    static final String UNTRANSLATED = "untranslated";

    private final Map<String, Lesson> lessons = new HashMap<>();
    private final Map<String, Map<String, Integer>> headings = new HashMap<>();
    private final Set<String> untranslated = new HashSet<>();
    private final Set<String> terms = new HashSet<>();
    private final Set<String> sources = new HashSet<>();

    Targets(Course course, Version version) {
        version.lessons().forEach(lesson -> lessons.putIfAbsent(lesson.id(), lesson));
        course.versions().stream()
                .limit(1)
                .flatMap(source -> source.lessons().stream())
                .map(Lesson::id)
                .filter(id -> !lessons.containsKey(id))
                .forEach(untranslated::add);
        course.glossary().terms().forEach(term -> terms.add(term.id()));
        course.references().references().forEach(source -> sources.add(source.id()));
    }

    /** A target that is not there, or not there once. */
    record Missing(String problem, String word) {}

    /** Finds what a link of this lesson names; what is missing is the answer. */
    AddressVisitor<Optional<Missing>> from(Lesson lesson) {
        return new Search(lesson);
    }

    private final class Search implements AddressVisitor<Optional<Missing>> {

        private final Lesson lesson;

        Search(Lesson lesson) {
            this.lesson = lesson;
        }

        @Override
        public Optional<Missing> visitWebAddress(WebAddress address) {
            return Optional.empty();
        }

        @Override
        public Optional<Missing> visitLessonAddress(LessonAddress address) {
            Optional<Lesson> target = address.lesson().isEmpty()
                    ? Optional.of(lesson)
                    : Optional.ofNullable(lessons.get(address.lesson()));
            if (target.isEmpty()) {
                boolean later = untranslated.contains(address.lesson());
                return Optional.of(new Missing(later ? UNTRANSLATED : "lesson", address.lesson()));
            }
            return address.heading().isEmpty() ? Optional.empty() : heading(target.get(), address.heading());
        }

        @Override
        public Optional<Missing> visitTermAddress(TermAddress address) {
            return terms.contains(address.term()) ? Optional.empty() : Optional.of(new Missing("term", address.term()));
        }

        @Override
        public Optional<Missing> visitSourceAddress(SourceAddress address) {
            return sources.contains(address.source())
                    ? Optional.empty()
                    : Optional.of(new Missing("source", address.source()));
        }
    }

    private Optional<Missing> heading(Lesson target, String words) {
        int found = headings.computeIfAbsent(target.span().file(), file -> headings(target))
                .getOrDefault(Slug.key(words), 0);
        if (found == 1) {
            return Optional.empty();
        }
        return Optional.of(new Missing(found == 0 ? "heading" : "heading-twice", words));
    }

    /** How often each heading is there. */
    private static Map<String, Integer> headings(Lesson lesson) {
        Map<String, Integer> headings = new HashMap<>();
        Headings.of(lesson).forEach(heading -> headings.merge(Slug.key(heading), 1, Integer::sum));
        return headings;
    }
}
