package org.parcours.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;

/** The settings of every goal that works in a course's folder: where it is, and in which language to speak of it. */
abstract class CourseFolderMojo extends AbstractMojo {

    /** The folder that holds course.yaml. */
    @Parameter(property = "parcours.courseDirectory", defaultValue = "${project.basedir}/src/main/course")
    private File courseDirectory;

    /** The language of the messages, {@code fr} or {@code en}; the course's first language by default. */
    @Parameter(property = "parcours.messages")
    private String messages;

    final Path courseFolder() {
        return courseDirectory.toPath().normalize();
    }

    /** The language of the messages, if one was asked for. */
    final Optional<Locale> messages() throws MojoExecutionException {
        return Settings.locale(messages);
    }
}
