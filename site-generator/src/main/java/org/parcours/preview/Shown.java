package org.parcours.preview;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.parcours.compile.CourseState;
import org.parcours.edition.Edition;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.finding.Messages;
import org.parcours.model.text.Language;
import org.parcours.site.PreviewSite;
import org.parcours.template.Theme;

/** One state of the course as a preview shows it: every page of both editions, each made when it is asked for. */
final class Shown {

    private final String name;
    private final CourseState course;
    private final Theme theme;
    private final Messages messages;
    private final Pictures pictures;
    private final LessonPages lessons;
    private final Map<Edition, Made> editions = new EnumMap<>(Edition.class);

    /**
     * A state of the course.
     *
     * @param name tells it from all others
     * @param pictures where those go that its pages show
     */
    Shown(String name, CourseState course, Theme theme, Messages messages, Pictures pictures) {
        this.name = name;
        this.course = course;
        this.theme = theme;
        this.messages = messages;
        this.pictures = pictures;
        this.lessons = LessonPages.of(course.course());
    }

    /**
     * An edition of this state.
     *
     * @param site nothing where the course cannot be read, or its theme
     * @param cause what the theme says of itself where it cannot be read; empty otherwise
     */
    private record Made(Panels panels, Optional<PreviewSite> site, String cause) {}

    private synchronized Made edition(Edition edition) {
        return editions.computeIfAbsent(edition, this::make);
    }

    private Made make(Edition edition) {
        Findings made = new Findings();
        try {
            Panels panels = panels(edition, theme, made);
            Optional<PreviewSite> site = course.publication(edition, theme)
                    .map(publication -> new PreviewSite(publication, panels, pictures.of(edition), made));
            return new Made(panels, site, "");
        } catch (IllegalStateException unreadable) {
            return new Made(panels(edition, Theme.standard(), made), Optional.empty(), unreadable.getMessage());
        }
    }

    private Panels panels(Edition edition, Theme words, Findings made) {
        Map<String, String> labels = words.labels(messages.locale().getLanguage());
        return new Panels(edition, new Panels.Wording(name, messages, labels), course.findings(), made, lessons);
    }

    String name() {
        return name;
    }

    CourseState course() {
        return course;
    }

    Theme theme() {
        return theme;
    }

    LessonPages lessons() {
        return lessons;
    }

    /** Whether there is a page at this address. */
    boolean has(PageAddress page) {
        return edition(page.edition())
                .site()
                .filter(site -> site.has(page.path()))
                .isPresent();
    }

    /** The page, or what keeps it from being made. */
    Answer page(PageAddress page) {
        Made made = edition(page.edition());
        if (!made.cause().isEmpty()) {
            return findings(page, "theme", 500, List.of(), made.cause(), made.panels());
        }
        try {
            return made.site()
                    .flatMap(site -> site.page(page.path()))
                    .map(html -> page.path().endsWith(".css") ? Answer.style(html) : Answer.page(200, html))
                    .orElseGet(() -> missing(page, made.panels()));
        } catch (IllegalStateException template) {
            return findings(page, "theme", 500, List.of(), template.getMessage(), made.panels());
        }
    }

    /** A page that is not there is that of a lesson whose file cannot be read, or of none. */
    private Answer missing(PageAddress page, Panels panels) {
        String stem = page.path().replaceFirst("\\.html$", ".");
        String lesson = stem.substring(stem.lastIndexOf('/') + 1).replaceFirst("\\.$", "");
        List<Finding> ofFile = found(panels, finding -> finding.span().file().startsWith(stem));
        if (!ofFile.isEmpty()) {
            return findings(page, "broken", 500, ofFile, "", panels);
        }
        if (course.course().isPresent()) {
            List<Finding> about = found(panels, finding -> finding.words().contains(lesson));
            return findings(page, "gone", 404, about, "", panels);
        }
        return findings(page, "broken", 500, panels.all(), "", panels);
    }

    private static List<Finding> found(Panels panels, Predicate<Finding> which) {
        return panels.all().stream().filter(which).toList();
    }

    private Answer findings(PageAddress page, String kind, int status, List<Finding> own, String cause, Panels panels) {
        PageAddress home = PageAddress.home(page.edition());
        FindingsPage shown = new FindingsPage(
                kind,
                page.editionName(),
                cause,
                has(home) && !page.equals(home) ? home.toString() : "",
                panels.withoutPage(page, own));
        return Answer.page(status, Theme.standard().render("preview/findings.ftlh", shown));
    }

    /** The pages of a lesson in the handbook of an edition, or what keeps them from being printed. */
    Optional<Answer> handbook(Edition edition, String language, String lesson) {
        try {
            return course.handbook(lesson, new Language(language), edition, theme)
                    .map(pdf -> Answer.pdf(pdf, lesson + "-" + edition.name().toLowerCase(Locale.ROOT) + ".pdf"));
        } catch (IllegalStateException template) {
            PageAddress home = PageAddress.home(edition);
            return Optional.of(findings(
                    home,
                    "theme",
                    500,
                    List.of(),
                    template.getMessage(),
                    edition(edition).panels()));
        }
    }
}
