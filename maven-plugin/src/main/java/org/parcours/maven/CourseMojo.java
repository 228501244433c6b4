package org.parcours.maven;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.SessionData;
import org.parcours.compile.CompileRequest;
import org.parcours.compile.LessonReaders;

/**
 * What the goals have in common that make something of a course: it is read once for all of them.
 *
 * <p>What an author can mend ends the build as a failure, after the findings, with one line that counts them. What only the
 * machine's owner can mend, such as a full disk, ends it as an error with one line that says so.
 */
abstract class CourseMojo extends ConfiguredMojo {

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
    private String version;

    @Override
    final void perform(Settings settings) throws MojoExecutionException, MojoFailureException {
        long start = System.nanoTime();
        CourseInBuild course = course(settings);
        course.attempt(() -> run(course, settings));
        if (isTimed()) {
            course.sayTimings(getLog());
        }
        course.sum(Duration.ofNanos(System.nanoTime() - start), getLog());
    }

    /** What this goal does with the course. */
    abstract void run(CourseInBuild course, Settings settings) throws MojoFailureException, MojoExecutionException;

    final MavenProject project() {
        return project;
    }

    /** The course of this project in this run: what an earlier goal has read is not read again. */
    @SuppressWarnings("unchecked")
    private CourseInBuild course(Settings settings) throws MojoExecutionException {
        CompileRequest request = request(settings);
        CourseInBuild.Place place = new CourseInBuild.Place(Path.of(session.getExecutionRootDirectory()), version);
        Map<Object, Object> shared = getPluginContext();
        return (CourseInBuild) shared.computeIfAbsent(
                request,
                first -> new CourseInBuild(
                        request, settings.messages(), place, sharedReaders(), ProgressLine.of(session, getLog())));
    }

    /** Asciidoctor starts once for all courses of a run. It goes with the run, and earlier where there is one course only. */
    private Optional<LessonReaders> sharedReaders() {
        if (session.getProjects().size() == 1) {
            return Optional.empty();
        }
        SessionData run = session.getRepositorySession().getData();
        run.set(LessonReaders.class, null, new LessonReaders());
        return Optional.of((LessonReaders) run.get(LessonReaders.class));
    }
}
