package org.parcours.compile;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parcours.output.OutputFolder;
import org.parcours.output.StagedFolder;

/**
 * The outputs of one step, each in its own folder: what is written to {@code site/fr/index.html} belongs to the output
 * {@code site}. Nothing is seen until {@link #publish}, which replaces these outputs as wholes and leaves all others alone.
 */
final class StagedOutputs implements OutputFolder, AutoCloseable {

    private final Path folder;
    private final Map<String, StagedFolder> outputs = new TreeMap<>();

    StagedOutputs(Path folder) {
        this.folder = folder;
    }

    @Override
    public void write(String path, byte[] content) {
        int slash = path.indexOf('/');
        if (slash <= 0) {
            throw new IllegalArgumentException("not a path of an output: " + path);
        }
        output(path.substring(0, slash)).write(path.substring(slash + 1), content);
    }

    private synchronized StagedFolder output(String name) {
        return outputs.computeIfAbsent(name, n -> StagedFolder.beside(folder.resolve(n)));
    }

    /** The names of the outputs so far. */
    synchronized List<String> names() {
        return List.copyOf(outputs.keySet());
    }

    /** Puts every output in its place. */
    synchronized void publish() {
        outputs.values().forEach(StagedFolder::publish);
    }

    @Override
    public synchronized void close() {
        outputs.values().forEach(StagedFolder::close);
    }
}
