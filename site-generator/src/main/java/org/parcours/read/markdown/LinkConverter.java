package org.parcours.read.markdown;

import java.util.List;
import org.commonmark.node.Link;
import org.parcours.model.text.Foreign;
import org.parcours.model.text.Inline;
import org.parcours.model.text.WebAddress;
import org.parcours.read.Destination;
import org.parcours.source.Span;

/** Makes a link, or a passage in another language, of {@code [words](destination)}, {@code <destination>} and bare addresses. */
final class LinkConverter {

    private final Page page;

    LinkConverter(Page page) {
        this.page = page;
    }

    /** What a link becomes; where it cannot be made, its words remain. */
    List<Inline> convert(Link link, List<Inline> words) {
        String source = page.places().source(link);
        boolean bracketed = source.startsWith("[");
        boolean pointed = source.startsWith("<");
        page.definitions().use(source);
        warnOfTitle(link);
        Span span = page.places().of(link);
        String written = page.characters(span, link.getDestination());
        Destination destination = Destination.of(written);
        if (destination instanceof Destination.To to) {
            boolean web = to.address() instanceof WebAddress;
            List<Inline> content = pointed && !web ? List.of() : words;
            return List.of(new org.parcours.model.text.Link(span, to.address(), content));
        }
        if (destination instanceof Destination.InLanguage in && bracketed) {
            return List.of(new Foreign(span, in.language(), words));
        }
        if (bracketed || pointed) {
            String problem = destination instanceof Destination.Refused refused ? refused.problem() : "language";
            page.error(link, "markup.address", problem, written);
        }
        return words;
    }

    private void warnOfTitle(Link link) {
        if (link.getTitle() != null && !link.getTitle().isBlank()) {
            page.warning(link, "markup.link-title", "not-shown", link.getTitle());
        }
    }
}
