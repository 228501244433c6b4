package org.parcours.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.parcours.GeneratedCourse;
import org.parcours.GeneratedCourse.Syntax;

/** The words of a generated course as other tools take them: a project of each, ready to be built in its folder. */
final class PeerProjects {

    private final int lessons;
    private final int words;

    PeerProjects(int lessons, int words) {
        this.lessons = lessons;
        this.words = words;
    }

    /** A Maven project that makes a page of each lesson with Asciidoctor, and if asked a PDF of all of them. */
    void asciidoctor(Path folder, boolean pdf) throws IOException {
        Path sources = folder.resolve("src/docs/asciidoc");
        lessons(sources, Syntax.ADOC);
        String execution =
                """
                        <execution>
                          <id>%s</id>
                          <phase>package</phase>
                          <goals><goal>process-asciidoc</goal></goals>
                          <configuration>%s</configuration>
                        </execution>
                """;
        String executions = execution.formatted("html", "<backend>html5</backend>");
        if (pdf) {
            String includes = IntStream.range(0, lessons)
                    .mapToObj(i -> "include::lecon-" + i + ".adoc[leveloffset=+1]\n")
                    .collect(Collectors.joining("\n"));
            Files.writeString(sources.resolve("book.adoc"), "= Le cours\n:doctype: book\n:toc:\n\n" + includes);
            executions += execution.formatted(
                    "pdf", "<backend>pdf</backend><sourceDocumentName>book.adoc</sourceDocumentName>");
        }
        Files.writeString(
                folder.resolve("pom.xml"),
                BenchmarkProject.pom(
                        """
                              <plugin>
                                <groupId>org.asciidoctor</groupId>
                                <artifactId>asciidoctor-maven-plugin</artifactId>
                                <version>3.1.1</version>
                                <dependencies>
                                  <dependency>
                                    <groupId>org.asciidoctor</groupId>
                                    <artifactId>asciidoctorj-pdf</artifactId>
                                    <version>2.3.19</version>
                                  </dependency>
                                </dependencies>
                                <executions>
                        %s        </executions>
                              </plugin>
                        """
                                .formatted(executions)));
    }

    /** A site that Antora makes with the plainest of layouts. */
    void antora(Path folder) throws IOException {
        lessons(folder.resolve("course/modules/ROOT/pages"), Syntax.ADOC);
        Files.writeString(folder.resolve("course/antora.yml"), "name: course\ntitle: Le cours\nversion: ~\n");
        Files.writeString(
                folder.resolve("playbook.yml"),
                """
                site: {title: Le cours}
                content: {sources: [{url: ., start_path: course, branches: HEAD}]}
                ui: {bundle: {url: ./ui.zip}}
                output: {dir: ./site}
                runtime: {cache_dir: ./cache}
                """);
        try (ZipOutputStream bundle = new ZipOutputStream(Files.newOutputStream(folder.resolve("ui.zip")))) {
            bundle.putNextEntry(new ZipEntry("layouts/default.hbs"));
            bundle.write("<!DOCTYPE html><title>{{page.title}}</title><body>{{{page.contents}}}".getBytes());
            bundle.closeEntry();
        }
    }

    /** A site that MkDocs makes with its Material theme. */
    void mkdocs(Path folder) throws IOException {
        lessons(folder.resolve("docs"), Syntax.MD);
        Files.writeString(folder.resolve("docs/index.md"), "# Le cours\n");
        Files.writeString(folder.resolve("mkdocs.yml"), "site_name: Le cours\ntheme: {name: material, language: fr}\n");
    }

    private void lessons(Path folder, Syntax syntax) throws IOException {
        Files.createDirectories(folder);
        IntStream.range(0, lessons).forEach(i -> {
            String id = "lecon-" + i;
            String title = (syntax == Syntax.MD ? "# " : "= ") + "Leçon " + id + "\n\n";
            String text = GeneratedCourse.lesson(id, syntax, i, words).replaceFirst("(?s)^---.*?---\n", "");
            try {
                Files.writeString(folder.resolve(id + "." + syntax.extension()), title + text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
