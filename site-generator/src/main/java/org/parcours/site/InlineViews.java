package org.parcours.site;

import java.util.ArrayList;
import java.util.List;
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
import org.parcours.render.AnswerKey;
import org.parcours.render.AnswerOrder;

/** Makes running text of the model running text of one page. */
final class InlineViews implements InlineVisitor<InlineView> {

    private final PageScope page;
    private final List<InteractionView.Gap> gaps = new ArrayList<>();

    InlineViews(PageScope page) {
        this.page = page;
    }

    List<InlineView> of(List<Inline> inlines) {
        return UnbrokenGaps.in(
                inlines.stream().map(inline -> inline.accept(this)).toList());
    }

    /** The gaps met since this was last asked. */
    List<InteractionView.Gap> takeGaps() {
        List<InteractionView.Gap> met = List.copyOf(gaps);
        gaps.clear();
        return met;
    }

    /** The key to what may be written as an answer on this page. */
    AnswerKey key(List<String> accepted) {
        return AnswerKey.of(accepted, new Language(page.site().surroundings().language()));
    }

    @Override
    public InlineView visitText(Text text) {
        return new InlineView.Text(text.value());
    }

    @Override
    public InlineView visitEmphasis(Emphasis emphasis) {
        return new InlineView.Emphasis(of(emphasis.content()));
    }

    @Override
    public InlineView visitStrong(Strong strong) {
        return new InlineView.Strong(of(strong.content()));
    }

    @Override
    public InlineView visitCode(Code code) {
        return new InlineView.Code(code.value());
    }

    @Override
    public InlineView visitLink(Link link) {
        Target target = link.address().accept(new Targets(page));
        return new InlineView.Link(target.role(), target.href(), target.hint(), of(link.content()));
    }

    @Override
    public InlineView.Image visitImage(Image image) {
        return new InlineView.Image(page.picture(image), image.alternative());
    }

    @Override
    public InlineView visitFootnote(Footnote footnote) {
        return new InlineView.Footnote(page.footnote(() -> of(footnote.content())));
    }

    @Override
    public InlineView visitLineBreak(LineBreak lineBreak) {
        return new InlineView.LineBreak();
    }

    @Override
    public InlineView visitSuperscript(Superscript superscript) {
        return new InlineView.Superscript(of(superscript.content()));
    }

    @Override
    public InlineView visitSubscript(Subscript subscript) {
        return new InlineView.Subscript(of(subscript.content()));
    }

    @Override
    public InlineView visitStruck(Struck struck) {
        return new InlineView.Struck(of(struck.content()));
    }

    @Override
    public InlineView visitForeign(Foreign foreign) {
        return new InlineView.Foreign(foreign.language().tag(), of(foreign.content()));
    }

    @Override
    public InlineView visitGap(Gap gap) {
        int number = gaps.size() + 1;
        gaps.add(new InteractionView.Gap(number, key(gap.right())));
        int longest = gap.right().stream().mapToInt(String::length).max().orElse(1);
        return new InlineView.Gap(number, AnswerOrder.menu(gap), Math.max(longest, 6));
    }
}
