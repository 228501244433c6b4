package org.parcours.site;

import java.util.Optional;
import org.parcours.cache.Fingerprint;

/** A page of the site before anybody made it. */
interface PlannedPage {

    /** Where it will stand, below the folder of the site. */
    String path();

    /** The template that prints it, below {@code site/} of the theme and without ending. */
    String template();

    /**
     * The fingerprint of all that it will be made of, but for what {@link Seen} tells and for the theme. Nothing when that is
     * not known: it has to be made then.
     */
    Optional<Fingerprint> made();

    /** Whether it would see the same as when it was made before. */
    boolean seesTheSame(Seen before);

    /** Makes it. */
    Printable make();

    /**
     * A page that the template can print.
     *
     * @param page the record that the template gets
     */
    record Printable(Record page, Seen seen, String phrases) {}
}
