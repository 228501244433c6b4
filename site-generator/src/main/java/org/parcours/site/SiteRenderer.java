package org.parcours.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parcours.edition.Edition;
import org.parcours.finding.Findings;
import org.parcours.model.Course;
import org.parcours.output.OutputFolder;
import org.parcours.render.Publication;
import org.parcours.render.Renderer;
import org.parcours.template.Theme;

/**
 * Makes the training site: {@code site/} for learners, {@code trainer-site/} for trainers. Every page is a plain file
 * that asks for nothing outside its own folder. A language without lessons has no pages.
 */
public final class SiteRenderer implements Renderer {

    /** The files that a theme's pages need, one path below {@code site/assets/} a line. */
    private static final String ASSETS = "site/assets.txt";

    @Override
    public void render(Publication publication, OutputFolder output, Findings findings) {
        boolean trainer = publication.edition() == Edition.TRAINER;
        String folder = trainer ? "trainer-site/" : "site/";
        Theme theme = publication.theme();
        copyAssets(theme, output, folder);
        Media media = new Media(publication.folder(), output, folder, findings);
        List<SiteVersion> versions = versions(publication.course(), theme);
        Optional<HouseStyle> house = HouseStyle.of(publication.course().plan(), findings);
        Frames frames = new Frames(versions, publication.edition(), house.isPresent());
        Pages pages = new Pages(theme, output, folder);
        house.ifPresent(style -> pages.write("assets/house.css", "house", style));
        versions.forEach(version -> write(version, frames, media, trainer, pages));
        if (!versions.isEmpty()) {
            pages.write("index.html", "start", start(versions, frames, media));
        }
    }

    private static List<SiteVersion> versions(Course course, Theme theme) {
        return course.versions().stream()
                .filter(version -> !version.lessons().isEmpty())
                .map(version -> new SiteVersion(
                        course,
                        version,
                        new Words(theme.labels(version.language().tag()))))
                .toList();
    }

    private static void write(SiteVersion site, Frames frames, Media media, boolean trainer, Pages pages) {
        LessonPages lessons = new LessonPages(site, frames, media, trainer);
        lessons.learnHeadings();
        site.outline().places().forEach(place -> pages.write(site.lesson(place), "lesson", lessons.page(place)));
        PathPages path = new PathPages(site, frames, media);
        pages.write(site.home(), "home", path.home());
        IntStream.range(0, site.version().units().size())
                .forEach(u -> pages.write(site.unit(site.version().units().get(u)), "unit", path.unit(u)));
        RegisterPages registers = new RegisterPages(site, frames, media);
        pages.write(site.phrases(), "phrases", registers.phrases());
        pages.write(site.glossary(), "glossary", registers.glossary());
        pages.write(site.sources(), "sources", registers.sources());
        if (frames.hasWorkshops()) {
            pages.write(site.workshops(), "workshops", new WorkshopPages(site, frames, media).page());
        }
    }

    private static StartPage start(List<SiteVersion> versions, Frames frames, Media media) {
        PageScope page = new PageScope(versions.get(0), media, "index.html");
        String title =
                versions.get(0).course().plan().title().in(versions.get(0).language());
        return new StartPage(
                frames.of("start", page, title, ""),
                versions.stream().map(SiteRenderer::way).toList());
    }

    private static StartPage.Way way(SiteVersion version) {
        var plan = version.course().plan();
        return new StartPage.Way(
                version.language().tag(),
                version.words().say("language." + version.language().tag()),
                plan.title().in(version.language()),
                plan.summary().in(version.language()),
                version.words().say("site.start"),
                version.home());
    }

    private static void copyAssets(Theme theme, OutputFolder output, String folder) {
        String names = new String(read(theme, ASSETS), StandardCharsets.UTF_8);
        names.lines()
                .filter(name -> !name.isBlank())
                .forEach(name -> output.write(folder + "assets/" + name, read(theme, "site/assets/" + name)));
    }

    private static byte[] read(Theme theme, String file) {
        try (InputStream in =
                theme.file(file).orElseThrow(() -> new IllegalStateException("the theme has no " + file))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where pages are written. */
    private record Pages(Theme theme, OutputFolder output, String folder) {

        void write(String path, String template, Object page) {
            output.write(folder + path, theme.render("site/" + template + ".ftlh", page));
        }
    }
}
