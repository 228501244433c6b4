package org.parcours.read.course;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parcours.finding.Findings;
import org.parcours.model.text.Language;
import org.parcours.read.SourceReader;
import org.parcours.source.CourseFolder;

/**
 * The first language that course.yaml names, wherever it stands: whoever has to mend a file that is no YAML, or names no unit,
 * reads about it in the language of the course all the same.
 */
final class SourceLanguage {

    private static final Pattern NAMED =
            Pattern.compile("(?m)^languages\\s*:[\\s\\[\"'-]*([A-Za-z]+(?:-[A-Za-z0-9]+)*)(?=[\\s,\\]\"'#]|$)");

    private SourceLanguage() {}

    static Optional<Language> of(CourseFolder folder) {
        // What is wrong with the file was reported by whoever read it first.
        return new SourceReader(folder, new Findings())
                .read(CoursePlanReader.FILE)
                .map(file -> NAMED.matcher(file.text()))
                .filter(Matcher::find)
                .flatMap(named -> CourseTexts.language(named.group(1)));
    }
}
