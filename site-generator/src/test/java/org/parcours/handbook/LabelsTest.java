package org.parcours.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parcours.model.ExerciseKind;
import org.parcours.model.GroupSize;
import org.parcours.model.Level;
import org.parcours.model.text.Admonition;
import org.parcours.template.Theme;

class LabelsTest {

    @Test
    void handbooks_say_in_english_what_they_say_in_french() {
        assertThat(labels("en").keySet())
                .filteredOn(key -> key.startsWith("handbook."))
                .containsExactlyElementsOf(labels("fr").keySet().stream()
                        .filter(key -> key.startsWith("handbook."))
                        .toList());
    }

    @Test
    void every_name_of_a_kind_has_its_word() {
        Stream<String> keys = Stream.of(
                        keys("exercise.", ExerciseKind.values()),
                        keys("handbook.group.", GroupSize.values()),
                        keys("level.", Level.values()),
                        keys("admonition.", Admonition.Kind.values()))
                .flatMap(names -> names);
        assertThat(labels("fr").keySet()).containsAll(keys.toList());
    }

    @Test
    void french_signs_stay_with_the_word_before_them_and_numbers_with_their_measure() {
        assertThat(labels("fr"))
                .allSatisfy((key, words) ->
                        assertThat(words).as(key).doesNotContainPattern(" [:;!?»]|« |\\{0} (min|h|leçons)|p\\. \\{0}"));
    }

    private static Stream<String> keys(String prefix, Enum<?>[] names) {
        return Arrays.stream(names)
                .map(name -> prefix + name.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static Map<String, String> labels(String language) {
        return Theme.standard().labels(language);
    }
}
