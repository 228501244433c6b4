package org.parcours.read.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.Assessment;
import org.parcours.model.Audience;
import org.parcours.model.CoursePlan;
import org.parcours.model.ExerciseMention;
import org.parcours.model.LearningPath;
import org.parcours.model.Localized;
import org.parcours.model.Mention;
import org.parcours.model.Organisation;
import org.parcours.model.Session;
import org.parcours.model.SharedGrid;
import org.parcours.model.UnitPlan;
import org.parcours.model.Workshop;
import org.parcours.model.text.Language;
import org.parcours.read.SourceReader;
import org.parcours.read.VariableResolver;
import org.parcours.source.CourseFolder;
import org.parcours.source.SourceFile;
import org.parcours.source.Span;

/** Reads course.yaml. */
final class CoursePlanReader {

    static final String FILE = "course.yaml";

    private static final int LONGEST_SESSION = 24 * 60;
    private static final int LONGEST_TEST = 500;

    private final CourseFolder folder;
    private final Findings findings;
    private final CourseIds lessons;

    CoursePlanReader(CourseFolder folder, Findings findings) {
        this.folder = folder;
        this.findings = findings;
        this.lessons = CourseIds.names(findings);
    }

    /** The plan; nothing when the file is missing, no YAML, or names neither languages nor units. */
    Optional<CoursePlan> read() {
        Optional<SourceFile> file = new SourceReader(folder, findings).read(FILE);
        Optional<YamlValue> value = file.flatMap(source -> YamlFile.read(source, findings));
        if (file.isPresent() && value.isEmpty() && !findings.hasErrors()) {
            findings.add(Finding.error("course.empty", Span.file(FILE), "file"));
        }
        return value.flatMap(entries -> YamlFields.of(entries, findings)).flatMap(this::plan);
    }

    private Optional<CoursePlan> plan(YamlFields fields) {
        List<Language> languages = languages(fields);
        if (languages.isEmpty()) {
            return Optional.empty();
        }
        CourseTexts texts = CourseTexts.of(languages, folder, findings);
        CoursePlan plan = new CoursePlan(
                fields.span(),
                CourseIds.names(findings).id(fields).orElse("course"),
                languages,
                texts.required(fields, "title"),
                texts.optional(fields, "summary"),
                organisation(fields),
                audiences(fields, texts),
                variables(fields, texts),
                units(fields, texts),
                paths(fields, texts),
                workshops(fields, texts),
                fields.part("observationGrid").map(grid -> grid(grid, texts)),
                new SettingsReader(findings).read(fields));
        fields.close();
        return plan.units().isEmpty() ? Optional.empty() : Optional.of(plan);
    }

    private List<Language> languages(YamlFields fields) {
        List<Language> languages = new ArrayList<>();
        fields.required("languages");
        for (YamlValue.Text tag : fields.texts("languages")) {
            Optional<Language> language = CourseTexts.language(tag.value());
            if (language.isEmpty()) {
                findings.add(Finding.error("course.language", tag.span(), "tag", tag.value()));
            } else if (languages.contains(language.get())) {
                findings.add(Finding.error("course.language", tag.span(), "twice", tag.value()));
            } else {
                languages.add(language.get());
            }
        }
        return languages;
    }

    private Organisation organisation(YamlFields course) {
        return course.part("organisation")
                .map(fields -> {
                    Organisation organisation =
                            new Organisation(fields.words("name"), fields.words("logo"), accent(fields));
                    fields.close();
                    return organisation;
                })
                .orElse(new Organisation("", "", ""));
    }

    private String accent(YamlFields fields) {
        Optional<YamlValue.Text> colour = fields.text("accent");
        Optional<YamlValue.Text> valid = colour.filter(text -> text.value().matches("#[0-9a-fA-F]{6}"));
        if (colour.isPresent() && valid.isEmpty()) {
            findings.add(Finding.error(
                    "course.value", colour.get().span(), "colour", colour.get().value()));
        }
        return valid.map(YamlValue.Text::value).orElse("");
    }

    private List<Audience> audiences(YamlFields course, CourseTexts texts) {
        CourseIds ids = CourseIds.once(findings);
        List<Audience> audiences = new ArrayList<>();
        for (YamlFields fields : course.parts("audiences")) {
            Optional<String> id = ids.id(fields);
            Localized title = texts.required(fields, "title");
            id.ifPresent(known -> audiences.add(new Audience(fields.span(), known, title)));
            fields.close();
        }
        return audiences;
    }

