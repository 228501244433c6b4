package org.parcours.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {

    @ParameterizedTest
    @MethodSource("groups")
    void saysTheSameThingsInFrenchAndInEnglish(String group) throws Exception {
        Properties french = messages(group + "_fr");
        Properties english = messages(group + "_en");

        assertThat(new TreeSet<>(french.stringPropertyNames())).isEqualTo(new TreeSet<>(english.stringPropertyNames()));
        french.stringPropertyNames().forEach(key -> assertThat(slots(french.getProperty(key)))
                .as(key)
                .isSubsetOf(List.of("{0}", "{1}", "{2}", "{3}", "{4}")));
    }

    @ParameterizedTest
    @MethodSource("groups")
    void everyProblemComesWithAWayOut(String group) throws Exception {
        if (group.equals("report")) {
            return;
        }
        Properties french = messages(group + "_fr");
        french.stringPropertyNames().stream()
                .filter(key -> key.chars().filter(c -> c == '.').count() == 1)
                .forEach(key ->
                        assertThat(french.getProperty(key + ".fix")).as(key).isNotBlank());
    }

    static Stream<String> groups() throws Exception {
        try (Stream<Path> files = Files.list(folder())) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("_fr.properties"))
                    .map(name -> name.replace("_fr.properties", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static List<String> slots(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(r -> r.group())
                .toList();
    }

    private static Properties messages(String name) throws IOException, URISyntaxException {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(folder().resolve(name + ".properties"))) {
            properties.load(in);
        }
        return properties;
    }

    private static Path folder() throws URISyntaxException {
        return Path.of(Messages.class.getResource("messages").toURI());
    }
}
