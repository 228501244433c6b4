package org.parcours.read.course;

import java.nio.file.Files;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.Localized;
import org.parcours.model.text.Language;
import org.parcours.source.CourseFolder;

/**
 * Reads the texts of the course files: a text for all languages, or one for each. A text that is not translated yet is
 * a warning, and until then shown in the source language; the source language itself must have it.
 *
 * @param languages of the course, the source language first
 * @param begun the languages in which there is something already: only there a missing translation is worth a word
 */
record CourseTexts(List<Language> languages, Set<Language> begun, Findings findings) {

    CourseTexts {
        languages = List.copyOf(languages);
        begun = Set.copyOf(begun);
    }

    /** The texts of a course whose languages are known. */
    static CourseTexts of(List<Language> languages, CourseFolder folder, Findings findings) {
        Set<Language> begun = languages.stream()
                .filter(language -> Files.isDirectory(folder.root().resolve(language.tag())))
                .collect(Collectors.toSet());
        return new CourseTexts(languages, begun, findings);
    }

    Localized required(YamlFields fields, String key) {
        return fields.required(key).map(value -> of(value, key)).orElse(Localized.none());
    }

    Localized optional(YamlFields fields, String key) {
        return fields.value(key).map(value -> of(value, key)).orElse(Localized.none());
    }

    /** What a value says in each language. */
    Localized of(YamlValue value, String key) {
        if (value instanceof YamlValue.Text text) {
            return Localized.everywhere(text.value());
        }
        return YamlFields.of(value, findings)
                .map(fields -> byLanguage(fields, key))
                .orElse(Localized.none());
    }

    private Localized byLanguage(YamlFields fields, String key) {
        Map<Language, String> texts = new HashMap<>();
        languages.forEach(language -> fields.text(language.tag()).ifPresent(text -> texts.put(language, text.value())));
        reportOtherLanguages(fields);
        Language source = languages.get(0);
        if (!texts.containsKey(source)) {
            findings.add(Finding.error("course.text-missing", fields.span(), "source", key, source));
            return new Localized(texts);
        }
        for (Language language : languages) {
            if (!texts.containsKey(language) && begun.contains(language)) {
                findings.add(Finding.warning(
                        "course.text-missing", fields.span(), "translation", texts.get(source), language));
            }
            texts.putIfAbsent(language, texts.get(source));
        }
        return new Localized(texts);
    }

    private void reportOtherLanguages(YamlFields fields) {
        Set<String> declared = new HashSet<>();
        languages.forEach(language -> declared.add(language.tag()));
        for (YamlValue.Entry entry : fields.entries()) {
            String tag = entry.key().value();
            if (!declared.contains(tag)) {
                findings.add(Finding.error("course.language", entry.key().span(), "not-declared", tag, list()));
            }
        }
    }

    private String list() {
        return String.join(", ", languages.stream().map(Language::tag).toList());
    }

    /** The language of a tag, if it is one: {@code fr}, {@code pt-br}. */
    static Optional<Language> language(String tag) {
        String lower = tag.toLowerCase(Locale.ROOT);
        return lower.matches("[a-z]{2,3}(-[a-z0-9]{2,8})*") ? Optional.of(new Language(lower)) : Optional.empty();
    }
}
