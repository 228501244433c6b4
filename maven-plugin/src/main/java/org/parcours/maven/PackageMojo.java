package org.parcours.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.MavenProjectHelper;
import org.parcours.compile.Output;

/**
 * Zips the two sites and the quiz banks, and attaches them with the handbooks, so that {@code mvn deploy} publishes them
 * with the project. It makes first what this run has not made yet: alone, it is enough to build everything.
 *
 * <p>The classifiers are {@code site}, {@code trainer-site} and {@code quiz} for the zip files, and for the PDF files the
 * language and the kind, {@code fr-workbook}.
 *
 * <pre>{@code
 * <plugin>
 *   <groupId>org.parcours</groupId>
 *   <artifactId>parcours-maven-plugin</artifactId>
 *   <executions>
 *     <execution>
 *       <goals>
 *         <goal>package</goal>
 *       </goals>
 *     </execution>
 *   </executions>
 * </plugin>
 * }</pre>
 */
@Mojo(name = "package", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class PackageMojo extends CourseMojo {

    private static final String PDF = ".pdf";

    private final MavenProjectHelper projects;

    @Inject
    PackageMojo(MavenProjectHelper projects) {
        this.projects = projects;
    }

    @Override
    void run(CourseInBuild course, Settings settings) throws MojoFailureException {
        for (Output output : Output.values()) {
            course.make(output, settings, getLog());
        }
        List.of("site", "trainer-site", "quiz").forEach(name -> attachZip(name, course));
        handbooks(course.id()).forEach(pdf -> attachHandbook(pdf, course.id()));
        String attached = project().getAttachedArtifacts().stream()
                .map(artifact -> artifact.getClassifier() + "." + artifact.getType())
                .collect(Collectors.joining(", "));
        getLog().info(course.words("report.attached", attached));
    }

    private void attachZip(String name, CourseInBuild course) {
        Path folder = outputFolder().resolve(name);
        if (Files.isDirectory(folder)) {
            String file = project().getBuild().getFinalName() + "-" + name + ".zip";
            Path zip = Path.of(project().getBuild().getDirectory(), file);
            course.zip(folder, zip);
            projects.attachArtifact(project(), "zip", name, zip.toFile());
        }
    }

    private List<Path> handbooks(String course) {
        Path folder = outputFolder().resolve("handbook");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> isHandbook(file.getFileName().toString(), course))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isHandbook(String name, String course) {
        return name.startsWith(course + "-") && name.endsWith(PDF);
    }

    /** {@code course-fr-workbook.pdf} gets the classifier {@code fr-workbook}. */
    private void attachHandbook(Path pdf, String course) {
        String name = pdf.getFileName().toString();
        String classifier = name.substring(course.length() + 1, name.length() - PDF.length());
        projects.attachArtifact(project(), "pdf", classifier, pdf.toFile());
    }
}
