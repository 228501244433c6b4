package org.parcours.maven;

import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.DependencyResolutionException;
import org.parcours.proofread.Proofreader;
import org.parcours.proofread.ProofreaderLoader;

/**
 * Checks the course, then reads every lesson as a linguist would: spelling, agreement, grammar, punctuation, by LanguageTool.
 * It is run by hand: the first run downloads LanguageTool, about 70 MB, and a course takes minutes the first time. Lessons
 * that did not change are not read again.
 *
 * <pre>{@code
 * mvn parcours:proofread
 * mvn parcours:proofread -Dparcours.lesson=saluer -Dparcours.failOn=warning
 * }</pre>
 */
@Mojo(name = "proofread", threadSafe = true)
public final class ProofreadMojo extends CourseMojo {

    private final RepositorySystem repositories;

    @Parameter(defaultValue = "${repositorySystemSession}", readonly = true, required = true)
    private RepositorySystemSession repositorySession;

    @Parameter(defaultValue = "${project.remotePluginRepositories}", readonly = true, required = true)
    private List<RemoteRepository> remoteRepositories;

    @Inject
    ProofreadMojo(RepositorySystem repositories) {
        this.repositories = repositories;
    }

    @Override
    void run(CourseInBuild course, Settings settings) throws MojoExecutionException, MojoFailureException {
        LanguageTool library = LanguageTool.pinned();
        try {
            getLog().info(course.words("report.proofread", library.version()));
            Proofreader proofreader =
                    ProofreaderLoader.of(library.files(repositories, repositorySession, remoteRepositories));
            course.proofread(proofreader, settings, getLog());
        } catch (DependencyResolutionException missing) {
            throw new MojoExecutionException(
                    course.words("report.no-proofreader", library.version(), missing.getMessage()), missing);
        }
    }
}
