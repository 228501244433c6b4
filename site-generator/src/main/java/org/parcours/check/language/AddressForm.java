package org.parcours.check.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parcours.check.LessonRule;
import org.parcours.check.Normalised;
import org.parcours.check.Passage;
import org.parcours.check.Passages;
import org.parcours.check.WordData;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.CoursePlan;
import org.parcours.model.Lesson;
import org.parcours.model.LessonRewriter;
import org.parcours.model.text.Block;
import org.parcours.model.text.Dialogue;
import org.parcours.model.text.Language;
import org.parcours.model.text.TextRewriter;
import org.parcours.model.text.Turn;
import org.parcours.source.Span;

/**
 * The course says "vous" to whoever learns, and a speaker who has one listener says "tu" or "vous" and not both. Quoted words
 * and what is said in dialogues are not the course's own. A language whose data hold nothing has one form of address.
 */
public final class AddressForm extends LessonRule {

    private static final Set<Passage.Kind> SAID = Set.of(Passage.Kind.TURN, Passage.Kind.QUOTE, Passage.Kind.FOREIGN);

    private final WordData familiar = new WordData(AddressForm.class, "familiar");
    private final WordData familiarWords = new WordData(AddressForm.class, "familiar-words");
    private final WordData formal = new WordData(AddressForm.class, "formal");
    private final WordData orders = new WordData(AddressForm.class, "familiar-orders");

    public AddressForm() {
        super("language.address");
    }

    @Override
    public void check(Lesson lesson, CoursePlan plan, Findings findings) {
        if (familiar.in(lesson.language()).isEmpty()) {
            return;
        }
        Passages.of(lesson).stream()
                .filter(passage -> passage.language().equals(lesson.language()) && !SAID.contains(passage.kind()))
                .forEach(passage -> course(passage, findings));
        tasks(lesson)
                .forEach(passage ->
                        report("order", orders, Normalised.of(passage.text()).withoutSpeech(), passage, findings));
        new LessonRewriter(new TextRewriter() {
                    @Override
                    public List<Block> visitDialogue(Dialogue dialogue) {
                        speakers(dialogue, lesson.language(), findings);
                        return List.of(dialogue);
                    }
                })
                .lesson(lesson);
    }

    /** Elsewhere, in a grid of observation, "nomme l'émotion" says what somebody does. */
    private static List<Passage> tasks(Lesson lesson) {
        List<Passage> tasks = new ArrayList<>();
        lesson.exercises().forEach(e -> tasks.addAll(Passages.of(e.instructions(), lesson.language())));
        lesson.questions().forEach(q -> {
            tasks.addAll(Passages.of(Passage.Kind.HEADING, q.title(), lesson.language()));
            tasks.addAll(Passages.of(q.stem(), lesson.language()));
        });
        tasks.removeIf(passage -> SAID.contains(passage.kind()));
        return tasks;
    }

    private void course(Passage passage, Findings findings) {
        Normalised words = Normalised.of(passage.text()).withoutSpeech();
        if (hasAny(familiarWords, words, passage.language())) {
            report("familiar", familiar, words, passage, findings);
        }
    }

    private static boolean hasAny(WordData data, Normalised words, Language language) {
        return words.words().stream().anyMatch(data.in(language)::contains);
    }

    private void report(String problem, WordData data, Normalised words, Passage passage, Findings findings) {
        for (Pattern pattern : data.patterns(passage.language())) {
            Matcher match = pattern.matcher(words.text());
            while (match.find()) {
                findings.add(
                        Finding.warning(id(), passage.at(match.start(), match.end()), problem, words.quote(match)));
            }
        }
    }

    /** With three in the room, one may say "vous" to a customer and "tu" to a colleague. */
    private void speakers(Dialogue dialogue, Language language, Findings findings) {
        List<Turn> turns = dialogue.lines().stream()
                .filter(Turn.class::isInstance)
                .map(Turn.class::cast)
                .toList();
        if (turns.stream().map(Turn::speaker).distinct().count() <= 2) {
            Map<String, Form> before = new HashMap<>();
            turns.forEach(turn -> Passages.of(Passage.Kind.TURN, turn.content(), language).stream()
                    .filter(passage -> passage.language().equals(language))
                    .forEach(passage -> turn(turn.speaker(), passage, before, findings)));
        }
    }

    private enum Form {
        FAMILIAR,
        FORMAL
    }

    private void turn(String speaker, Passage passage, Map<String, Form> before, Findings findings) {
        Normalised words = Normalised.of(passage.text()).withoutSpeech();
        Optional<Matcher> tu = hasAny(familiarWords, words, passage.language())
                ? first(familiar, words, passage.language())
                : Optional.empty();
        boolean vous = hasAny(formal, words, passage.language());
        Form known = before.getOrDefault(speaker, vous ? Form.FORMAL : Form.FAMILIAR);
        if (tu.isPresent() && known == Form.FORMAL || vous && known == Form.FAMILIAR) {
            Span span = tu.map(match -> passage.at(match.start(), match.end())).orElse(passage.span());
            findings.add(Finding.warning(
                    id(),
                    span,
                    "mixed",
                    speaker,
                    tu.map(words::quote).orElse(formal.in(passage.language()).get(0))));
        }
        if (vous || tu.isPresent()) {
            before.putIfAbsent(speaker, known);
        }
    }

    private static Optional<Matcher> first(WordData data, Normalised words, Language language) {
        return data.patterns(language).stream()
                .map(pattern -> pattern.matcher(words.text()))
                .filter(Matcher::find)
                .findFirst();
    }
}
