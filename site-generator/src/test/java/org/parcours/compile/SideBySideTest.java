package org.parcours.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class SideBySideTest {

    private static final long MEGABYTE = 1 << 20;

    @Test
    void outputs_that_fit_in_the_heap_together_are_made_together() {
        CountDownLatch both = new CountDownLatch(2);
        AtomicBoolean met = new AtomicBoolean();
        Runnable task = () -> {
            both.countDown();
            met.set(waited(both, 20));
        };
        SideBySide.of(2, 200, 512 * MEGABYTE).run(List.of(task, task));
        assertThat(met).isTrue();
    }

    @Test
    void outputs_that_do_not_fit_are_made_one_after_the_other() {
        StringBuilder order = new StringBuilder();
        SideBySide.of(2, 500, 512 * MEGABYTE).run(List.of(() -> order.append("first "), () -> order.append("second")));
        assertThat(order).hasToString("first second");
    }

    @Test
    void a_failure_is_thrown_when_all_have_come_to_their_end() {
        AtomicBoolean ended = new AtomicBoolean();
        CountDownLatch failing = new CountDownLatch(1);
        Runnable fails = () -> {
            failing.countDown();
            throw new IllegalStateException("no paper");
        };
        Runnable goesOn = () -> ended.set(waited(failing, 20));
        assertThatThrownBy(() -> SideBySide.of(2, 1, 512 * MEGABYTE).run(List.of(fails, goesOn)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no paper");
        assertThat(ended).isTrue();
    }

    private static boolean waited(CountDownLatch latch, int seconds) {
        try {
            return latch.await(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
