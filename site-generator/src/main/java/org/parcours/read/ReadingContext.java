package org.parcours.read;

import java.util.Map;
import org.parcours.finding.Findings;
import org.parcours.model.text.Language;
import org.parcours.source.CourseFolder;

/**
 * What a reader needs beside the text.
 *
 * @param folder where includes may come from
 * @param language of the lesson
 * @param variables of the course in that language, by name
 * @param findings where to say what an author should know
 */
public record ReadingContext(CourseFolder folder, Language language, Map<String, String> variables, Findings findings) {

    public ReadingContext {
        variables = Map.copyOf(variables);
    }
}
