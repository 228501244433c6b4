package org.parcours.check.question;

import java.util.Optional;
import java.util.stream.IntStream;
import org.parcours.model.Question;
import org.parcours.model.SingleChoice;

/**
 * Where the right option of a single choice stands.
 *
 * @param place from 1
 * @param options among how many
 */
record KeyPlace(Asked asked, int place, int options) {

    /** Of a single choice whose options have no order of their own, as quantities do. */
    static Optional<KeyPlace> of(Asked asked) {
        Question question = asked.question();
        if (!(question.interaction() instanceof SingleChoice choice) || NumericOptions.areSorted(choice.options())) {
            return Optional.empty();
        }
        int count = choice.options().size();
        int place = IntStream.range(0, count)
                .filter(i -> choice.options().get(i).right())
                .findFirst()
                .orElseThrow();
        return Optional.of(new KeyPlace(asked, place + 1, count));
    }
}
