package org.parcours.read.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parcours.finding.Finding;
import org.parcours.finding.Messages;
import org.parcours.model.Lesson;
import org.parcours.model.Level;
import org.parcours.model.text.Heading;
import org.parcours.model.text.Inline;
import org.parcours.model.text.Link;
import org.parcours.model.text.WebAddress;

class HeadersTest {

    @Test
    void aLevelOneHeadingIsTheTitle() {
        Written written = Written.bare().header("duration", "25").heading(1, "Les *silences*");

        Lesson lesson = written.assemble();

        assertThat(lesson.header().title()).isEqualTo("Les silences");
        assertThat(lesson.introduction()).isEmpty();
        assertThat(written.found()).isEmpty();
    }

    @Test
    void titleAndHeadingMayBeEqual() {
        Written written = Written.lesson().heading(1, "Silences");

        assertThat(written.assemble().header().title()).isEqualTo("Silences");
        assertThat(written.found()).isEmpty();
    }

    @Test
    void titleAndAnotherHeadingAreTwoTitles() {
        Written written = Written.lesson().heading(1, "Se taire");

        assertThat(written.assemble().header().title()).isEqualTo("Silences");
        assertThat(written.found()).containsExactly("header.title second");
        assertThat(written.finding("second").words()).containsExactly("Se taire", "Silences");
    }

    @Test
    void aLinkOrAPictureInTheTitleIsAFinding() {
        Written written = Written.bare().header("duration", "25");
        Inline link = new Link(written.at(), new WebAddress("https://example.org/guide"), written.inlines("le guide"));
        written.blocks(
                new Heading(written.at(), 1, List.of(written.inlines("Lire ").get(0), link)));

        assertThat(written.assemble().header().title()).isEqualTo("Lire le guide");
        assertThat(written.found()).containsExactly("header.title not-plain");
    }

    @Test
    void twoLevelOneHeadingsAreTwoTitles() {
        Written written =
                Written.bare().header("duration", "25").heading(1, "Un").heading(1, "Deux");

        written.assemble();

        assertThat(written.found()).containsExactly("header.title second");
    }

    @Test
    void twoTitlesInTheHeaderAreAFindingUnlessEqual() {
        Written equal = Written.lesson().header("titre", "Silences");
        Written other = Written.lesson().header("titre", "Se taire");
        equal.assemble();
        other.assemble();

        assertThat(equal.found()).isEmpty();
        assertThat(other.found()).containsExactly("header.key two-titles");
        assertThat(other.finding("two-titles").words().get(0)).isEqualTo("Se taire");
    }

    @Test
    void titleAndDurationAreRequired() {
        Written written = Written.bare();

        Lesson lesson = written.assemble();

        assertThat(lesson.header().minutes()).isZero();
        assertThat(written.found()).containsExactly("header.required duration", "header.required title");
    }

    @ParameterizedTest
    @ValueSource(strings = {"25", "25 min", "25 minutes", "25\u00a0min"})
    void durationIsMinutes(String value) {
        Written written = Written.bare().header("title", "Silences").header("duration", value);

        assertThat(written.assemble().header().minutes()).isEqualTo(25);
        assertThat(written.found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "bientôt", "-5", "1 h", "999999999999"})
    void anotherDurationIsAFinding(String value) {
        Written written = Written.bare().header("title", "Silences").header("duration", value);
        written.assemble();

        assertThat(written.found()).containsExactly("header.value duration");
    }

    @Test
    void levelIsOneToThree() {
        assertThat(Written.lesson().header("niveau", "3").assemble().header().level())
                .isEqualTo(Level.MASTERY);
        assertThat(Written.lesson().assemble().header().level()).isEqualTo(Level.DISCOVERY);
        Written written = Written.lesson().header("level", "4");
        written.assemble();
        assertThat(written.found()).containsExactly("header.value level");
    }

    @Test
    void anUnknownKeyNamesTheClosest() {
        Written written = Written.lesson().header("resumme", "Se taire.");
        written.assemble();

        Finding finding = written.finding("unknown");
        assertThat(finding.span().line()).isEqualTo(3);
        assertThat(Messages.in(Locale.FRENCH).problem(finding)).isEqualTo("L'en-tête n'a pas de clé `resumme`.");
        assertThat(Messages.in(Locale.FRENCH).fix(finding)).startsWith("Vouliez-vous écrire `résumé` ?");
    }

    @Test
    void aKeyGivenTwiceIsAFindingAndTheFirstCounts() {
        Written written = Written.lesson().header("durée", "40");

        assertThat(written.assemble().header().minutes()).isEqualTo(25);
        assertThat(written.found()).containsExactly("header.key twice");
    }

    @Test
    void keysOfBothLanguagesAreReadInALessonOfEither() {
        Written written = Written.english().header("résumé", "Be silent.").header("APRES", "cues");

        Lesson lesson = written.assemble();

        assertThat(lesson.header().summary()).isEqualTo("Be silent.");
        assertThat(lesson.header().after()).extracting("id").containsExactly("cues");
        assertThat(written.found()).isEmpty();
    }

    @Test
    void aListMayHaveBracketsOrNot() {
        Written written = Written.lesson().header("covers", "[W-1.2, W-1.2a ]").header("after", "a,b");

        Lesson lesson = written.assemble();

        assertThat(lesson.header().covers()).extracting("id").containsExactly("W-1.2", "W-1.2a");
        assertThat(lesson.header().after()).extracting("id").containsExactly("a", "b");
        assertThat(written.found()).isEmpty();
    }

    @Test
    void aListWithOneBracketIsAFinding() {
        Written written = Written.lesson().header("covers", "[W-1.2, W-1.2a");

        assertThat(written.assemble().header().covers()).hasSize(2);
        assertThat(written.found()).containsExactly("header.value list");
    }

    @Test
    void asciidocsOwnSettingsAreKnownInAsciidoc() {
        Written asciidoc = Written.asciidoc().header("imagesdir", "media");
        Written markdown = Written.lesson().header("imagesdir", "media");
        asciidoc.assemble();
        markdown.assemble();

        assertThat(asciidoc.found()).isEmpty();
        assertThat(markdown.found()).containsExactly("header.key unknown");
    }
}
