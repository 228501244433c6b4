package org.parcours.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parcours.model.text.Address;
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
import org.parcours.model.text.SourceAddress;
import org.parcours.model.text.Strong;
import org.parcours.model.text.Struck;
import org.parcours.model.text.Subscript;
import org.parcours.model.text.Superscript;
import org.parcours.model.text.Text;
import org.parcours.source.Span;

/** Makes passages of running text: one of the run itself, then those of what stands in it and is read by itself. */
final class PassageText implements InlineVisitor<Void> {

    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://|www\\.|mailto:)[^\\s<>«»\"]*[^\\s<>«»\".,;:!?)\\]…'’]|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

    private final Language language;
    private final StringBuilder text = new StringBuilder();
    private final List<Passage.Piece> pieces = new ArrayList<>();
    private final List<Passage> inside = new ArrayList<>();

    private PassageText(Language language) {
        this.language = language;
    }

    static List<Passage> of(Passage.Kind kind, String speaker, Language language, List<Inline> content) {
        PassageText words = new PassageText(language);
        words.add(content);
        List<Passage> passages = new ArrayList<>();
        if (!words.text.toString().isBlank()) {
            passages.add(new Passage(kind, language, speaker, words.text.toString(), words.pieces));
        }
        passages.addAll(words.inside);
        return passages;
    }

    private Void add(List<Inline> content) {
        content.forEach(inline -> inline.accept(this));
        return null;
    }

    private Void add(String words, Span span) {
        pieces.add(new Passage.Piece(text.length(), words, span));
        text.append(words);
        return null;
    }

    private Void object(Span span) {
        return add(String.valueOf(Passage.OBJECT), span);
    }

    /** Each letter of an address gives way to an object, so that what follows keeps its place. */
    @Override
    public Void visitText(Text words) {
        if (!mayHoldAddress(words.value())) {
            return add(words.value(), words.span());
        }
        Matcher address = ADDRESS.matcher(words.value());
        return add(address.replaceAll(a -> String.valueOf(Passage.OBJECT).repeat(a.end() - a.start())), words.span());
    }

    /** Nearly no text holds one, and looking for one takes longer than all else. */
    private static boolean mayHoldAddress(String words) {
        return words.indexOf('@') >= 0 || words.contains("://") || words.contains("www.") || words.contains("mailto:");
    }

    @Override
    public Void visitEmphasis(Emphasis emphasis) {
        return add(emphasis.content());
    }

    @Override
    public Void visitStrong(Strong strong) {
        return add(strong.content());
    }

    @Override
    public Void visitCode(Code code) {
        return object(code.span());
    }

    @Override
    public Void visitLink(Link link) {
        Address address = link.address();
        return address instanceof SourceAddress ? object(link.span()) : add(link.content());
    }

    @Override
    public Void visitImage(Image image) {
        String alternative = image.alternative();
        if (!alternative.isBlank()) {
            inside.addAll(of(Passage.Kind.ALTERNATIVE, "", language, List.of(new Text(image.span(), alternative))));
        }
        return object(image.span());
    }

    @Override
    public Void visitFootnote(Footnote footnote) {
        inside.addAll(of(Passage.Kind.NOTE, "", language, footnote.content()));
        return null;
    }

    @Override
    public Void visitLineBreak(LineBreak lineBreak) {
        return add("\n", lineBreak.span());
    }

    @Override
    public Void visitSuperscript(Superscript superscript) {
        return add(superscript.content());
    }

    @Override
    public Void visitSubscript(Subscript subscript) {
        return add(subscript.content());
    }

    @Override
    public Void visitStruck(Struck struck) {
        return add(struck.content());
    }

    @Override
    public Void visitForeign(Foreign foreign) {
        inside.addAll(of(Passage.Kind.FOREIGN, "", foreign.language(), foreign.content()));
        return object(foreign.span());
    }

    @Override
    public Void visitGap(Gap gap) {
        return object(gap.span());
    }
}
