package org.parcours.read.course;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.Glossary;
import org.parcours.model.Localized;
import org.parcours.model.Reference;
import org.parcours.model.References;
import org.parcours.model.Syllabus;
import org.parcours.model.TeachingPoint;
import org.parcours.model.Term;
import org.parcours.model.text.Language;
import org.parcours.read.SourceReader;
import org.parcours.source.CourseFolder;

/** Reads the three registers of a course; a course may do without any of them. */
final class RegisterReader {

    private static final List<String> TYPES =
            List.of("study", "book", "article", "report", "survey", "ranking", "quotation", "web");

    private final SourceReader sources;
    private final CourseTexts texts;
    private final Findings findings;

    RegisterReader(CourseFolder folder, CourseTexts texts, Findings findings) {
        this.sources = new SourceReader(folder, findings);
        this.texts = texts;
        this.findings = findings;
    }

    /** What the course must teach, from syllabus.yaml. */
    Syllabus syllabus() {
        CourseIds ids = CourseIds.marks(findings);
        return new Syllabus(entries("syllabus.yaml", fields -> point(fields, ids)));
    }

    /** The terms of the course, from glossary.yaml. */
    Glossary glossary() {
        CourseIds ids = CourseIds.names(findings);
        return new Glossary(entries("glossary.yaml", fields -> term(fields, ids)));
    }

    /** What lessons cite, from references.yaml. */
    References references() {
        CourseIds ids = CourseIds.names(findings);
        return new References(entries("references.yaml", fields -> reference(fields, ids)));
    }

    private <E> List<E> entries(String path, Function<YamlFields, Optional<E>> reader) {
        List<E> entries = new ArrayList<>();
        if (sources.exists(path)) {
            sources.read(path)
                    .flatMap(file -> YamlFile.read(file, findings))
                    .map(value -> YamlFields.asItems(value, findings).stream())
                    .orElse(Stream.empty())
                    .flatMap(item -> YamlFields.of(item, findings).stream())
                    .forEach(fields -> {
                        reader.apply(fields).ifPresent(entries::add);
                        fields.close();
                    });
        }
        return entries;
    }

    private Optional<TeachingPoint> point(YamlFields fields, CourseIds ids) {
        Optional<String> id = ids.id(fields);
        Map<String, TeachingPoint.Status> choices = new LinkedHashMap<>();
        choices.put("required", TeachingPoint.Status.REQUIRED);
        choices.put("caution", TeachingPoint.Status.CAUTION);
        choices.put("noise", TeachingPoint.Status.NOISE);
        fields.required("status");
        Optional<TeachingPoint.Status> status = fields.choice("status", choices);
        Localized point = texts.required(fields, "point");
        return id.flatMap(known -> status.map(s -> new TeachingPoint(fields.span(), known, s, point)));
    }

    private Optional<Term> term(YamlFields fields, CourseIds ids) {
        Optional<String> id = ids.id(fields);
        Localized term = texts.required(fields, "term");
        Localized definition = texts.required(fields, "definition");
        return id.map(known -> new Term(fields.span(), known, term, definition));
    }

    private Optional<Reference> reference(YamlFields fields, CourseIds ids) {
        Optional<String> id = ids.id(fields);
        Map<String, String> types = new LinkedHashMap<>();
        TYPES.forEach(type -> types.put(type, type));
        fields.required("type");
        String author = fields.words("author");
        String organisation = fields.words("organisation");
        Reference reference = new Reference(
                fields.span(),
                id.orElse(""),
                fields.choice("type", types).orElse("web"),
                author.isEmpty() ? organisation : author,
                fields.words("year"),
                fields.requiredText("title").map(YamlValue.Text::value).orElse(""),
                texts.optional(fields, "where"),
                url(fields),
                language(fields),
                texts.optional(fields, "measured"),
                texts.optional(fields, "sample"),
                texts.optional(fields, "place"),
                texts.optional(fields, "period"),
                texts.optional(fields, "limits"),
                nature(fields),
                author.isEmpty() && !organisation.isEmpty());
        return id.map(known -> reference);
    }

    private static String nature(YamlFields fields) {
        Map<String, String> natures = new LinkedHashMap<>();
        List.of("experiment", "correlation", "declared").forEach(nature -> natures.put(nature, nature));
        return fields.choice("nature", natures).orElse("");
    }

    /** The address of a source; only the web's own schemes are let through to pages. */
    private String url(YamlFields fields) {
        Optional<YamlValue.Text> url = fields.text("url");
        Optional<YamlValue.Text> valid = url.filter(text -> text.value().matches("https?://[^\\s<>\"]+"));
        if (url.isPresent() && valid.isEmpty()) {
            findings.add(Finding.error(
                    "course.value", url.get().span(), "url", url.get().value()));
        }
        return valid.map(YamlValue.Text::value).orElse("");
    }

    private String language(YamlFields fields) {
        Optional<YamlValue.Text> tag = fields.text("language");
        Optional<Language> language = tag.flatMap(text -> CourseTexts.language(text.value()));
        if (tag.isPresent() && language.isEmpty()) {
            findings.add(Finding.error(
                    "course.language", tag.get().span(), "tag", tag.get().value()));
        }
        return language.map(Language::tag).orElse("");
    }
}
