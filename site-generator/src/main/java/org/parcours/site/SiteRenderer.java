package org.parcours.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.parcours.edition.Edition;
import org.parcours.finding.Findings;
import org.parcours.output.OutputFolder;
import org.parcours.render.FileMemory;
import org.parcours.render.Publication;
import org.parcours.render.Renderer;
import org.parcours.template.Theme;

/**
 * Makes the training site: {@code site/} for learners, {@code trainer-site/} for trainers. Every page is a plain file
 * that asks for nothing outside its own folder. A language without lessons has no pages. Pages that would be the same as in
 * the last site are not made again.
 */
public final class SiteRenderer implements Renderer {

    /** The files that a theme's pages need, one path below {@code site/assets/} a line. */
    private static final String ASSETS = "site/assets.txt";

    private final FileMemory<KeptPage> memory;

    /** Makes every page. */
    public SiteRenderer() {
        this(FileMemory.empty());
    }

    /** Makes the pages that changed. */
    public SiteRenderer(FileMemory<KeptPage> memory) {
        this.memory = memory;
    }

    @Override
    public void render(Publication publication, OutputFolder output, Findings findings) {
        String folder = publication.edition() == Edition.TRAINER ? "trainer-site/" : "site/";
        Theme theme = publication.theme();
        PageWriter writer = new PageWriter(theme, output, folder, memory);
        assets(theme).forEach(name -> writer.copy("assets/" + name, "site/assets/" + name));
        Optional<HouseStyle> house = HouseStyle.of(publication.plan(), findings);
        house.ifPresent(style -> writer.put(new HouseSheet(style)));
        Media media = new Media(publication.folder(), output, folder, memory, findings);
        LessonFacts facts = new LessonFacts();
        SitePages pages =
                new SitePages(publication, media, facts, house.isPresent(), writer::isUnchanged, Optional.empty());
        pages.lessons().parallelStream().forEach(lesson -> facts.learn(lesson, writer.put(lesson)));
        pages.gatherings().parallelStream().forEach(writer::put);
    }

    private static List<String> assets(Theme theme) {
        String names = new String(theme.bytes(ASSETS), StandardCharsets.UTF_8);
        return names.lines().filter(name -> !name.isBlank()).toList();
    }
}
