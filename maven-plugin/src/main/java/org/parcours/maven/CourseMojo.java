package org.parcours.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What the goals have in common: which course, where to, for whom, and what stops the build. */
abstract class CourseMojo extends AbstractMojo {

    /** The folder that holds course.yaml. */
    @Parameter(property = "parcours.courseDirectory", defaultValue = "${project.basedir}/src/main/course")
    private File courseDirectory;

    /** Where outputs and reports go. */
    @Parameter(property = "parcours.outputDirectory", defaultValue = "${project.build.directory}/parcours")
    private File outputDirectory;

    /**
     * The lessons to build, by id; all of them by default. On the command line: {@code
     * -Dparcours.lesson=saluer,prendre-conge}.
     */
    @Parameter(property = "parcours.lesson")
    private List<String> lessons;

    /** The edition to build, {@code learner} or {@code trainer}; both by default. */
    @Parameter(property = "parcours.edition")
    private String edition;

    /** The languages to build, such as {@code fr}; all those of the course by default. */
    @Parameter(property = "parcours.language")
    private List<String> languages;

    /** The language of the messages, {@code fr} or {@code en}; the course's first language by default. */
    @Parameter(property = "parcours.messages")
    private String messages;

    /**
     * What fails the build: {@code error}, {@code warning} (and errors), or {@code never}, which makes {@code check} report
     * only. Whatever it says, no goal publishes a course with errors.
     */
    @Parameter(property = "parcours.failOn", defaultValue = "error")
    private String failOn;

    /** Does nothing. */
    @Parameter(property = "parcours.skip", defaultValue = "false")
    private boolean skip;

    /**
     * The date that documents bear, as an instant or in seconds since 1970. It never comes from the clock, so that the same
     * sources give the same bytes.
     */
    @Parameter(property = "parcours.outputTimestamp", defaultValue = "${project.build.outputTimestamp}")
    private String outputTimestamp;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
    private String version;
}
