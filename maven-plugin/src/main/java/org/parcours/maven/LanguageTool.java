package org.parcours.maven;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;

/**
 * The library that proofreads, in the version that this plugin was built for. It is no dependency of the plugin: who never
 * proofreads never downloads it.
 */
final class LanguageTool {

    private static final String PINNED = "languagetool.properties";

    private final Properties versions;

    private LanguageTool(Properties versions) {
        this.versions = versions;
    }

    static LanguageTool pinned() {
        Properties versions = new Properties();
        try (InputStream in = LanguageTool.class.getResourceAsStream(PINNED)) {
            versions.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new LanguageTool(versions);
    }

    String version() {
        return versions.getProperty("languagetool");
    }

    /**
     * Its files, from the local repository or from where plugins come from.
     *
     * @throws DependencyResolutionException when they are not there, and cannot be had from elsewhere
     */
    List<Path> files(RepositorySystem system, RepositorySystemSession session, List<RemoteRepository> from)
            throws DependencyResolutionException {
        CollectRequest wanted = new CollectRequest().setRepositories(from);
        artifacts().forEach(name -> wanted.addDependency(new Dependency(new DefaultArtifact(name), "runtime")));
        return system.resolveDependencies(session, new DependencyRequest(wanted, null)).getArtifactResults().stream()
                .map(result -> result.getArtifact().getFile().toPath())
                .toList();
    }

    /** The last one keeps the library from telling that it has nowhere to log to. */
    private Stream<String> artifacts() {
        return Stream.concat(
                Stream.of("languagetool-core", "language-fr", "language-en")
                        .map(name -> "org.languagetool:" + name + ":" + version()),
                Stream.of("org.slf4j:slf4j-nop:" + versions.getProperty("slf4j")));
    }
}
