package org.parcours.check.question;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parcours.model.Option;
import org.parcours.model.text.PlainText;

/** Options that are quantities: each begins with a number, and the rest of each is the same unit. */
final class NumericOptions {

    private static final Pattern QUANTITY =
            Pattern.compile("(\\d+(?:[.,]\\d+)?)[\\p{Z}\\s]*(\\p{L}*%?)[\\p{P}\\p{Z}]*");

    private NumericOptions() {}

    /** The numbers in the order of the options, if all are quantities. */
    static Optional<List<Double>> of(List<Option> options) {
        List<Matcher> quantities = options.stream()
                .map(option -> QUANTITY.matcher(PlainText.of(option.content()).strip()))
                .toList();
        boolean all = quantities.stream().allMatch(Matcher::matches);
        return all
                ? Optional.of(quantities.stream()
                        .map(quantity -> Double.valueOf(quantity.group(1).replace(',', '.')))
                        .toList())
                : Optional.empty();
    }

    /** Whether they are quantities that grow, or shrink, from the first to the last. */
    static boolean areSorted(List<Option> options) {
        return of(options)
                .filter(numbers -> numbers.equals(numbers.stream().sorted().toList())
                        || numbers.equals(numbers.stream()
                                .sorted(Comparator.reverseOrder())
                                .toList()))
                .isPresent();
    }
}
