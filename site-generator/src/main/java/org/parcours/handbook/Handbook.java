package org.parcours.handbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parcours.edition.Edition;
import org.parcours.handbook.ContentsPage.Entry;
import org.parcours.handbook.ContentsPage.UnitEntry;
import org.parcours.handbook.LessonPage.Answer;
import org.parcours.handbook.LessonPage.PrintedPart;
import org.parcours.handbook.pdf.Bookmark;
import org.parcours.handbook.pdf.FoPart;
import org.parcours.model.Course;
import org.parcours.model.CoursePlan;
import org.parcours.model.Exercise;
import org.parcours.model.Lesson;
import org.parcours.model.OpenAnswer;
import org.parcours.model.Question;
import org.parcours.model.Settings.Paper;
import org.parcours.model.Unit;
import org.parcours.model.Version;
import org.parcours.model.text.Language;
import org.parcours.outline.Outline;
import org.parcours.outline.Outline.Place;
import org.parcours.render.Publication;
import org.parcours.source.Span;
import org.parcours.template.Theme;

/** One handbook in one language, or one lesson of it: its parts as XSL-FO and its bookmarks. */
final class Handbook {

    private final Course course;
    private final Theme theme;
    private final Language language;
    private final Outline outline;
    private final Anchors anchors;
    private final Pictures pictures;
    private final Frame frame;
    private final HandbookKind kind;
    private final List<WorkshopsPage.Plan> workshops;
    private final List<AssessmentsPage.Held> assessments;
    private final List<FoPart> parts = new ArrayList<>();
    private final Map<String, Lesson> lessons = new HashMap<>();
    private final Optional<Place> only;

    /** @param only the lesson that alone is printed, where not the whole book is */
    private Handbook(Publication publication, Version version, Pictures pictures, Optional<String> only) {
        this.course = publication.course();
        this.theme = publication.theme();
        this.language = version.language();
        this.outline = Outline.of(version);
        this.only = only.flatMap(outline::place);
        this.anchors = new Anchors(course, version, only.isEmpty());
        this.pictures = pictures;
        this.kind = HandbookKind.of(publication.edition());
        this.frame = frame(course.plan(), publication.edition());
        boolean leads = frame.trainer() && only.isEmpty();
        this.workshops = leads ? new Workshops(course.plan(), language, outline, frame.labels()).all() : List.of();
        this.assessments = leads ? new Assessments(course.plan(), language, outline, anchors).all() : List.of();
    }

    /** The whole book. */
    static Handbook of(Publication publication, Version version, Pictures pictures) {
        Handbook book = new Handbook(publication, version, pictures, Optional.empty());
        book.print();
        return book;
    }

    /** The pages of one lesson as they stand in the book; of the others nothing is needed but what their headers say. */
    static Handbook of(Publication publication, Version version, Pictures pictures, String lesson) {
        Handbook pages = new Handbook(publication, version, pictures, Optional.of(lesson));
        pages.only.ifPresent(pages::printLesson);
        return pages;
    }

    /** The parts in order: cover, contents, lessons, workshops, assessments, glossary, sources. */
    List<FoPart> parts() {
        return List.copyOf(parts);
    }

    /** The first place where a part's author wrote these characters; where none is known, its file. */
    Span source(FoPart part, String characters) {
        Lesson lesson = lessons.get(part.name());
        return lesson == null
                ? course.plan().span()
                : new WordSearch(characters).in(lesson).orElse(lesson.span());
    }

    private Frame frame(CoursePlan plan, Edition edition) {
        boolean letter = plan.settings().paper() == Paper.LETTER;
        Map<String, String> labels = theme.labels(language.tag());
        String title = plan.title().in(language);
        return new Frame(
                language.tag(),
                country(),
                letter ? "215.9mm" : "210mm",
                letter ? "279.4mm" : "297mm",
                labels,
                edition == Edition.TRAINER,
                title + " – " + labels.get("handbook.kind." + kind.id()),
                plan.organisation().name(),
                title,
                labels.get("handbook.kind." + kind.id()),
                "",
                0);
    }

    /** The hyphenation patterns of English are by country. */
    private String country() {
        return switch (language.tag()) {
            case "fr" -> "FR";
            case "en" -> "GB";
            default -> "";
        };
    }

    private void print() {
        Registers registers = new Registers(course, language);
        add(
                "cover",
                new CoverPage(
                        frame,
                        "handbook.kind." + kind.id(),
                        course.plan().title().in(language),
                        course.plan().summary().in(language),
                        outline.places().size(),
                        outline.places().stream()
                                .mapToInt(place -> place.lesson().header().minutes())
                                .sum()));
        add("contents", contents());
        outline.places().forEach(this::printLesson);
        if (!workshops.isEmpty()) {
            add("workshops", new WorkshopsPage(appendix("handbook.workshops"), Anchors.WORKSHOPS, workshops));
        }
        if (!assessments.isEmpty()) {
            add("assessments", new AssessmentsPage(appendix("handbook.assessments"), Anchors.ASSESSMENTS, assessments));
        }
        if (hasGlossary()) {
            add("glossary", registers.glossary(appendix("handbook.glossary")));
        }
        if (hasSources()) {
            add("sources", registers.sources(appendix("handbook.sources")));
        }
    }

