package org.parcours.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parcours.model.text.Address;
import org.parcours.model.text.Language;
import org.parcours.model.text.LessonAddress;
import org.parcours.model.text.TermAddress;
import org.parcours.model.text.WebAddress;

class DestinationTest {

    @Test
    void a_lesson_is_named_by_id_or_file_and_a_heading_by_its_words() {
        assertThat(Destination.of("silences")).isEqualTo(lesson("silences", ""));
        assertThat(Destination.of("silences.md")).isEqualTo(lesson("silences", ""));
        assertThat(Destination.of("../ecouter/silences.adoc#l-attente")).isEqualTo(lesson("silences", "l-attente"));
        assertThat(Destination.of("#l%27attente")).isEqualTo(lesson("", "l'attente"));
    }

    @Test
    void the_web_is_reached_by_http_and_mail_only() {
        assertThat(Destination.of("HTTPS://x.fr/a?b#c")).isEqualTo(to(new WebAddress("HTTPS://x.fr/a?b#c")));
        assertThat(Destination.of("mailto:a@b.fr")).isEqualTo(to(new WebAddress("mailto:a@b.fr")));
        for (String other :
                new String[] {"javascript:x", "vbscript:x", "file:///etc/passwd", "data:text/html,x", "//x"}) {
            assertThat(Destination.of(other)).isEqualTo(new Destination.Refused("scheme"));
        }
    }

    @Test
    void a_scheme_in_disguise_is_no_web_address() {
        assertThat(Destination.of("java\nscript:x")).isEqualTo(lesson("java\nscript:x", ""));
        assertThat(Destination.of(" javascript:x")).isEqualTo(new Destination.Refused("scheme"));
    }

    @Test
    void terms_sources_and_languages_have_addresses_of_their_own() {
        assertThat(Destination.of("term:écoute%20active")).isEqualTo(to(new TermAddress("écoute active")));
        assertThat(Destination.of("lang:pt-BR")).isEqualTo(new Destination.InLanguage(new Language("pt-br")));
        assertThat(Destination.of("lang:")).isEqualTo(new Destination.Refused("language"));
        assertThat(Destination.of("source: ")).isEqualTo(new Destination.Refused("incomplete"));
    }

    @Test
    void escapes_that_make_no_text_stay() {
        assertThat(Destination.unescaped("a%20b%C3%A9%+")).isEqualTo("a bé%+");
        assertThat(Destination.unescaped("a%00%ff")).isEqualTo("a%00%ff");
    }

    private static Destination lesson(String lesson, String heading) {
        return to(new LessonAddress(lesson, heading));
    }

    private static Destination to(Address address) {
        return new Destination.To(address);
    }
}
