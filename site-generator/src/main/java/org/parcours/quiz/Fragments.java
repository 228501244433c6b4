package org.parcours.quiz;

import java.util.List;
import java.util.Map;
import org.parcours.model.text.Block;
import org.parcours.model.text.Inline;
import org.parcours.template.Theme;

/** Sets pieces of questions as HTML by the macros of the theme, on one line. */
public final class Fragments {

    private static final String TEMPLATE = "quiz/fragment.ftlh";

    private final Theme theme;
    private final Map<String, String> labels;
    private final BankText text;

    Fragments(Theme theme, Map<String, String> labels, BankText text) {
        this.theme = theme;
        this.labels = labels;
        this.text = text;
    }

    /** Blocks; nothing where there are none. */
    public Html blocks(List<Block> blocks) {
        return set(text.blocks(blocks), List.of());
    }

    /** The inside of one line; nothing where it is empty. */
    public Html line(List<Inline> line) {
        return set(List.of(), text.inlines(line));
    }

    private Html set(List<Block> blocks, List<Inline> line) {
        if (blocks.isEmpty() && line.isEmpty()) {
            return Html.EMPTY;
        }
        String html = theme.render(TEMPLATE, new FragmentPage(blocks, line, labels));
        return new Html(html.strip(), text.takePictures());
    }
}
