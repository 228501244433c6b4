package org.parcours.check.evidence;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parcours.check.RegisterRule;
import org.parcours.check.WordData;
import org.parcours.check.evidence.Statement.Sentence;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.Lesson;
import org.parcours.model.Reference;
import org.parcours.model.Registers;
import org.parcours.model.text.Language;

/**
 * Claims of this field that have no basis are not repeated, and a sentence says no more than its source: one that saw two
 * things go together tells no cause, one that asked people tells what they say. Best known is the 7-38-55 of Mehrabian,
 * which was never about communication in general.
 */
public final class Claims extends RegisterRule {

    private static final String ID = "evidence.claim";

    private final WordData banned = new WordData(Claims.class, "banned");
    private final WordData causes = new WordData(Claims.class, "cause");
    private final WordData denials = new WordData(Claims.class, "denial");

    public Claims() {
        super(ID);
    }

    @Override
    public void check(Lesson lesson, Registers registers, Findings findings) {
        Map<String, Reference> sources = registers.references().references().stream()
                .collect(Collectors.toMap(Reference::id, Function.identity(), (a, b) -> a));
        for (Statement statement : Statements.ofTextAndFeedback(lesson)) {
            if (statement.sources().isEmpty() && !banned.occursIn(statement.words(), lesson.language())) {
                continue;
            }
            for (Sentence sentence : statement.sentences(lesson.language().locale())) {
                banned(statement, sentence, lesson.language(), findings);
                if (!sentence.sources().isEmpty()) {
                    overclaim(statement, sentence, lesson.language(), sources, findings);
                }
            }
        }
    }

    /** « Aucune étude ne dit que… », « est-ce que… ? » claim nothing. */
    private boolean isDenied(Sentence sentence, Language language) {
        return sentence.written().endsWith("?")
                || denials.matches(sentence.words(), language).findFirst().isPresent();
    }

    private void banned(Statement statement, Sentence sentence, Language language, Findings findings) {
        banned.matches(sentence.words(), language)
                .filter(claim -> !isDenied(sentence, language))
                .findFirst()
                .ifPresent(claim -> findings.add(Finding.error(ID, statement.span(), "banned", sentence.written())));
    }

    private void overclaim(
            Statement statement,
            Sentence sentence,
            Language language,
            Map<String, Reference> sources,
            Findings findings) {
        Optional<Matcher> claimed = causes.matches(sentence.words(), language)
                .filter(cause -> !isDenied(sentence, language))
                .findFirst();
        claimed.ifPresent(cause -> sentence.sources().stream()
                .flatMap(id -> Stream.ofNullable(sources.get(id)))
                .filter(source -> source.isCorrelation() || source.isDeclared())
                .findFirst()
                .ifPresent(source -> findings.add(Finding.error(
                        ID,
                        statement.span(),
                        source.isCorrelation() ? "cause" : "deed",
                        sentence.words().quote(cause),
                        source.id()))));
    }
}
