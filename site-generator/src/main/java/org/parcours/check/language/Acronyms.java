package org.parcours.check.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parcours.check.Passage;
import org.parcours.check.RegisterRule;
import org.parcours.check.RuleOption;
import org.parcours.check.WordData;
import org.parcours.check.WordList;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.Lesson;
import org.parcours.model.Registers;
import org.parcours.model.Term;
import org.parcours.source.Span;

/**
 * An abbreviation in capitals is said in full where a lesson's explanation first uses it, or is a term of the glossary. What
 * everybody knows better short is in the data.
 */
public final class Acronyms extends RegisterRule {

    private static final String ID = "language.acronym";
    private static final WordList KNOWN = new WordList(ID, "known");

    private static final Pattern ACRONYM =
            Pattern.compile("(?<![\\p{L}\\p{N}./@_\\[{<-])\\p{Lu}{2,6}(?![\\p{L}\\p{N}_@-])");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,}(?:[\\s,!'’-]+\\p{Lu}{2,})+");

    private final WordData common = new WordData(Acronyms.class, "acronyms");

    public Acronyms() {
        super(ID);
    }

    @Override
    public List<RuleOption> options() {
        return List.of(KNOWN);
    }

    @Override
    public void check(Lesson lesson, Registers registers, Findings findings) {
        List<Passage> abbreviated = Prose.of(lesson).stream()
                .filter(passage -> hasCapitals(passage.text()))
                .filter(passage -> ACRONYM.matcher(passage.text()).find())
                .toList();
        if (!abbreviated.isEmpty()) {
            Set<String> known = new HashSet<>(common.in(lesson.language()));
            known.addAll(KNOWN.in(registers.plan()));
            registers.glossary().terms().forEach(term -> words(term, lesson).forEach(known::add));
            abbreviated.forEach(passage -> check(passage, known, findings));
        }
    }

    /** Whether two capitals stand side by side, which is told at once and rules out nearly every text. */
    private static boolean hasCapitals(String text) {
        boolean before = false;
        for (int i = 0; i < text.length(); i++) {
            boolean capital = Character.isUpperCase(text.charAt(i));
            if (before && capital) {
                return true;
            }
            before = capital;
        }
        return false;
    }

    private static Stream<String> words(Term term, Lesson lesson) {
        String all = term.term().in(lesson.language()) + " " + term.definition().in(lesson.language());
        return ACRONYM.matcher(all).results().map(word -> word.group());
    }

    /** Only its first use in a lesson. */
    private static void check(Passage passage, Set<String> known, Findings findings) {
        Matcher acronym = ACRONYM.matcher(passage.text());
        while (acronym.find()) {
            boolean first = known.add(acronym.group());
            if (first && !isExplained(passage.text(), acronym) && !isShouted(passage.text(), acronym)) {
                Span span = passage.at(acronym.start(), acronym.end());
                findings.add(Finding.info(ID, span, "unexplained", acronym.group()));
            }
        }
    }

    /** In brackets after what it stands for, or followed by it in brackets, after a comma, or by "that is". */
    private static boolean isExplained(String text, Matcher acronym) {
        String before = text.substring(0, acronym.start()).stripTrailing();
        String after = text.substring(acronym.end()).stripLeading();
        return before.endsWith("(")
                || after.startsWith("(")
                || after.matches("(?s)(?:,|:|—|–|,? ?c['’]est-à-dire|,? that is)\\s.*\\p{L}{3}.*")
                        && tells(after, acronym);
    }

    /** Whether the letters of the abbreviation begin words of what follows it, in its order. */
    private static boolean tells(String after, Matcher acronym) {
        StringBuilder letters = new StringBuilder("(?is).{0,20}?");
        acronym.group()
                .chars()
                .forEach(c -> letters.append("\\b").append((char) c).append("\\p{L}*.{0,12}?"));
        return after.matches(letters + ".*");
    }

    private static boolean isShouted(String text, Matcher acronym) {
        Matcher capitals = CAPITALS.matcher(text);
        while (capitals.find()) {
            if (capitals.start() <= acronym.start() && acronym.end() <= capitals.end()) {
                return true;
            }
        }
        return false;
    }
}