    private void add(String template, Object page) {
        parts.add(FoPart.of(template, theme.render("handbook/" + template + ".ftlx", page)));
    }

    private void printLesson(Place place) {
        Lesson lesson = place.lesson();
        lessons.put(lesson.id(), lesson);
        parts.add(FoPart.of(lesson.id(), theme.render("handbook/lesson.ftlx", lessonPage(place))));
    }

    private LessonPage lessonPage(Place place) {
        Lesson lesson = place.lesson();
        String unit = label("handbook.unit").replace("{0}", Integer.toString(place.unitNumber()));
        List<PrintedPart> printed = new ArrayList<>();
        lesson.parts()
                .forEach(part -> printed.add(new PrintedPart(Anchors.part(lesson.id(), printed.size() + 1), part)));
        Frame own = only.isPresent() ? frame.titled(lesson.header().title() + " – " + frame.title()) : frame;
        return new LessonPage(
                own.with(place.unit().title(), lesson.header().title(), place.number(), place.unitNumber()),
                Anchors.lesson(lesson.id()),
                place.number(),
                unit + " · " + place.unit().title(),
                lesson,
                audiences(lesson),
                lesson.header().after().stream()
                        .flatMap(mention -> outline.place(mention.id()).stream())
                        .map(this::entry)
                        .toList(),
                printed,
                frame.trainer() ? List.of() : answers(lesson),
                only.isPresent(),
                new LessonText(lesson, anchors, pictures, course.plan().observationGrid()));
    }

    private static List<Answer> answers(Lesson lesson) {
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < lesson.exercises().size(); i++) {
            Exercise exercise = lesson.exercises().get(i);
            int number = i + 1;
            exercise.modelAnswer()
                    .ifPresent(
                            answer -> answers.add(new Answer("exercise", number, exercise.title(), answer.content())));
        }
        for (int i = 0; i < lesson.questions().size(); i++) {
            Question question = lesson.questions().get(i);
            int number = i + 1;
            if (question.interaction() instanceof OpenAnswer open) {
                open.modelAnswer()
                        .ifPresent(answer ->
                                answers.add(new Answer("question", number, question.title(), answer.content())));
            }
        }
        return answers;
    }

    private List<String> audiences(Lesson lesson) {
        return course.plan().audiences().stream()
                .filter(audience -> lesson.header().audiences().stream()
                        .anyMatch(mention -> mention.id().equals(audience.id())))
                .map(audience -> audience.title().in(language))
                .toList();
    }

    private ContentsPage contents() {
        List<UnitEntry> units = new ArrayList<>();
        for (Place place : outline.places()) {
            if (place.lessonNumber() == 1) {
                units.add(unit(place));
            }
        }
        String title = label("handbook.contents");
        return new ContentsPage(frame.with(frame.left(), title, "", 0), Anchors.CONTENTS, units, appendices());
    }

    private UnitEntry unit(Place first) {
        Unit unit = first.unit();
        return new UnitEntry(
                first.unitNumber(),
                unit.title(),
                unit.summary(),
                outline.places().stream()
                        .filter(place -> place.unitNumber() == first.unitNumber())
                        .map(this::entry)
                        .toList());
    }

    private Entry entry(Place place) {
        return new Entry(
                only.isEmpty() ? Anchors.lesson(place.lesson().id()) : "",
                place.number(),
                place.lesson().header().title(),
                place.lesson().header().minutes());
    }

    private List<Entry> appendices() {
        List<Entry> appendices = new ArrayList<>();
        if (!workshops.isEmpty()) {
            appendices.add(new Entry(Anchors.WORKSHOPS, "", label("handbook.workshops"), 0));
        }
        if (!assessments.isEmpty()) {
            appendices.add(new Entry(Anchors.ASSESSMENTS, "", label("handbook.assessments"), 0));
        }
        if (hasGlossary()) {
            appendices.add(new Entry(Anchors.GLOSSARY, "", label("handbook.glossary"), 0));
        }
        if (hasSources()) {
            appendices.add(new Entry(Anchors.SOURCES, "", label("handbook.sources"), 0));
        }
        return appendices;
    }

    private Frame appendix(String title) {
        return frame.with(frame.left(), label(title), "", 0);
    }

    private boolean hasGlossary() {
        return !course.glossary().terms().isEmpty();
    }

    private boolean hasSources() {
        return !course.references().references().isEmpty();
    }

    /** Contents, units with their lessons and the lessons' parts, appendices. */
    List<Bookmark> bookmarks() {
        Bookmarks bookmarks = new Bookmarks(outline, frame.labels());
        return only.map(place -> List.of(bookmarks.lesson(place))).orElseGet(() -> bookmarks.of(appendices()));
    }

    private String label(String key) {
        return frame.labels().get(key);
    }
}
