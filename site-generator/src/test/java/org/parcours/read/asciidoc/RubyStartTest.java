package org.parcours.read.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Options;
import org.junit.jupiter.api.Test;

class RubyStartTest {

    /** Another plugin of the same build may run a JRuby of its own, with gems. */
    @Test
    void leavesTheSettingsOfJavaAsTheyWere() {
        System.setProperty("jruby.compile.mode", "JIT");
        try {
            Properties before = settings();

            try (Asciidoctor asciidoctor = RubyStart.asciidoctor()) {
                assertThat(asciidoctor
                                .load("== Saluer", Options.builder().build())
                                .getBlocks())
                        .hasSize(1);
            }

            assertThat(settings()).isEqualTo(before).hasSize(1);
        } finally {
            System.clearProperty("jruby.compile.mode");
        }
    }

    private static Properties settings() {
        Properties ofRuby = new Properties();
        System.getProperties().forEach((name, value) -> {
            if (name.toString().startsWith("jruby.")) {
                ofRuby.put(name, value);
            }
        });
        return ofRuby;
    }
}
