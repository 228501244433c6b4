package org.parcours.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parcours.model.text.Language;

class AnswerKeyTest {

    private static final Language FR = new Language("fr");

    @Test
    void spellings_of_one_answer_are_said_once() {
        assertThat(said(FR, "émotion", "emotion", "l'émotion", "Émotion.", "une émotion"))
                .containsExactly("émotion");
        assertThat(said(FR, "auprès de qui", "auprès de qui ?", "aupres-de-qui"))
                .containsExactly("auprès de qui");
    }

    @Test
    void what_is_accepted_and_not_said_is_kept_for_those_who_write_it() {
        assertThat(AnswerKey.of(List.of("émotion", "l'émotion"), FR).spellings())
                .containsExactly("l’émotion");
    }

    @Test
    void other_answers_are_said_as_such() {
        assertThat(said(FR, "ressenti", "émotion", "emotion", "sentiment"))
                .containsExactly("ressenti", "émotion", "sentiment");
        assertThat(said(FR, "qui", "à qui")).containsExactly("qui", "à qui");
    }

    @Test
    void each_language_has_its_articles() {
        Language english = new Language("en");
        assertThat(said(english, "feeling", "the feeling", "a feeling")).containsExactly("feeling");
        assertThat(said(english, "carte", "la carte")).containsExactly("carte", "la carte");
    }

    @Test
    void a_key_is_set_as_text() {
        assertThat(said(FR, "qu'est-ce que c'est ?")).containsExactly("qu’est-ce que c’est\u202f?");
    }

    @Test
    void signs_that_are_no_words_are_answers_too() {
        assertThat(said(FR, "?", "!")).containsExactly("?", "!");
    }

    private static List<String> said(Language language, String... accepted) {
        AnswerKey key = AnswerKey.of(List.of(accepted), language);
        List<String> said = new ArrayList<>(List.of(key.answer()));
        said.addAll(key.others());
        return said;
    }
}
