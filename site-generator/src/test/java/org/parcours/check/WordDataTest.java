package org.parcours.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parcours.model.text.Language;

class WordDataTest {

    private final WordData greetings = new WordData(WordDataTest.class, "greetings");

    @Test
    void entriesStandOneALineBetweenCommentsAndEmptyLines() {
        assertThat(greetings.in(new Language("fr")))
                .startsWith("bonjour", "jusqu'à demain")
                .hasSize(3);
    }

    @Test
    void aLanguageWithoutAFileHasNoEntries() {
        assertThat(greetings.in(new Language("de"))).isEmpty();
        assertThat(greetings.patterns(new Language("de"))).isEmpty();
    }

    @Test
    void anEntryMayBeAnExpression() {
        Normalised words = Normalised.of("Léa s’en occupe.");

        assertThat(greetings.patterns(new Language("fr")))
                .filteredOn(pattern -> pattern.matcher(words.text()).find())
                .hasSize(1);
    }
}
