package org.parcours.author;

import java.util.List;
import org.parcours.model.Mention;
import org.parcours.model.UnitPlan;
import org.parcours.source.Span;

/** A lesson more in the list of a unit, in the text of a course.yaml that otherwise stays as its authors wrote it. */
final class ListedLesson {

    private ListedLesson() {}

    /**
     * The text with the lesson behind the last one of the unit.
     *
     * @throws IllegalArgumentException when the unit lists none, so that nobody can tell how
     */
    static String behindTheLastOf(UnitPlan unit, String id, String plan) {
        List<Mention> lessons = unit.lessons();
        if (lessons.isEmpty()) {
            throw new IllegalArgumentException("no list to follow");
        }
        Span last = lessons.get(lessons.size() - 1).span();
        int end = offset(plan, last.endLine(), last.endColumn());
        String before = line(plan, last.line()).substring(0, last.column() - 1);
        boolean isBlockList = before.matches("\\s*- *[\"']?");
        String newLine = plan.contains("\r\n") ? "\r\n" : "\n";
        String entry = isBlockList ? newLine + before.replaceAll("[\"']$", "") + id : ", " + id;
        return plan.substring(0, end) + entry + plan.substring(end);
    }

    private static String line(String text, int number) {
        return text.lines().skip(number - 1L).findFirst().orElseThrow();
    }

    private static int offset(String text, int line, int column) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        return start + column - 1;
    }
}
