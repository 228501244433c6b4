package org.parcours.handbook;

import java.util.List;
import java.util.Optional;

/** The final assessments of the paths, for who holds them: what passes, what is observed, and tests to hold on paper. */
public record AssessmentsPage(Frame frame, String id, List<Held> assessments) {
    public AssessmentsPage {
        assessments = List.copyOf(assessments);
    }

    /**
     * The assessment of a path.
     *
     * @param pass hundredths that pass
     * @param size how many questions a test has
     * @param tests how many tests stand in each line
     * @param lines one for each lesson that is asked
     */
    public record Held(String path, int pass, int size, int tests, Optional<Observed> rolePlay, List<Line> lines) {
        public Held {
            lines = List.copyOf(lines);
        }
    }

    /**
     * The observed role play.
     *
     * @param id where its exercise can be found
     * @param lesson number and title
     * @param needed how many of the criteria pass when all apply
     */
    public record Observed(String title, String id, String lesson, int criteria, int needed) {}

    /**
     * A lesson in the tests on paper.
     *
     * @param questions for each test the numbers of its questions of this lesson
     */
    public record Line(String id, String lesson, List<List<Integer>> questions) {
        public Line {
            questions = List.copyOf(questions);
        }
    }
}
