package org.parcours.site;

import java.util.Optional;
import org.parcours.cache.Fingerprint;
import org.parcours.output.OutputFolder;
import org.parcours.render.FileMemory;
import org.parcours.template.Theme;

/**
 * Writes the pages of a site, or keeps those that stand there already: the same theme would print the same, each heading
 * that they link to stands where it stood, and each picture is the same.
 */
final class PageWriter {

    private final Theme theme;
    private final Fingerprint looks;
    private final OutputFolder output;
    private final String folder;
    private final FileMemory<KeptPage> memory;

    /** @param folder of the site in the output, ending in {@code /} */
    PageWriter(Theme theme, OutputFolder output, String folder, FileMemory<KeptPage> memory) {
        this.theme = theme;
        this.looks = theme.fingerprint();
        this.output = output;
        this.folder = folder;
        this.memory = memory;
    }

    /**
     * Writes a page, or keeps it.
     *
     * @return what was remembered of it
     */
    KeptPage put(PlannedPage page) {
        String path = folder + page.path();
        Optional<String> made = made(page);
        Optional<KeptPage> kept = memory.before(path)
                .filter(before -> made.equals(Optional.of(before.made()))
                        && page.seesTheSame(before.seen())
                        && output.keep(path));
        KeptPage now = kept.orElseGet(() -> print(page, path, made.orElse("")));
        memory.remember(path, now);
        return now;
    }

    private KeptPage print(PlannedPage page, String path, String made) {
        PlannedPage.Printable printable = page.make();
        output.write(path, theme.render("site/" + page.template() + ".ftlh", printable.page()));
        return new KeptPage(made, printable.seen(), printable.phrases());
    }

    private Optional<String> made(PlannedPage page) {
        return page.made().map(fingerprint -> fingerprint.with(looks.hex()).hex());
    }

    /** Whether what the page is made of is what it was made of before, headings and pictures left aside. */
    boolean isUnchanged(PlannedPage page) {
        Optional<String> before = memory.before(folder + page.path()).map(KeptPage::made);
        return before.isPresent() && before.equals(made(page));
    }

    /** Writes a file of the theme as it is, or keeps it. */
    void copy(String path, String file) {
        String made = looks.with(file).hex();
        boolean kept = memory.before(folder + path)
                .filter(before -> before.made().equals(made) && output.keep(folder + path))
                .isPresent();
        if (!kept) {
            output.write(folder + path, theme.bytes(file));
        }
        memory.remember(folder + path, new KeptPage(made, Seen.NOTHING, ""));
    }
}
