package org.parcours.site;

import java.util.List;
import java.util.Optional;
import org.parcours.source.Span;

/**
 * What a page took from outside its lesson and its {@link Surroundings}, and what it says of the registers.
 *
 * @param mentions anchors of the terms and sources that it names, in the order of the page
 */
public record Seen(List<Heading> headings, List<Picture> pictures, List<String> mentions) {

    static final Seen NOTHING = new Seen(List.of(), List.of(), List.of());

    /** Whether a page that is made now would see the same. */
    boolean isSeenIn(SiteVersion site, Media media) {
        return headings.stream().allMatch(site.headings()::isAsSeen)
                && pictures.stream().allMatch(picture -> media.place(picture.span(), picture.name())
                        .equals(picture.file()));
    }

    /** A heading to which it links, and the anchor that it had. */
    public record Heading(String lesson, String words, Optional<String> anchor) {}

    /** A picture by the name that its author wrote, and the file that it became. */
    public record Picture(Span span, String name, Optional<MediaFile> file) {}
}
