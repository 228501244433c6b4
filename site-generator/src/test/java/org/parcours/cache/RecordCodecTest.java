package org.parcours.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.parcours.SampleCourse;
import org.parcours.model.Lesson;

class RecordCodecTest {

    private static final RecordCodec<Lesson> LESSONS = RecordCodec.of(Lesson.class);

    record Many(
            int number,
            boolean yes,
            Optional<String> maybe,
            Set<String> set,
            SortedSet<String> sorted,
            Map<String, Integer> map,
            List<Thread.State> states) {}

    record Forbidden(Object any) {}

    @Test
    void everyConstructOfALessonComesBackAsItWas() {
        List<Lesson> lessons = SampleCourse.course().lessons().toList();

        assertThat(lessons).isNotEmpty().allSatisfy(lesson -> assertThat(LESSONS.read(LESSONS.write(lesson)))
                .hasValue(lesson));
    }

    @Test
    void numbersOfAnySizeSignAndAllContainersComeBack() {
        RecordCodec<Many> codec = RecordCodec.of(Many.class);
        for (int number : new int[] {0, 1, 127, 128, 70_000, Integer.MAX_VALUE, -1, Integer.MIN_VALUE}) {
            Many many = new Many(
                    number,
                    true,
                    Optional.of("é\uD83D\uDE00"),
                    Set.of("a"),
                    new TreeSet<>(Set.of("b", "a")),
                    Map.of("a", -3),
                    List.of(Thread.State.BLOCKED, Thread.State.NEW));

            assertThat(codec.read(codec.write(many))).hasValue(many);
        }
    }

    @Test
    void bytesThatWereCutAreRefused() {
        byte[] whole =
                LESSONS.write(SampleCourse.course().versions().get(0).lessons().get(0));
        for (int length = 0; length < whole.length; length += 7) {
            assertThat(LESSONS.read(Arrays.copyOf(whole, length)))
                    .as("%s bytes", length)
                    .isEmpty();
        }
    }

    @Test
    void whateverTheBytesAreTheyGiveALessonOrNothing() {
        byte[] whole =
                LESSONS.write(SampleCourse.course().versions().get(0).lessons().get(0));
        Random random = new Random(1);
        for (int round = 0; round < 2000; round++) {
            byte[] damaged = whole.clone();
            for (int i = 0; i < 4; i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }

            assertThat(LESSONS.read(damaged)).isInstanceOf(Optional.class);
        }
    }

    @Test
    void aTypeThatCouldBeAnythingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordCodec.of(Forbidden.class))
                .withMessageContaining("Object");
    }
}
