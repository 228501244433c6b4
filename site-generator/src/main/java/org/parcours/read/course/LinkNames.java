package org.parcours.read.course;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.parcours.model.Authors;
import org.parcours.model.Glossary;
import org.parcours.model.Lesson;
import org.parcours.model.Reference;
import org.parcours.model.References;
import org.parcours.model.Term;
import org.parcours.model.text.AddressVisitor;
import org.parcours.model.text.Language;
import org.parcours.model.text.LessonAddress;
import org.parcours.model.text.SourceAddress;
import org.parcours.model.text.TermAddress;
import org.parcours.model.text.WebAddress;
import org.parcours.read.ShippedWords;

/**
 * The words of links that their author left without: {@code <source:weger-2014>} is read as "Weger et al., 2014",
 * a term by its name, a lesson by its title. What is not known keeps its id, and the checks report it.
 */
final class LinkNames implements AddressVisitor<String> {

    private static final Properties WORDS =
            ShippedWords.of(LinkNames.class, "citations.properties").orElseThrow();

    private final Map<String, String> lessons = new HashMap<>();
    private final Map<String, String> terms = new HashMap<>();
    private final Map<String, String> sources = new HashMap<>();

    /** The names in one language. */
    LinkNames(Language language, Collection<Lesson> lessons, Glossary glossary, References references) {
        lessons.forEach(
                lesson -> this.lessons.putIfAbsent(lesson.id(), lesson.header().title()));
        for (Term term : glossary.terms()) {
            String name = term.term().in(language);
            if (!name.isEmpty()) {
                terms.putIfAbsent(term.id(), name);
            }
        }
        String and = WORDS.getProperty("and." + language.tag().replaceFirst("-.*", ""), "&");
        references.references().forEach(source -> sources.putIfAbsent(source.id(), name(source, and)));
    }

    boolean knowsLesson(String id) {
        return lessons.containsKey(id);
    }

    @Override
    public String visitWebAddress(WebAddress address) {
        return address.url();
    }

    @Override
    public String visitLessonAddress(LessonAddress address) {
        return address.heading().isEmpty()
                ? lessons.getOrDefault(address.lesson(), address.lesson())
                : address.heading();
    }

    @Override
    public String visitTermAddress(TermAddress address) {
        return terms.getOrDefault(address.term(), address.term());
    }

    @Override
    public String visitSourceAddress(SourceAddress address) {
        return sources.getOrDefault(address.source(), address.source());
    }

    /** The authors and the year, as sources are called in running text. */
    private static String name(Reference reference, String and) {
        String who = Authors.of(reference).cited(and);
        String called = who.isEmpty() ? reference.title() : who;
        return reference.year().isEmpty() ? called : called + ", " + reference.year();
    }
}
