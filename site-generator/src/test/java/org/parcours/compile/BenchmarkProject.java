package org.parcours.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.parcours.GeneratedCourse;
import org.parcours.GeneratedCourse.Syntax;

/** A Maven project around a generated course, as an author has it: the plugin and its goals. */
final class BenchmarkProject {

    private final Path folder;

    private BenchmarkProject(Path folder) {
        this.folder = folder;
    }

    static BenchmarkProject write(Path folder, int lessons, int words, List<Syntax> syntaxes, String... goals)
            throws IOException {
        GeneratedCourse.write(folder.resolve("src/main/course"), lessons, words, syntaxes);
        configureJava(folder);
        String all =
                Arrays.stream(goals).map(goal -> "<goal>" + goal + "</goal>").collect(Collectors.joining());
        Files.writeString(
                folder.resolve("pom.xml"),
                pom(
                        """
                              <plugin>
                                <groupId>org.parcours</groupId>
                                <artifactId>parcours-maven-plugin</artifactId>
                                <version>%s</version>
                                <executions>
                                  <execution><goals>%s</goals></execution>
                                </executions>
                              </plugin>
                        """
                                .formatted(System.getProperty("parcours.version", "0.1.0-SNAPSHOT"), all)));
        return new BenchmarkProject(folder);
    }

    /** A project with these plugins and nothing else. */
    static String pom(String plugins) {
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>org.example</groupId>
                  <artifactId>measured</artifactId>
                  <version>1.0</version>
                  <packaging>pom</packaging>
                  <build>
                    <plugins>
                %s    </plugins>
                  </build>
                </project>
                """
                .formatted(plugins);
    }

    /** The options that docs/performance.md recommends to authors. */
    static void configureJava(Path folder) throws IOException {
        Path file = Files.createDirectories(folder.resolve(".mvn")).resolve("jvm.config");
        Files.writeString(file, "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC\n");
    }

    Path folder() {
        return folder;
    }

    /** Changes a word of a lesson, another each time. */
    void edit(int lesson, Syntax syntax, int time) throws IOException {
        Path file = folder.resolve(
                "src/main/course/fr/unite-%d/lecon-%d.%s".formatted(lesson / 20, lesson, syntax.extension()));
        Files.writeString(file, Files.readString(file).replaceFirst("debout\\d*", "debout" + time));
    }
}
