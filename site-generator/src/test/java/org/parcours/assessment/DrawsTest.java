package org.parcours.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parcours.SampleCourse;
import org.parcours.model.Interaction;
import org.parcours.model.Lesson;
import org.parcours.model.OpenAnswer;
import org.parcours.model.Question;
import org.parcours.model.QuizPart;
import org.parcours.source.Span;

/** What every test that is drawn for a path has to be, whatever its lessons ask. */
class DrawsTest {

    private static final Lesson SAMPLE =
            SampleCourse.course().versions().get(0).lessons().get(0);

    /** One of each kind; the open answer is the last. */
    private static final List<Interaction> KINDS =
            SAMPLE.questions().stream().map(Question::interaction).toList();

    /** A lesson that asks these kinds, by their places. */
    private static Lesson lesson(String id, int... kinds) {
        List<Question> questions = IntStream.range(0, kinds.length)
                .mapToObj(i -> new Question(
                        Span.file(id),
                        id + "-" + i,
                        List.of(),
                        List.of(),
                        KINDS.get(kinds[i]),
                        List.of(),
                        1,
                        Optional.empty(),
                        List.of(),
                        List.of()))
                .toList();
        return new Lesson(
                Span.file(id),
                id,
                SAMPLE.language(),
                SAMPLE.header(),
                List.of(),
                List.of(new QuizPart(Span.file(id), List.of(), questions)));
    }

    private static List<Lesson> lessons(int number, int... kinds) {
        return IntStream.range(0, number)
                .mapToObj(i -> lesson("lecon-" + (char) ('a' + i), kinds))
                .toList();
    }

    private static List<Asked> asked(Draws draws, List<Integer> test) {
        return test.stream().map(draws.bank()::get).toList();
    }

    private static Map<String, Long> counted(Stream<Asked> asked, Function<Asked, String> by) {
        return asked.collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
    }

    @Test
    void each_test_asks_every_lesson_and_no_question_twice() {
        List<Lesson> lessons = lessons(9, 0, 0, 1, 2, 3, 4);
        Draws draws = Draws.of("conseiller", lessons, 14);

        assertThat(draws.tests()).hasSize(Draws.MOST).doesNotHaveDuplicates().allSatisfy(test -> assertThat(test)
                .hasSize(14)
                .doesNotHaveDuplicates());
        assertThat(draws.tests()).allSatisfy(test -> assertThat(counted(asked(draws, test).stream(), Asked::lesson))
                .hasSize(9)
                .allSatisfy((lesson, number) -> assertThat(number).isBetween(1L, 2L)));
    }

    @Test
    void where_lessons_ask_every_kind_a_test_holds_as_many_of_one_as_of_another() {
        Draws draws = Draws.of("conseiller", lessons(10, 0, 0, 0, 1, 2, 3, 4), 20);

        assertThat(draws.tests()).allSatisfy(test -> assertThat(counted(asked(draws, test).stream(), Asked::kind))
                .hasSize(5)
                .allSatisfy((kind, number) -> assertThat(number).isEqualTo(4)));
    }

    @Test
    void a_rare_kind_is_there_but_not_all_of_it_each_time() {
        List<Lesson> lessons = Stream.concat(lessons(8, 0, 0, 0, 1).stream(), Stream.of(lesson("rare", 4, 4, 0, 0)))
                .toList();
        Draws draws = Draws.of("conseiller", lessons, 12);

        assertThat(draws.tests()).allSatisfy(test -> assertThat(counted(asked(draws, test).stream(), Asked::kind))
                .containsEntry("Ordering", 1L));
    }

    @Test
    void the_next_attempt_asks_what_the_last_did_not_and_all_is_asked_in_the_end() {
        Draws draws = Draws.of("conseiller", lessons(6, 0, 0, 1, 1), 8);
        Set<Integer> twice = new HashSet<>(draws.tests().get(0));
        twice.retainAll(draws.tests().get(1));

        assertThat(twice).isEmpty();
        assertThat(draws.tests().stream().flatMap(List::stream).distinct()).hasSize(24);
    }

    @Test
    void a_question_that_somebody_has_to_mark_is_not_asked() {
        int open = KINDS.size() - 1;
        assertThat(KINDS.get(open)).isInstanceOf(OpenAnswer.class);
        Draws draws = Draws.of("conseiller", List.of(lesson("a", open, 0), lesson("b", open)), 2);

        assertThat(draws.bank()).extracting(asked -> asked.question().id()).containsExactly("a-1");
        assertThat(draws.tests()).containsExactly(List.of(0));
        assertThat(Draws.of("conseiller", List.of(lesson("b", open)), 2).tests())
                .isEmpty();
    }

    @Test
    void too_few_questions_ask_each_lesson_all_the_same_and_too_many_are_all_there_are() {
        assertThat(Draws.of("conseiller", lessons(5, 0, 1), 2).size()).isEqualTo(5);
        Draws all = Draws.of("conseiller", lessons(2, 0, 1), 50);
        assertThat(all.tests()).containsExactly(List.of(0, 1, 2, 3));
    }

    @Test
    void the_questions_of_the_first_test_come_first_and_in_the_order_of_the_lessons() {
        Draws draws = Draws.of("conseiller", lessons(4, 0, 1, 2), 6);

        assertThat(draws.tests().get(0)).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(draws.tests())
                .allSatisfy(test ->
                        assertThat(asked(draws, test)).extracting(Asked::lesson).isSorted());
    }

    @Test
    void the_same_lessons_give_the_same_tests_and_another_path_others() {
        List<Lesson> lessons = lessons(6, 0, 0, 1, 2);

        assertThat(Draws.of("conseiller", lessons, 8)).isEqualTo(Draws.of("conseiller", lessons, 8));
        assertThat(Draws.of("express", lessons, 8).tests().get(1))
                .isNotEqualTo(Draws.of("conseiller", lessons, 8).tests().get(1));
    }
}
