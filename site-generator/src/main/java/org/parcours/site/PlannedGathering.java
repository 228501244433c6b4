package org.parcours.site;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.parcours.cache.Fingerprint;
import org.parcours.cache.RecordCodec;

/** A page that gathers what stands all over the course. What it gathers is put together each time, and printed if it changed. */
final class PlannedGathering<T extends Record> implements PlannedPage {

    private final Kind<T> kind;
    private final Supplier<PageScope> scope;
    private final Function<PageScope, T> gathering;
    private final String path;

    PlannedGathering(Kind<T> kind, Supplier<PageScope> scope, Function<PageScope, T> gathering) {
        this.kind = kind;
        this.scope = scope;
        this.gathering = gathering;
        this.path = scope.get().path();
    }

    /** What pages of one template have in common. */
    record Kind<T extends Record>(String template, RecordCodec<T> codec) {

        static <T extends Record> Kind<T> of(String template, Class<T> page) {
            return new Kind<>(template, RecordCodec.of(page));
        }
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public String template() {
        return kind.template();
    }

    @Override
    public Optional<Fingerprint> made() {
        return Optional.of(Fingerprint.of(kind.codec().write(gathering.apply(scope.get()))));
    }

    /** Whatever it shows is in what it gathers. */
    @Override
    public boolean seesTheSame(Seen before) {
        return true;
    }

    @Override
    public Printable make() {
        PageScope page = scope.get();
        T gathered = gathering.apply(page);
        return new Printable(gathered, page.seen(), "");
    }
}
