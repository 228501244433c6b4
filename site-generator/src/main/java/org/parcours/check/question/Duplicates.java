package org.parcours.check.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parcours.check.Limit;
import org.parcours.check.Normalised;
import org.parcours.check.Options;
import org.parcours.check.Rule;
import org.parcours.check.RuleOption;
import org.parcours.check.StillToWrite;
import org.parcours.check.WordData;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.finding.Severity;
import org.parcours.model.Course;
import org.parcours.model.Option;
import org.parcours.model.Question;
import org.parcours.model.Version;
import org.parcours.model.text.PlainText;

/**
 * No two options of a question are the same, and no question is asked twice: a double option leaves two right answers, or
 * fewer to choose from (Haladyna, Downing and Rodriguez, 2002, guideline 22). What is nearly the same is to be looked at
 * again; less so where a pronoun, a negation or a number makes the difference, since that may be the very point.
 */
public final class Duplicates implements Rule {

    private static final String ID = "question.duplicate";
    private static final Limit OPTIONS = new Limit(ID, "similar-options", 0.9);
    private static final Limit QUESTIONS = new Limit(ID, "similar-questions", 0.85);

    private final WordData deciding = new WordData(Duplicates.class, "deciding-words");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<RuleOption> options() {
        return List.of(OPTIONS, QUESTIONS);
    }

    @Override
    public void check(Course course, Findings findings) {
        for (Version version : course.versions()) {
            Set<String> words = new HashSet<>(deciding.in(version.language()));
            List<Asked> bank = Asked.in(version);
            bank.forEach(asked -> options(asked.question(), words, OPTIONS.in(course.plan()), findings));
            questions(bank, words, QUESTIONS.in(course.plan()), findings);
        }
    }

    private static void options(Question question, Set<String> deciding, double least, Findings findings) {
        List<Option> options = Options.toChooseFrom(question).stream()
                .filter(option -> !StillToWrite.isAll(written(option)))
                .toList();
        List<List<String>> words =
                options.stream().map(option -> words(written(option))).toList();
        for (int later = 1; later < options.size(); later++) {
            for (int first = 0; first < later; first++) {
                Option one = options.get(first);
                Option other = options.get(later);
                if (words.get(first).equals(words.get(later))) {
                    findings.add(Finding.error(ID, other.span(), "option", written(other)));
                    break;
                } else if (EditDistance.isAlike(letters(words.get(first)), letters(words.get(later)), least)) {
                    Severity severity = weight(words.get(first), words.get(later), deciding);
                    findings.add(
                            Finding.of(ID, severity, other.span(), "similar-option", written(other), written(one)));
                }
            }
        }
    }

    private static void questions(List<Asked> bank, Set<String> deciding, double least, Findings findings) {
        List<List<String>> texts =
                bank.stream().map(asked -> words(asked.question())).toList();
        SimilarTexts similar = new SimilarTexts(texts, least);
        Map<List<String>, Asked> same = new HashMap<>();
        List<Integer> earlier = new ArrayList<>();
        for (int later = 0; later < bank.size(); later++) {
            List<String> text = texts.get(later);
            Asked asked = bank.get(later);
            Asked first = same.putIfAbsent(text, asked);
            if (first != null) {
                report(Severity.ERROR, "question", asked, first, findings);
                continue;
            }
            OptionalInt like = similar.add(text);
            if (like.isEmpty()) {
                earlier.add(later);
                continue;
            }
            int one = earlier.get(like.getAsInt());
            if (bank.get(one).lesson() != asked.lesson()) {
                report(weight(texts.get(one), text, deciding), "similar-question", asked, bank.get(one), findings);
            }
        }
    }

    private static void report(Severity severity, String problem, Asked asked, Asked first, Findings findings) {
        findings.add(Finding.of(
                ID,
                severity,
                asked.question().span(),
                problem,
                PlainText.of(asked.question().title()),
                PlainText.of(first.question().title()),
                first.question().span()));
    }

    private static Severity weight(List<String> one, List<String> other, Set<String> deciding) {
        return SmallDifference.isAll(one, other, deciding) ? Severity.INFO : Severity.WARNING;
    }

    private static String written(Option option) {
        return PlainText.of(option.content()).strip();
    }

    /** What it asks, then its answers by the alphabet: another order makes no other question. */
    private static List<String> words(Question question) {
        Stream<String> asked = Stream.of(PlainText.of(question.title()), PlainText.ofBlocks(question.stem()));
        return Stream.concat(asked, Answers.of(question).stream().sorted())
                .flatMap(text -> words(text).stream())
                .toList();
    }

    /** Words and signs of quantity, without punctuation. */
    private static List<String> words(String text) {
        return Stream.of(Normalised.of(text).text().split("[\\p{P}\\s&&[^%]]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static int[] letters(List<String> words) {
        return words.stream().collect(Collectors.joining(" ")).codePoints().toArray();
    }
}
