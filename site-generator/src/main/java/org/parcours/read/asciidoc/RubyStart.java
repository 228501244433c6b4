package org.parcours.read.asciidoc;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.jruby.AsciidoctorJRuby;
import org.parcours.read.ShippedWords;

/**
 * Starts Asciidoctor with as little of Ruby as it takes to read lessons. JRuby looks for its settings among the properties of
 * the Java that it runs in, which are there for others too: another plugin of the same build may run a JRuby of its own. So
 * they are set while it starts, and then as they were. What somebody has set himself counts.
 */
final class RubyStart {

    private static final String VERSIONS = "/META-INF/asciidoctorj-version.properties";

    private static final Map<String, String> SETTINGS = Map.of(
            // A build reads each lesson once: interpreting its Ruby is quicker than compiling it first.
            "jruby.compile.mode",
            "OFF",
            // Asciidoctor is found by its path; to start what looks for gems takes a third of the whole.
            "jruby.cli.rubygems.enable",
            "false",
            "jruby.cli.did_you_mean.enable",
            "false",
            // Files are read by Java; a library of the system would have to be unpacked to a place where it may be run.
            "jruby.native.enabled",
            "false");

    private RubyStart() {}

    static synchronized Asciidoctor asciidoctor() {
        Map<String, Optional<String>> before = new HashMap<>();
        SETTINGS.forEach((name, value) -> {
            before.put(name, Optional.ofNullable(System.getProperty(name)));
            System.setProperty(name, before.get(name).orElse(value));
        });
        try {
            return AsciidoctorJRuby.Factory.create(List.of(library()));
        } finally {
            before.forEach((name, value) ->
                    value.ifPresentOrElse(own -> System.setProperty(name, own), () -> System.clearProperty(name)));
        }
    }

    /** Where the Ruby of Asciidoctor stands among the resources. */
    private static String library() {
        Properties versions = ShippedWords.of(RubyStart.class, VERSIONS).orElseThrow();
        return "uri:classloader:/gems/asciidoctor-" + versions.getProperty("version.asciidoctor") + "/lib";
    }
}
