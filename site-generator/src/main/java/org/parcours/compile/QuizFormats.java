package org.parcours.compile;

import java.util.List;
import org.parcours.quiz.QuizFormat;
import org.parcours.quiz.gift.Gift;
import org.parcours.quiz.json.Json;
import org.parcours.quiz.moodle.MoodleXml;

/** The formats of quiz banks that are built in. */
public final class QuizFormats {

    private QuizFormats() {}

    public static List<QuizFormat> all() {
        return List.of(new MoodleXml(), new Gift(), new Json());
    }
}
