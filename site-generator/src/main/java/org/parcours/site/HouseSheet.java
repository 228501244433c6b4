package org.parcours.site;

import java.util.Optional;
import org.parcours.cache.Fingerprint;

/** The style sheet of an organisation. */
record HouseSheet(HouseStyle style) implements PlannedPage {

    @Override
    public String path() {
        return "assets/house.css";
    }

    @Override
    public String template() {
        return "house";
    }

    @Override
    public Optional<Fingerprint> made() {
        return Optional.of(Fingerprint.of(style.accent()));
    }

    @Override
    public boolean seesTheSame(Seen before) {
        return true;
    }

    @Override
    public Printable make() {
        return new Printable(style, Seen.NOTHING, "");
    }
}
