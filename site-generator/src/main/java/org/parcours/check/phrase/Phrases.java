package org.parcours.check.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parcours.check.Normalised;
import org.parcours.check.Options;
import org.parcours.check.WordData;
import org.parcours.check.phrase.Phrase.Role;
import org.parcours.model.Exercise;
import org.parcours.model.Lesson;
import org.parcours.model.ModelAnswer;
import org.parcours.model.OpenAnswer;
import org.parcours.model.Option;
import org.parcours.model.PhrasePair;
import org.parcours.model.Question;
import org.parcours.model.text.Block;
import org.parcours.model.text.Language;
import org.parcours.model.text.Paragraph;
import org.parcours.model.text.PlainText;
import org.parcours.model.text.TextRewriter;

/** The phrases of a lesson: its pairs, the options of its questions that are something to say, its model answers. */
final class Phrases {

    private static final Pattern SENTENCE = Pattern.compile("\\p{Lu}.*[.!?…]", Pattern.DOTALL);

    private final WordData speaker = new WordData(Phrases.class, "speaker");
    private final WordData fault = new WordData(Phrases.class, "fault");

    /** The phrases of its pairs. */
    static List<Phrase> ofPair(PhrasePair pair) {
        return List.of(Phrase.of(Role.SAY, pair.span(), pair.say()), Phrase.of(Role.AVOID, pair.span(), pair.avoid()));
    }

    /** What one may answer to a question, unless it asks which phrase is the bad one. */
    List<Phrase> ofQuestion(Question question, Language language) {
        boolean asksForTheBadOne = Stream.of(PlainText.of(question.title()), PlainText.ofBlocks(question.stem()))
                .map(stem -> Normalised.of(stem).withoutSpeech())
                .anyMatch(stem -> fault.occursIn(stem, language));
        return asksForTheBadOne
                ? List.of()
                : Options.toChooseFrom(question).stream()
                        .filter(option -> isSaid(option, language))
                        .map(option ->
                                Phrase.of(option.right() ? Role.KEY : Role.DISTRACTOR, option.span(), option.content()))
                        .toList();
    }

    /** Quoted from end to end, or in the first person: an option may also be a fact, a moment, a name. */
    private boolean isSaid(Option option, Language language) {
        Normalised text = Normalised.of(PlainText.of(option.content()));
        return text.speeches().isEmpty() ? speaker.occursIn(text, language) : Phrase.alone(text);
    }

    /** The sentences that model answers quote, from their capital to their full stop: an excerpt is what they discuss. */
    static List<Phrase> ofModelAnswers(Lesson lesson) {
        Stream<ModelAnswer> exercises =
                lesson.exercises().stream().map(Exercise::modelAnswer).flatMap(answer -> answer.stream());
        Stream<ModelAnswer> questions = lesson.questions().stream()
                .map(Question::interaction)
                .filter(OpenAnswer.class::isInstance)
                .flatMap(open -> ((OpenAnswer) open).modelAnswer().stream());
        return Stream.concat(exercises, questions)
                .flatMap(answer -> quoted(answer.content()).stream())
                .toList();
    }

    private static List<Phrase> quoted(List<Block> blocks) {
        List<Phrase> quoted = new ArrayList<>();
        new TextRewriter() {
            @Override
            public List<Block> visitParagraph(Paragraph paragraph) {
                Phrase.quoted(Normalised.of(PlainText.of(paragraph.content()))).stream()
                        .filter(words -> SENTENCE.matcher(words.written()).matches())
                        .forEach(words -> quoted.add(new Phrase(Role.MODEL, paragraph.span(), words, "")));
                return super.visitParagraph(paragraph);
            }
        }.blocks(blocks);
        return quoted;
    }
}
