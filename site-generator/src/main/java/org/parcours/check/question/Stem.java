package org.parcours.check.question;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parcours.check.Normalised;
import org.parcours.model.Question;
import org.parcours.model.TrueFalse;
import org.parcours.model.text.Inline;
import org.parcours.model.text.Paragraph;
import org.parcours.model.text.PlainText;
import org.parcours.model.text.Strong;
import org.parcours.model.text.Text;
import org.parcours.model.text.TextRewriter;

/**
 * What a question asks, apart from what it tells first: without speech, dialogues and the sentences that set the scene.
 * Where a line has a question mark, the sentences that end with one ask; otherwise the last sentence of the title does. A
 * statement to judge is asked as a whole.
 */
final class Stem {

    private static final Pattern SIGN = Pattern.compile("[.!?…]");

    private final List<Normalised> lines;
    private final boolean isQuestion;
    private final boolean isStatement;

    private Stem(Question question, List<List<Inline>> lines) {
        this.lines = lines.stream()
                .map(line -> Normalised.of(PlainText.of(line)).withoutSpeech())
                .toList();
        this.isQuestion = this.lines.stream().anyMatch(line -> line.text().contains("?"));
        this.isStatement = question.interaction() instanceof TrueFalse;
    }

    static Stem of(Question question) {
        return new Stem(question, lines(question).toList());
    }

    /** Without the words that its author has made strong: they cannot be missed. */
    static Stem withoutStrong(Question question) {
        TextRewriter blank = new TextRewriter() {
            @Override
            public List<Inline> visitStrong(Strong strong) {
                return List.of(new Text(strong.span(), "\uFFFC"));
            }
        };
        return new Stem(question, lines(question).map(blank::inlines).toList());
    }

    private static Stream<List<Inline>> lines(Question question) {
        Stream<List<Inline>> paragraphs = question.stem().stream()
                .filter(Paragraph.class::isInstance)
                .map(paragraph -> ((Paragraph) paragraph).content());
        return Stream.concat(Stream.of(question.title()), paragraphs);
    }

    /** The first of these words in what is asked, as its author wrote it. */
    Optional<String> find(Wording words) {
        return lines.stream()
                .flatMap(line -> words.find(line, end -> isAsked(line, end)).stream())
                .findFirst();
    }

    /** Whether a line has a question mark. */
    boolean isQuestion() {
        return isQuestion;
    }

    /** The words of all its lines. */
    List<String> words() {
        return lines.stream().flatMap(line -> line.words().stream()).toList();
    }

    private boolean isAsked(Normalised line, int from) {
        if (isStatement) {
            return line == lines.get(0);
        }
        String rest = line.text().substring(from);
        Matcher sign = SIGN.matcher(rest);
        boolean ends = sign.find();
        if (isQuestion) {
            return ends && sign.group().equals("?");
        }
        boolean isLast = !ends || rest.substring(sign.end()).isBlank();
        return line == lines.get(0) && isLast;
    }
}
