package org.parcours.check.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.parcours.check.Normalised;
import org.parcours.check.Rule;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.Course;
import org.parcours.model.Lesson;
import org.parcours.model.LessonRewriter;
import org.parcours.model.Term;
import org.parcours.model.text.Inline;
import org.parcours.model.text.Link;
import org.parcours.model.text.PlainText;
import org.parcours.model.text.TermAddress;
import org.parcours.model.text.TextRewriter;

/**
 * What leads to a term of the glossary is a form of the term, in the language of the lesson: one thing has one name. A form has a
 * word that begins as one of the term does, or that its definition says; a text longer than the term describes it and does not name it.
 */
public final class TermForm implements Rule {

    private static final String ID = "language.term";

    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

    /** As many letters as show that two words are of one family: reflet, refléter. */
    private static final int ROOT = 5;

    /** Shorter words are articles and the like. */
    private static final int SHORT = 3;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void check(Course course, Findings findings) {
        Map<String, Term> terms = new HashMap<>();
        course.glossary().terms().forEach(term -> terms.putIfAbsent(term.id(), term));
        course.versions().forEach(version -> version.lessons().forEach(lesson -> check(lesson, terms, findings)));
    }

    private static void check(Lesson lesson, Map<String, Term> terms, Findings findings) {
        for (Link link : links(lesson)) {
            Term term = terms.get(((TermAddress) link.address()).term());
            String text = PlainText.of(link.content()).strip();
            if (term != null && !text.isEmpty() && !isForm(text, term, lesson)) {
                String agreed = term.term().in(lesson.language());
                findings.add(Finding.info(ID, link.span(), "other", text, agreed));
            }
        }
    }

    private static List<Link> links(Lesson lesson) {
        List<Link> links = new ArrayList<>();
        new LessonRewriter(new TextRewriter() {
                    @Override
                    public List<Inline> visitLink(Link link) {
                        if (link.address() instanceof TermAddress) {
                            links.add(link);
                        }
                        return super.visitLink(link);
                    }
                })
                .lesson(lesson);
        return links;
    }

    private static boolean isForm(String text, Term term, Lesson lesson) {
        List<String> words = words(text);
        List<String> agreed = words(term.term().in(lesson.language()));
        List<String> definition = words(term.definition().in(lesson.language()));
        return agreed.isEmpty()
                || words.size() > agreed.size() + 1
                || words.stream().anyMatch(word -> isOneOf(agreed, word))
                || words.stream().anyMatch(word -> word.length() > SHORT && isOneOf(definition, word));
    }

    private static boolean isOneOf(List<String> others, String word) {
        return others.stream().anyMatch(other -> isFamily(word, other));
    }

    private static List<String> words(String text) {
        String plain =
                ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return Normalised.of(plain).words();
    }

    /** One word, its plural, or another word of the same root. */
    private static boolean isFamily(String word, String other) {
        int shorter = Math.min(word.length(), other.length());
        boolean isPlural = Math.abs(word.length() - other.length()) == 1;
        int same = isPlural || shorter > SHORT ? Math.min(ROOT, shorter) : Math.max(word.length(), other.length());
        return word.regionMatches(0, other, 0, same);
    }
}
