package org.parcours.check.translation;

import java.util.List;
import org.parcours.check.Normalised;
import org.parcours.model.Interaction;
import org.parcours.model.LessonRewriter;
import org.parcours.model.MultipleChoice;
import org.parcours.model.Option;
import org.parcours.model.ShortAnswer;
import org.parcours.model.SingleChoice;
import org.parcours.model.TrueFalse;
import org.parcours.model.text.Block;
import org.parcours.model.text.Code;
import org.parcours.model.text.CodeBlock;
import org.parcours.model.text.Gap;
import org.parcours.model.text.Image;
import org.parcours.model.text.Inline;
import org.parcours.model.text.Text;
import org.parcours.model.text.TextRewriter;

/**
 * All words of a passage with its right answers, as a translator has to know them: without spaces, letter case, kinds of
 * apostrophes and quotation marks, so that a repair of the typography leaves a translation up to date.
 */
final class SourceWords extends LessonRewriter {

    private final StringBuilder words;

    private final Collector collector;

    private SourceWords(Collector collector) {
        super(collector);
        this.words = collector.words;
        this.collector = collector;
    }

    static SourceWords collect() {
        return new SourceWords(new Collector(new StringBuilder()));
    }

    /** What was collected. */
    String plain() {
        return Normalised.of(words.toString())
                .text()
                .replaceAll("[\\s\"«»“”'‘-]+|\u2013|\u2014", "")
                .replace("…", "...");
    }

    void add(String more) {
        words.append(more);
    }

    void add(List<Block> blocks) {
        collector.blocks(blocks);
    }

    @Override
    public Interaction visitSingleChoice(SingleChoice choice) {
        keys(choice.options());
        return super.visitSingleChoice(choice);
    }

    @Override
    public Interaction visitMultipleChoice(MultipleChoice choice) {
        keys(choice.options());
        return super.visitMultipleChoice(choice);
    }

    @Override
    public Interaction visitTrueFalse(TrueFalse statement) {
        keys(List.of(statement.whenTrue(), statement.whenFalse()));
        return super.visitTrueFalse(statement);
    }

    private void keys(List<Option> options) {
        options.forEach(option -> add(option.right() ? "[x]" : "[]"));
    }

    @Override
    public Interaction visitShortAnswer(ShortAnswer answer) {
        add(String.join("|", answer.accepted()));
        return super.visitShortAnswer(answer);
    }

    private static final class Collector extends TextRewriter {

        private final StringBuilder words;

        Collector(StringBuilder words) {
            this.words = words;
        }

        @Override
        public String words(String more) {
            words.append(more);
            return more;
        }

        @Override
        public List<Inline> visitText(Text text) {
            words.append(text.value());
            return super.visitText(text);
        }

        @Override
        public List<Inline> visitCode(Code code) {
            words.append(code.value());
            return super.visitCode(code);
        }

        @Override
        public List<Block> visitCodeBlock(CodeBlock code) {
            words.append(code.text());
            return super.visitCodeBlock(code);
        }

        @Override
        public Image image(Image image) {
            words.append(image.alternative());
            return image;
        }

        @Override
        public List<Inline> visitGap(Gap gap) {
            words.append(gap.right()).append(gap.wrong());
            return super.visitGap(gap);
        }
    }
}
