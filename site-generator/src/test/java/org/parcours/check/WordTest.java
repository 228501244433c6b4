package org.parcours.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordTest {

    @Test
    void aRunOfLettersMarksAndDigitsIsAWord() {
        assertThat(in("Qu'il s'agit, e\u0301te\u0301 2026 !"))
                .containsExactly("Qu", "il", "s", "agit", "e\u0301te\u0301", "2026");
    }

    @Test
    void aLetterBeyondTheFirstPlaneIsALetterAndAPictureIsNone() {
        assertThat(in("a \uD83D\uDE42b \uD801\uDC00c")).containsExactly("a", "b", "\uD801\uDC00c");
        assertThat(in("half \uD83D")).containsExactly("half");
    }

    @Test
    void readersCountWhatIsJoinedAsOne() {
        assertThat(joined("l'appel, peut-être, qu’est-ce que – non - oui"))
                .containsExactly("l'appel", "peut-être", "qu’est-ce", "que", "non", "oui");
    }

    private static List<String> in(String text) {
        return Word.in(text).stream().map(Word::characters).toList();
    }

    private static List<String> joined(String text) {
        return Word.joined(text).stream().map(Word::characters).toList();
    }
}
