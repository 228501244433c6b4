package org.parcours.site;

import java.util.List;
import java.util.Optional;

/**
 * The final assessment of a path: its test, which a script draws anew for each attempt, and the role play that counts as much.
 *
 * @param id of the path, under which a browser keeps an attempt
 * @param pass hundredths of the points that pass
 * @param bank every question that may be drawn; those of the first test come first
 * @param tests each the places of its questions in the bank
 * @param state fingerprint of the tests: what a browser keeps of others is of no use
 */
public record AssessmentPage(
        Frame frame,
        String id,
        String path,
        String home,
        String introduction,
        int pass,
        List<Question> bank,
        List<List<Integer>> tests,
        String state,
        List<LessonLink> lessons,
        Optional<RolePlay> rolePlay,
        List<List<InlineView>> footnotes) {

    /**
     * A question and where it is from.
     *
     * @param drawn whether it is in the test that is shown without a script
     */
    public record Question(QuestionView question, LessonLink lesson, boolean drawn) {}

    /**
     * The observed role play.
     *
     * @param needed how many of the criteria pass when all of them apply; 0 without a grid
     * @param grid for who observes
     */
    public record RolePlay(
            String title, String href, LessonLink lesson, int criteria, int needed, Optional<ExerciseView.Grid> grid) {}
}
