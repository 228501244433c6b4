package org.parcours.quiz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parcours.model.AnswerSpace;
import org.parcours.model.Cloze;
import org.parcours.model.InteractionVisitor;
import org.parcours.model.Matching;
import org.parcours.model.MultipleChoice;
import org.parcours.model.OpenAnswer;
import org.parcours.model.Ordering;
import org.parcours.model.Question;
import org.parcours.model.ShortAnswer;
import org.parcours.model.SingleChoice;
import org.parcours.model.TrueFalse;
import org.parcours.model.text.Block;
import org.parcours.model.text.BulletList;
import org.parcours.model.text.Emphasis;
import org.parcours.model.text.Inline;
import org.parcours.model.text.Paragraph;
import org.parcours.model.text.PlainText;
import org.parcours.model.text.Strong;
import org.parcours.model.text.Text;
import org.parcours.source.Span;

/** The texts of a question that every format puts together alike. */
public final class QuestionText {

    private static final String ELLIPSIS = "…";

    private QuestionText() {}

    /** What is asked: the heading, the stem, the text with gaps, what introduces the room to answer. */
    public static List<Block> stem(Question question) {
        List<Block> stem = new ArrayList<>();
        stem.add(new Paragraph(question.span(), question.title()));
        stem.addAll(question.stem());
        stem.addAll(question.interaction().accept(new Introduced()));
        return stem;
    }

    /** The same where a format has no headings over the two sides of a matching: they stand under what is asked. */
    public static List<Block> stemWithColumns(Question question) {
        List<Block> stem = new ArrayList<>(stem(question));
        if (question.interaction() instanceof Matching matching) {
            columns(matching).ifPresent(stem::add);
        }
        return stem;
    }

    private static Optional<Block> columns(Matching matching) {
        if (matching.leftTitle().isEmpty() || matching.rightTitle().isEmpty()) {
            return Optional.empty();
        }
        List<Inline> titles = new ArrayList<>(matching.leftTitle());
        titles.add(new Text(matching.span(), " → "));
        titles.addAll(matching.rightTitle());
        return Optional.of(new Paragraph(matching.span(), List.of(new Emphasis(matching.span(), titles))));
    }

    /** What whoever marks an open question goes by: the model answer, then the observation grid. */
    public static List<Block> marking(OpenAnswer answer, String modelAnswer, String grid) {
        List<Block> marking = new ArrayList<>();
        answer.modelAnswer().ifPresent(model -> {
            marking.add(caption(model.span(), modelAnswer));
            marking.addAll(model.content());
        });
        answer.grid().ifPresent(g -> {
            marking.add(caption(g.span(), grid));
            marking.addAll(g.introduction());
            marking.add(new BulletList(g.span(), g.criteria()));
        });
        return marking;
    }

    /** The table to fill in, where the answer has one. */
    public static List<Block> form(OpenAnswer answer) {
        return answer.answerSpace()
                .flatMap(AnswerSpace::table)
                .<List<Block>>map(List::of)
                .orElse(List.of());
    }

    /** The heading in plain words, cut between two of them where it takes more bytes in UTF-8. */
    public static String name(Question question, int bytes) {
        String name = words(question.title());
        if (bytes(name) <= bytes) {
            return name;
        }
        int end = name.length();
        while (bytes(name.substring(0, end) + ELLIPSIS) > bytes || Character.isHighSurrogate(name.charAt(end - 1))) {
            end--;
        }
        int space = name.lastIndexOf(' ', end);
        return name.substring(0, space > 0 ? space : end) + ELLIPSIS;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** One line of plain words. */
    public static String words(List<Inline> line) {
        return PlainText.of(line).strip().replaceAll("\\s+", " ");
    }

    private static Block caption(Span span, String words) {
        return new Paragraph(span, List.of(new Strong(span, List.of(new Text(span, words)))));
    }

    private static final class Introduced implements InteractionVisitor<List<Block>> {

        @Override
        public List<Block> visitCloze(Cloze cloze) {
            return cloze.text();
        }

        @Override
        public List<Block> visitOpenAnswer(OpenAnswer answer) {
            return answer.answerSpace().map(AnswerSpace::introduction).orElse(List.of());
        }

        @Override
        public List<Block> visitSingleChoice(SingleChoice choice) {
            return List.of();
        }

        @Override
        public List<Block> visitMultipleChoice(MultipleChoice choice) {
            return List.of();
        }

        @Override
        public List<Block> visitTrueFalse(TrueFalse statement) {
            return List.of();
        }

        @Override
        public List<Block> visitMatching(Matching matching) {
            return List.of();
        }

        @Override
        public List<Block> visitOrdering(Ordering ordering) {
            return List.of();
        }

        @Override
        public List<Block> visitShortAnswer(ShortAnswer answer) {
            return List.of();
        }
    }
}
