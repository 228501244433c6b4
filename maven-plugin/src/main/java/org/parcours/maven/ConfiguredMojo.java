package org.parcours.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.parcours.compile.CompileRequest;

/** The settings of every goal that makes or shows something of a course: where to, for whom, how strictly. */
abstract class ConfiguredMojo extends CourseFolderMojo {

    /** Where outputs and reports go. */
    @Parameter(property = "parcours.outputDirectory", defaultValue = "${project.build.directory}/parcours")
    private File outputDirectory;

    /**
     * Where what a build made is kept for the next one, which then makes only what changed. It may be deleted at any time.
     */
    @Parameter(property = "parcours.cacheDirectory", defaultValue = "${project.build.directory}/parcours-cache")
    private File cacheDirectory;

    /**
     * The lessons to build, by id; all of them by default. On the command line:
     * {@code -Dparcours.lesson=saluer,prendre-conge}.
     */
    @Parameter(property = "parcours.lesson")
    private List<String> lessons;

    /** The edition to build, {@code learner} or {@code trainer}; both by default. Quiz banks belong to no edition. */
    @Parameter(property = "parcours.edition")
    private String edition;

    /** The languages to build, such as {@code fr}; all those of the course by default. */
    @Parameter(property = "parcours.language")
    private List<String> languages;

    /** The theme that gives the outputs their looks. */
    @Parameter(property = "parcours.theme", defaultValue = "default")
    private String theme;

    /**
     * What fails the build: {@code error}, {@code warning} (and errors), or {@code never}, which makes {@code check} report
     * only. Whatever it says, no goal publishes a course with errors.
     */
    @Parameter(property = "parcours.failOn", defaultValue = "error")
    private String failOn;

    /**
     * How strictly the course is checked: {@code draft}, in which what is not there yet of a translation or of the syllabus is a
     * warning, or {@code release}. By default as {@code checks: profile:} of course.yaml says, and else {@code release}.
     */
    @Parameter(property = "parcours.profile")
    private String profile;

    /** Prints notes too, which tell of something that needs no mending; the report always holds them. */
    @Parameter(property = "parcours.notes", defaultValue = "false")
    private boolean notes;

    /** Prints how long each step has taken in this run; what is reused takes none. */
    @Parameter(property = "parcours.timings", defaultValue = "false")
    private boolean timings;

    /** Does nothing. */
    @Parameter(property = "parcours.skip", defaultValue = "false")
    private boolean skip;

    /**
     * The date that documents bear, as an instant or in seconds since 1970. It never comes from the clock, so that the same
     * sources give the same bytes.
     */
    @Parameter(property = "parcours.outputTimestamp", defaultValue = "${project.build.outputTimestamp}")
    private String outputTimestamp;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("parcours.skip is set: nothing is done.");
            return;
        }
        perform(Settings.of(lessons, languages, edition, failOn, messages(), notes, outputTimestamp));
    }

    /** What this goal does. */
    abstract void perform(Settings settings) throws MojoExecutionException, MojoFailureException;

    /** What the settings ask of the compiler. */
    final CompileRequest request(Settings settings) throws MojoExecutionException {
        return new CompileRequest(
                courseFolder(),
                outputFolder(),
                cacheDirectory.toPath().normalize(),
                theme,
                settings.selection(),
                settings.date(),
                Settings.profile(profile));
    }

    final Path outputFolder() {
        return outputDirectory.toPath().normalize();
    }

    /** Whether the time of each step is to be said. */
    final boolean isTimed() {
        return timings;
    }
}
