package org.parcours.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TonesTest {

    private final Tones tones = new Tones();

    @Test
    void a_speaker_keeps_one_tone_over_the_dialogues_of_a_page() {
        Tones.Dialogue first = tones.dialogue();
        int client = first.of("Le client");
        int agent = first.of("Inès");
        Tones.Dialogue second = tones.dialogue();
        assertThat(second.of("Inès")).isEqualTo(agent).isNotEqualTo(client);
        assertThat(second.of("Le client")).isEqualTo(client);
    }

    @Test
    void two_speakers_of_one_dialogue_are_told_apart_even_where_the_page_has_more_speakers_than_tones() {
        Tones.Dialogue crowd = tones.dialogue();
        for (String speaker : new String[] {"A", "B", "C", "D"}) {
            crowd.of(speaker);
        }
        int fifth = crowd.of("E");
        assertThat(fifth).isBetween(1, 4);
        Tones.Dialogue two = tones.dialogue();
        assertThat(two.of("A")).isNotEqualTo(two.of("E"));
    }
}
