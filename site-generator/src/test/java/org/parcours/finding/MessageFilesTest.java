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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessageFilesTest {

    private static final Pattern SLOT = Pattern.compile("\\{\\d}");

    static List<Path> french() throws IOException, URISyntaxException {
        Path folder = Path.of(Messages.class.getResource("messages").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith("_fr.properties"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreMessages() throws IOException, URISyntaxException {
        assertThat(french()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("french")
    void bothLanguagesSayTheSameThings(Path french) throws IOException {
        Properties fr = read(french);
        Properties en =
                read(french.resolveSibling(french.getFileName().toString().replace("_fr.", "_en.")));

        assertThat(fr.stringPropertyNames()).isEqualTo(en.stringPropertyNames());
        for (String key : fr.stringPropertyNames()) {
            if (key.chars().filter(c -> c == '.').count() == 1) {
                assertThat(slots(fr, key)).as(key).isEqualTo(slots(en, key));
            }
        }
    }

    /** All but the words of the report itself, which is no rule. */
    static List<Path> rules() throws IOException, URISyntaxException {
        return french().stream()
                .filter(file -> !file.getFileName().toString().startsWith("report_"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyProblemNamesItsRuleAndItsRemedy(Path french) throws IOException {
        Properties fr = read(french);

        for (String key : fr.stringPropertyNames()) {
            String[] parts = key.split("\\.");
            assertThat(fr.stringPropertyNames()).as(key).contains(parts[0]);
            if (parts.length == 2) {
                assertThat(fr.stringPropertyNames()).as(key).contains(key + ".fix");
            }
        }
    }

    private static TreeSet<String> slots(Properties messages, String key) {
        TreeSet<String> slots = new TreeSet<>();
        for (String each : List.of(key, key + ".fix")) {
            Matcher slot = SLOT.matcher(messages.getProperty(each, ""));
            while (slot.find()) {
                slots.add(slot.group());
            }
        }
        return slots;
    }

    private static Properties read(Path file) throws IOException {
        Properties messages = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            messages.load(in);
        }
        return messages;
    }
}
