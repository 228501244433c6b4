package org.parcours.handbook;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.handbook.pdf.FoPart;
import org.parcours.handbook.pdf.PartLayout;
import org.parcours.handbook.pdf.PartLayouts;
import org.parcours.handbook.pdf.Printer;
import org.parcours.model.Version;
import org.parcours.model.text.Language;
import org.parcours.output.OutputFolder;
import org.parcours.render.Publication;
import org.parcours.render.Renderer;
import org.parcours.source.Span;

/**
 * Prints the handbook of an edition, one PDF for each language that has lessons:
 * {@code handbook/<course>-<language>-<kind>.pdf}.
 */
public final class HandbookRenderer implements Renderer {

    static final String MISSING_GLYPH = "handbook.missing-glyph";

    private final Instant date;
    private final PartLayouts layouts;
    private final int threads;

    /**
     * A renderer whose documents bear a date.
     *
     * @param date never the clock's, or two builds would differ
     * @param layouts where laid out parts come from
     * @param threads how many parts are laid out at once
     */
    public HandbookRenderer(Instant date, PartLayouts layouts, int threads) {
        this.date = date;
        this.layouts = layouts;
        this.threads = threads;
    }

    @Override
    public void render(Publication publication, OutputFolder output, Findings findings) {
        publication.course().versions().stream()
                .filter(version -> !version.lessons().isEmpty())
                .forEach(version -> print(publication, version, output, findings));
    }

    private void print(Publication publication, Version version, OutputFolder output, Findings findings) {
        Pictures pictures = new Pictures(publication.folder(), findings);
        Handbook handbook = Handbook.of(publication, version, pictures);
        List<FoPart> parts = handbook.parts();
        Printer printer = new Printer(publication.theme(), pictures.bytes(), date, layouts, threads);
        List<PartLayout> laidOut = printer.layOut(parts);
        for (int i = 0; i < parts.size(); i++) {
            FoPart part = parts.get(i);
            laidOut.get(i)
                    .missing()
                    .forEach(character -> findings.add(missing(character, handbook.source(part, character))));
        }
        String kind = HandbookKind.of(publication.edition()).id();
        String name = publication.course().plan().id() + "-" + version.language() + "-" + kind + ".pdf";
        output.write("handbook/" + name, printer.join(laidOut, handbook.bookmarks()));
    }

    /**
     * The pages of one lesson as they stand in the handbook, numbered like there but for the pages, which count from 1. Of
     * other lessons nothing is set or laid out.
     *
     * @return nothing where there is no such lesson
     */
    public Optional<byte[]> pages(Publication publication, Language language, String lesson) {
        return LessonInOutline.of(publication, language, lesson).map(outlined -> {
            Pictures pictures = new Pictures(outlined.folder(), new Findings());
            Version version = outlined.course().versions().get(0);
            Handbook pages = Handbook.of(outlined, version, pictures, lesson);
            Printer printer = new Printer(outlined.theme(), pictures.bytes(), date, layouts, threads);
            return printer.join(printer.layOut(pages.parts()), pages.bookmarks());
        });
    }

    private static Finding missing(String character, Span place) {
        String code = String.format(Locale.ROOT, "U+%04X", character.codePointAt(0));
        return Finding.error(MISSING_GLYPH, place, "character", character, code);
    }
}
