package org.parcours.handbook;

import java.util.List;
import java.util.Optional;

/** The final assessments of the paths, for who holds them: what passes, what is observed, and tests to hold on paper. */
public record AssessmentsPage(Frame frame, String id, List<Held> assessments) {
    public AssessmentsPage {
        assessments = List.copyOf(assessments);
    }

    /** The assessment whose rules are those of all, if they do not differ; they are said once. */
    public Optional<Held> common() {
        boolean alike = assessments.stream()
                        .map(held -> List.of(held.pass(), held.rolePlay()))
                        .distinct()
                        .count()
                == 1;
        return alike ? Optional.of(assessments.get(0)) : Optional.empty();
    }

    /**
     * The assessment of a path.
     *
     * @param pass hundredths that pass
     * @param size how many questions a test has
     * @param needed how many points pass, 0 where the tests are not worth the same
     * @param points what each test is worth
     * @param tests how many tests stand in each line
     * @param lines one for each lesson that is asked
     */
    public record Held(
            String path,
            int pass,
            int size,
            int needed,
            int points,
            int tests,
            Optional<Observed> rolePlay,
            List<Line> lines) {
        public Held {
            lines = List.copyOf(lines);
        }
    }

    /**
     * The observed role play.
     *
     * @param id where its exercise can be found
     * @param grid where its observation grid can be found, empty where that is not known
     * @param lesson number and title
     * @param needed how many of the criteria pass when all apply
     */
    public record Observed(String title, String id, String grid, String lesson, int criteria, int needed) {}

    /**
     * A lesson in the tests on paper.
     *
     * @param quiz where its questions begin
     * @param questions for each test the numbers of its questions of this lesson
     */
    public record Line(String id, String lesson, String quiz, List<List<Integer>> questions) {
        public Line {
            questions = List.copyOf(questions);
        }
    }
}
