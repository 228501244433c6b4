package org.parcours.handbook;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parcours.model.Course;
import org.parcours.model.ExplanationPart;
import org.parcours.model.Lesson;
import org.parcours.model.LessonRewriter;
import org.parcours.model.Part;
import org.parcours.model.Reference;
import org.parcours.model.Version;
import org.parcours.model.text.AddressVisitor;
import org.parcours.model.text.Block;
import org.parcours.model.text.Heading;
import org.parcours.model.text.LessonAddress;
import org.parcours.model.text.Link;
import org.parcours.model.text.PlainText;
import org.parcours.model.text.Slug;
import org.parcours.model.text.SourceAddress;
import org.parcours.model.text.TermAddress;
import org.parcours.model.text.TextRewriter;
import org.parcours.model.text.WebAddress;

/** The places of a handbook that links lead to, by ids that do not change when something else is edited. */
final class Anchors {

    static final String CONTENTS = "contents";
    static final String GLOSSARY = "glossary";
    static final String SOURCES = "sources";

    private final Map<String, Set<String>> headings = new TreeMap<>();
    private final Map<String, String> lessons = new TreeMap<>();
    private final Map<String, String> terms = new TreeMap<>();
    private final Map<String, String> sources = new TreeMap<>();

    Anchors(Course course, Version version) {
        version.lessons().forEach(lesson -> {
            headings.put(lesson.id(), headings(lesson));
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

    static String heading(String lesson, String words) {
        return "heading." + lesson + "." + Slug.key(words);
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
            boolean known = headings.get(named).contains(Slug.key(address.heading()));
            String id = known ? heading(named, address.heading()) : lesson(named);
            return new Target(
                    address.lesson().isEmpty() ? "place" : "page", id, known ? address.heading() : lessons.get(named));
        }

        @Override
        public Target visitTermAddress(TermAddress address) {
            String term = terms.get(address.term());
            return term == null ? Target.nowhere(address.term()) : new Target("place", term(address.term()), term);
        }

        @Override
        public Target visitSourceAddress(SourceAddress address) {
            String source = sources.get(address.source());
            return source == null
                    ? Target.nowhere(address.source())
                    : new Target("place", source(address.source()), source);
        }
    }

    /** The keys of a lesson's own headings. */
    private static Set<String> headings(Lesson lesson) {
        Set<String> keys = new LinkedHashSet<>();
        TextRewriter text = new TextRewriter() {
            @Override
            public java.util.List<Block> visitHeading(Heading heading) {
                keys.add(Slug.key(PlainText.of(heading.content())));
                return super.visitHeading(heading);
            }
        };
        new LessonRewriter(text) {
            @Override
            public Part visitExplanationPart(ExplanationPart part) {
                keys.add(Slug.key(PlainText.of(part.heading().content())));
                return super.visitExplanationPart(part);
            }
        }.lesson(lesson);
        return keys;
    }

    /**
     * Where a link leads.
     *
     * @param kind {@code web}, {@code page} (a place whose page number is worth printing), {@code place}, or
     *     {@code nowhere}
     * @param to the URL or the id
     * @param alternative what a voice says of it: the link's words, or the name of what it leads to
     */
    public record Target(String kind, String to, String alternative) {

        static Target nowhere(String words) {
            return new Target("nowhere", "", words);
        }
    }
}
