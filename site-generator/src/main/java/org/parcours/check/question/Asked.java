package org.parcours.check.question;

import java.util.List;
import org.parcours.model.Lesson;
import org.parcours.model.Question;
import org.parcours.model.Version;

/** A question of the bank, and the lesson that asks it. */
record Asked(Lesson lesson, Question question) {

    /** All that is asked in one language, in the order of the course. */
    static List<Asked> in(Version version) {
        return version.lessons().stream()
                .flatMap(lesson -> lesson.questions().stream().map(question -> new Asked(lesson, question)))
                .toList();
    }
}
