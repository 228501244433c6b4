package org.parcours.quiz;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.parcours.source.CourseFolder;
import org.parcours.template.Theme;

/**
 * All that a format may know while it writes a bank.
 *
 * @param labels the visible words in the bank's language
 * @param folder where pictures are taken from
 */
public record BankScope(QuizBank bank, Theme theme, Map<String, String> labels, CourseFolder folder, Losses losses) {

    /** A text file from one typed page record. */
    public byte[] text(String template, Object page) {
        return theme.render(template, page).getBytes(StandardCharsets.UTF_8);
    }

    /** HTML with its pictures; {@code prefix} stands before their names. */
    public Fragments withPictures(String prefix) {
        return new Fragments(theme, labels, new CarriedText(new PictureFiles(folder, losses), prefix, losses));
    }

    /** HTML in which the alternative text stands for each picture, each time with a finding. */
    public Fragments withoutPictures() {
        return new Fragments(theme, labels, new WordsForPictures(losses));
    }
}
