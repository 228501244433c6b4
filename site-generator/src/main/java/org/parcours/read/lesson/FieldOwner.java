package org.parcours.read.lesson;

import java.util.Set;

/**
 * What fields stand under.
 *
 * @param group of the rules about its fields
 * @param labels the fields that mean something here
 */
record FieldOwner(String group, Set<String> labels) {

    static final FieldOwner EXERCISE = new FieldOwner(
            "exercise", Set.of("type", "duration", "group", "material", "objectives", "lines", "grid", "id"));
    static final FieldOwner QUESTION =
            new FieldOwner("question", Set.of("type", "answer", "objectives", "points", "difficulty", "id", "lines"));
    static final FieldOwner ANSWER_SPACE = new FieldOwner("exercise", Set.of("lines"));

    String rule() {
        return group + ".field";
    }
}