    private Map<String, Localized> variables(YamlFields course, CourseTexts texts) {
        Map<String, Localized> variables = new TreeMap<>();
        course.part("variables").ifPresent(fields -> fields.entries().forEach(entry -> {
            String name = entry.key().value();
            if (VariableResolver.isName(name)) {
                variables.put(name, texts.of(entry.value(), name));
            } else {
                findings.add(Finding.error("course.id", entry.key().span(), "variable", name));
            }
        }));
        return variables;
    }

    private List<UnitPlan> units(YamlFields course, CourseTexts texts) {
        CourseIds ids = CourseIds.once(findings);
        List<UnitPlan> units = new ArrayList<>();
        List<YamlFields> parts = course.parts("units");
        if (parts.isEmpty()) {
            findings.add(Finding.error("course.empty", course.span(), "units"));
        }
        for (YamlFields fields : parts) {
            Optional<String> id = ids.id(fields);
            Localized title = texts.required(fields, "title");
            Localized summary = texts.optional(fields, "summary");
            List<Mention> mentions = lessonsOf(fields);
            id.ifPresent(known -> units.add(new UnitPlan(fields.span(), known, title, summary, mentions)));
            fields.close();
        }
        return units;
    }

    private List<Mention> lessonsOf(YamlFields unit) {
        List<YamlValue.Text> texts = unit.texts("lessons");
        if (texts.isEmpty()) {
            findings.add(Finding.error("course.empty", unit.span(), "lessons", unit.words("id")));
        }
        return mentions(texts.stream().filter(lessons::accepts).toList());
    }

    private static List<Mention> mentions(List<YamlValue.Text> texts) {
        return texts.stream()
                .map(text -> new Mention(text.span(), text.value()))
                .toList();
    }

    private List<LearningPath> paths(YamlFields course, CourseTexts texts) {
        CourseIds ids = CourseIds.once(findings);
        List<LearningPath> paths = new ArrayList<>();
        for (YamlFields fields : course.parts("paths")) {
            Optional<String> id = ids.id(fields);
            Localized title = texts.required(fields, "title");
            Localized summary = texts.optional(fields, "summary");
            List<Mention> mentions = mentions(fields.texts("lessons"));
            Optional<Assessment> assessment = fields.part("assessment").map(this::assessment);
            id.ifPresent(
                    known -> paths.add(new LearningPath(fields.span(), known, title, summary, mentions, assessment)));
            fields.close();
        }
        return paths;
    }

    private Assessment assessment(YamlFields fields) {
        Assessment assessment = new Assessment(
                fields.span(),
                fields.number("questions", 1, LONGEST_TEST),
                fields.number("pass", 1, 100).orElse(Assessment.PASS),
                fields.text("rolePlay").map(CoursePlanReader::exercise));
        fields.close();
        return assessment;
    }

    /** {@code lesson#exercise}; a lesson alone stands for its role play. */
    private static ExerciseMention exercise(YamlValue.Text text) {
        String[] names = text.value().split("#", 2);
        return new ExerciseMention(text.span(), names[0].strip(), names.length > 1 ? names[1].strip() : "");
    }

    private List<Workshop> workshops(YamlFields course, CourseTexts texts) {
        CourseIds ids = CourseIds.once(findings);
        List<Workshop> workshops = new ArrayList<>();
        for (YamlFields fields : course.parts("workshops")) {
            Optional<String> id = ids.id(fields);
            Localized title = texts.required(fields, "title");
            Localized summary = texts.optional(fields, "summary");
            List<Mention> audiences = mentions(fields.texts("audience"));
            List<Session> schedule = schedule(fields, texts);
            id.ifPresent(
                    known -> workshops.add(new Workshop(fields.span(), known, title, summary, audiences, schedule)));
            fields.close();
        }
        return workshops;
    }

    private List<Session> schedule(YamlFields workshop, CourseTexts texts) {
        List<Session> schedule = new ArrayList<>();
        for (YamlFields fields : workshop.parts("schedule")) {
            fields.required("minutes");
            int minutes = fields.number("minutes", 1, LONGEST_SESSION).orElse(0);
            Localized title = texts.required(fields, "title");
            Optional<Mention> lesson = fields.text("lesson").map(text -> new Mention(text.span(), text.value()));
            schedule.add(new Session(fields.span(), minutes, title, lesson));
            fields.close();
        }
        return schedule;
    }

    private SharedGrid grid(YamlFields fields, CourseTexts texts) {
        SharedGrid grid = new SharedGrid(
                fields.span(),
                texts.required(fields, "title"),
                fields.items("criteria").stream()
                        .map(criterion -> texts.of(criterion, "criteria"))
                        .toList());
        fields.close();
        return grid;
    }
}
