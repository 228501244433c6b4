package org.parcours.quiz;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The categories of Moodle's question bank. */
public final class Categories {

    private static final String TOP = "$course$/top/";

    private Categories() {}

    /** Course, unit, lesson below the course's top category; a stroke in a name is doubled, as Moodle does. */
    public static String path(QuizBank bank, QuizBank.Section section) {
        return Stream.of(
                        bank.title(),
                        section.unit().title(),
                        section.lesson().header().title())
                .map(name -> name.strip().replace("/", "//"))
                .collect(Collectors.joining("/", TOP, ""));
    }
}
