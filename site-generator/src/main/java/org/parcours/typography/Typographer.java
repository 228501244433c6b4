package org.parcours.typography;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.parcours.model.Lesson;
import org.parcours.model.LessonRewriter;
import org.parcours.model.text.Code;
import org.parcours.model.text.Emphasis;
import org.parcours.model.text.Footnote;
import org.parcours.model.text.Foreign;
import org.parcours.model.text.Gap;
import org.parcours.model.text.Image;
import org.parcours.model.text.Inline;
import org.parcours.model.text.InlineVisitor;
import org.parcours.model.text.Language;
import org.parcours.model.text.LineBreak;
import org.parcours.model.text.Link;
import org.parcours.model.text.Strong;
import org.parcours.model.text.Struck;
import org.parcours.model.text.Subscript;
import org.parcours.model.text.Superscript;
import org.parcours.model.text.Text;
import org.parcours.model.text.TextRewriter;

/**
 * Sets the typography of a language in text, once for both syntaxes. Authors type what their keyboard has; {@code
 * FrenchSetting} and {@code EnglishSetting} say what becomes of it. Code and addresses are never touched, nor what a
 * learner's answer is compared with: the words of a gap to type in, of a short answer.
 *
 * <p>A footnote is a text of its own; a passage in another language is set by that language.
 */
public final class Typographer extends TextRewriter {

    private final Setting setting;
    private final Map<String, Typographer> others;

    private Typographer(Language language, Map<String, Typographer> others) {
        this.setting = Setting.of(language.tag());
        this.others = others;
        others.put(language.tag(), this);
    }

    /** The typographer of this language. */
    public static Typographer of(Language language) {
        return new Typographer(language, new ConcurrentHashMap<>());
    }

    /** The lesson, set. */
    public Lesson lesson(Lesson lesson) {
        return new LessonRewriter(this).lesson(lesson);
    }

    /** Plain words, set. */
    @Override
    public String words(String words) {
        TextRun run = new TextRun();
        run.addText(words);
        setting.set(run);
        return run.texts().get(0);
    }

    /** Running text, set as a whole: {@code « *oui* »} gets its spaces though the word between has marks of its own. */
    @Override
    public List<Inline> inlines(List<Inline> inlines) {
        TextRun run = new TextRun();
        Collector collector = new Collector(run);
        inlines.forEach(inline -> inline.accept(collector));
        setting.set(run);
        return new Rebuilder(run.texts().iterator()).inlines(inlines);
    }

    @Override
    public Image image(Image image) {
        return new Image(image.span(), image.source(), words(image.alternative()));
    }

    private Gap gap(Gap gap) {
        return gap.isMenu() ? new Gap(gap.span(), words(gap.right()), words(gap.wrong())) : gap;
    }

    private List<String> words(List<String> words) {
        return words.stream().map(this::words).toList();
    }

    private Typographer other(Language language) {
        Typographer known = others.get(language.tag());
        return known == null ? new Typographer(language, others) : known;
    }

    /** Puts running text into one run, in the order in which {@link Rebuilder} takes it out. */
    private record Collector(TextRun run) implements InlineVisitor<Collector> {

        private Collector all(List<Inline> content) {
            content.forEach(inline -> inline.accept(this));
            return this;
        }

        private Collector object() {
            run.addMark(TextRun.OBJECT);
            return this;
        }

        @Override
        public Collector visitText(Text text) {
            run.addText(text.value());
            return this;
        }

        @Override
        public Collector visitEmphasis(Emphasis emphasis) {
            return all(emphasis.content());
        }

        @Override
        public Collector visitStrong(Strong strong) {
            return all(strong.content());
        }

        @Override
        public Collector visitCode(Code code) {
            return object();
        }

        @Override
        public Collector visitLink(Link link) {
            return all(link.content());
        }

        @Override
        public Collector visitImage(Image image) {
            return object();
        }

        @Override
        public Collector visitFootnote(Footnote footnote) {
            return this;
        }

        @Override
        public Collector visitLineBreak(LineBreak lineBreak) {
            run.addMark(TextRun.LINE_BREAK);
            return this;
        }

        @Override
        public Collector visitSuperscript(Superscript superscript) {
            return all(superscript.content());
        }

        @Override
        public Collector visitSubscript(Subscript subscript) {
            return all(subscript.content());
        }

        @Override
        public Collector visitStruck(Struck struck) {
            return all(struck.content());
        }

        @Override
        public Collector visitForeign(Foreign foreign) {
            return object();
        }

        @Override
        public Collector visitGap(Gap gap) {
            return object();
        }
    }

    /** Copies running text with the texts that the run gives back. */
    private final class Rebuilder extends TextRewriter {

        private final Iterator<String> texts;

        Rebuilder(Iterator<String> texts) {
            this.texts = texts;
        }

        @Override
        public List<Inline> visitText(Text text) {
            return List.of(new Text(text.span(), texts.next()));
        }

        @Override
        public Image image(Image image) {
            return Typographer.this.image(image);
        }

        @Override
        public List<Inline> visitFootnote(Footnote footnote) {
            return List.of(new Footnote(footnote.span(), Typographer.this.inlines(footnote.content())));
        }

        @Override
        public List<Inline> visitForeign(Foreign foreign) {
            List<Inline> content = other(foreign.language()).inlines(foreign.content());
            return List.of(new Foreign(foreign.span(), foreign.language(), content));
        }

        @Override
        public List<Inline> visitGap(Gap gap) {
            return List.of(gap(gap));
        }
    }
}
