package org.parcours.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What every page has around its own matter.
 *
 * @param kind {@code start}, {@code home}, {@code unit}, {@code lesson}, {@code phrases}, {@code glossary}, {@code sources},
 *     {@code workshops}, {@code assessment}
 * @param language tag of the page's language
 * @param course id under which a browser keeps what one did
 * @param title of the page; the course's own on its home
 * @param description one sentence for whoever has only the address; may be empty
 * @param trainer whether this is the trainer's edition
 * @param ownColours whether the organisation has a style of its own
 * @param root the way from the page up to the site's folder
 * @param labels the visible words of the language
 * @param navigation the pages of the course that each page leads to
 * @param languages the same page in the other languages
 * @param preview what a preview shows beside the page; published pages have none
 */
public record Frame(
        String kind,
        String language,
        String course,
        String courseTitle,
        String organisation,
        Optional<MediaFile> logo,
        String title,
        String description,
        boolean trainer,
        boolean ownColours,
        String root,
        Map<String, String> labels,
        List<Anchor> navigation,
        List<Anchor> languages,
        Optional<PreviewPanel> preview) {

    /**
     * A link of the navigation.
     *
     * @param name its label {@code site.nav.<name>}, or the tag of a language
     */
    public record Anchor(String name, String href, boolean current) {}
}
