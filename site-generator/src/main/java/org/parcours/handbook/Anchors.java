package org.parcours.handbook;

import java.util.Map;
import java.util.TreeMap;
import org.parcours.model.Course;
import org.parcours.model.Reference;
import org.parcours.model.Version;
import org.parcours.model.text.AddressVisitor;
import org.parcours.model.text.LessonAddress;
import org.parcours.model.text.Link;
import org.parcours.model.text.PlainText;
import org.parcours.model.text.SourceAddress;
import org.parcours.model.text.TermAddress;
import org.parcours.model.text.WebAddress;

/** The places of a handbook that links lead to, by ids that do not change when something else is edited. */
final class Anchors {

    static final String CONTENTS = "contents";
    static final String WORKSHOPS = "workshops";
    static final String ASSESSMENTS = "assessments";
    static final String GLOSSARY = "glossary";
    static final String SOURCES = "sources";

    private final Map<String, HeadingAnchors> headings = new TreeMap<>();
    private final Map<String, String> lessons = new TreeMap<>();
    private final Map<String, String> terms = new TreeMap<>();
    private final Map<String, String> sources = new TreeMap<>();
    private final boolean isWhole;

    /** @param isWhole whether all of the book is printed, and not only the lesson whose links are asked about */
    Anchors(Course course, Version version, boolean isWhole) {
        this.isWhole = isWhole;
        version.lessons().forEach(lesson -> {
            headings.put(lesson.id(), new HeadingAnchors(lesson));
            lessons.put(lesson.id(), lesson.header().title());
        });
        course.glossary()
                .terms()
                .forEach(term -> terms.put(term.id(), term.term().in(version.language())));
        course.references().references().forEach(source -> sources.put(source.id(), name(source)));
    }

    private static String name(Reference source) {
        return source.year().isEmpty() ? source.author() : source.author() + ", " + source.year();
    }

    static String lesson(String id) {
        return "lesson." + id;
    }

    static String part(String lesson, int number) {
        return "part." + lesson + "." + number;
    }

    /** The observation grid of the exercise with this id. */
    static String grid(String exercise) {
        return exercise + ".grid";
    }

    /** The headings of a lesson. */
    HeadingAnchors headings(String lesson) {
        return headings.get(lesson);
    }

    static String term(String id) {
        return "term." + id;
    }

    static String source(String id) {
        return "source." + id;
    }

    /**
     * Where a link of a lesson leads; what the book does not hold, the checks have reported, and it prints as words. A
     * link without words is called by what it leads to.
     */
    Target target(Link link, String lesson) {
        Target target = link.address().accept(new Places(lesson));
        String words = PlainText.of(link.content());
        return words.isBlank() ? target : new Target(target.kind(), target.to(), words);
    }

    private final class Places implements AddressVisitor<Target> {

        private final String lesson;

        Places(String lesson) {
            this.lesson = lesson;
        }

        @Override
        public Target visitWebAddress(WebAddress address) {
            return new Target("web", address.url(), address.url());
        }

        @Override
        public Target visitLessonAddress(LessonAddress address) {
            String named = address.lesson().isEmpty() ? lesson : address.lesson();
            if (!lessons.containsKey(named)) {
                return Target.nowhere(named);
            }
            boolean known = headings.get(named).has(address.heading());
            String id = known ? headings.get(named).id(address.heading()) : lesson(named);
            String name = known ? address.heading() : lessons.get(named);
            if (!isWhole && !named.equals(lesson)) {
                return new Target("elsewhere-page", "", name);
            }
            return new Target(address.lesson().isEmpty() ? "place" : "page", id, name);
        }

        @Override
        public Target visitTermAddress(TermAddress address) {
            String term = terms.get(address.term());
            return term == null ? Target.nowhere(address.term()) : inRegister(term(address.term()), term);
        }

        @Override
        public Target visitSourceAddress(SourceAddress address) {
            String source = sources.get(address.source());
            return source == null ? Target.nowhere(address.source()) : inRegister(source(address.source()), source);
        }

        private Target inRegister(String id, String name) {
            return isWhole ? new Target("place", id, name) : new Target("elsewhere", "", name);
        }
    }

    /**
     * Where a link leads.
     *
     * @param kind {@code web}, {@code page} (a place whose page number is worth printing), {@code place}, or
     *     {@code nowhere}; {@code elsewhere-page} and {@code elsewhere} for places of the book that are not printed with
     *     what links to them
     * @param to the URL or the id
     * @param alternative what a voice says of it: the link's words, or the name of what it leads to
     */
    public record Target(String kind, String to, String alternative) {

        static Target nowhere(String words) {
            return new Target("nowhere", "", words);
        }
    }
}
