package org.parcours.site;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.parcours.finding.Findings;
import org.parcours.output.OutputFolder;
import org.parcours.render.FileMemory;
import org.parcours.render.Publication;
import org.parcours.template.Theme;

/**
 * The site of an edition as its authors see it while they write: each page is made when it is asked for, with a panel beside
 * it and an anchor for each of its blocks. It is the site of one state of the course.
 */
public final class PreviewSite {

    private final Theme theme;
    private final Map<String, PlannedPage> pages = new HashMap<>();

    /**
     * The site of a publication.
     *
     * @param media where the pictures of a page are put when it is made, below {@code assets/media/}
     * @param findings what is found in pictures and colours
     */
    public PreviewSite(Publication publication, PreviewPanels panels, OutputFolder media, Findings findings) {
        this.theme = publication.theme();
        Optional<HouseStyle> house = HouseStyle.of(publication.plan(), findings);
        SitePages planned = new SitePages(
                publication,
                new Media(publication.folder(), media, "", FileMemory.empty(), findings),
                new LessonFacts(),
                house.isPresent(),
                unknown -> false,
                Optional.of(panels));
        house.map(HouseSheet::new).ifPresent(this::add);
        planned.lessons().forEach(this::add);
        planned.gatherings().forEach(this::add);
    }

    private void add(PlannedPage page) {
        pages.put(page.path(), page);
    }

    /** Whether there is a page of this path. */
    public boolean has(String path) {
        return pages.containsKey(path);
    }

    /** The page of this path, made now. */
    public Optional<String> page(String path) {
        return Optional.ofNullable(pages.get(path))
                .map(page -> theme.render(
                        "site/" + page.template() + ".ftlh", page.make().page()));
    }
}
