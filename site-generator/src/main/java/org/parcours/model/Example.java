package org.parcours.model;

import java.util.List;
import org.parcours.model.text.Block;
import org.parcours.model.text.Inline;
import org.parcours.source.Span;

/**
 * A worked example.
 *
 * @param id lesson id and slug of its title
 */
public record Example(Span span, String id, List<Inline> title, List<Block> content) {
    public Example {
        title = List.copyOf(title);
        content = List.copyOf(content);
    }
}
