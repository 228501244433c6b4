package org.parcours.compile;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parcours.output.FileTraits;
import org.parcours.output.OutputFolder;
import org.parcours.output.StagedFolder;

/**
 * The outputs of one step, each in its own folder: what is written to {@code site/fr/index.html} belongs to the output
 * {@code site}. Nothing is seen until {@link #publish}, which replaces these outputs as wholes and leaves all others alone.
 */
final class StagedOutputs implements OutputFolder, AutoCloseable {

    private final Path folder;
    private final Map<String, FileTraits> made;
    private final Progress progress;
    private final Map<String, StagedFolder> outputs = new TreeMap<>();

    /** @param made files of the last outputs that may be kept, by path, as they were when they were made */
    StagedOutputs(Path folder, Map<String, FileTraits> made) {
        this(folder, made, Progress.UNSEEN);
    }

    StagedOutputs(Path folder, Map<String, FileTraits> made, Progress progress) {
        this.folder = folder;
        this.made = made;
        this.progress = progress;
    }

    @Override
    public void write(String path, byte[] content) {
        output(path).write(below(path), content);
        progress.done(path);
    }

    @Override
    public boolean keep(String path) {
        boolean kept = output(path).keep(below(path));
        if (kept) {
            progress.done(path);
        }
        return kept;
    }

    /** What was written or kept so far under this path. */
    byte[] read(String path) {
        return output(path).read(below(path));
    }

    private static String name(String path) {
        int slash = path.indexOf('/');
        if (slash <= 0) {
            throw new IllegalArgumentException("not a path of an output: " + path);
        }
        return path.substring(0, slash);
    }

    private static String below(String path) {
        return path.substring(name(path).length() + 1);
    }

    private synchronized StagedFolder output(String path) {
        return outputs.computeIfAbsent(name(path), name -> StagedFolder.beside(folder.resolve(name), made(name)));
    }

    private Map<String, FileTraits> made(String name) {
        Map<String, FileTraits> own = new HashMap<>();
        made.forEach((path, traits) -> {
            if (name(path).equals(name)) {
                own.put(below(path), traits);
            }
        });
        return own;
    }

    /** The files so far, by path. */
    synchronized Map<String, FileTraits> files() {
        Map<String, FileTraits> files = new TreeMap<>();
        outputs.forEach(
                (name, output) -> output.files().forEach((path, traits) -> files.put(name + "/" + path, traits)));
        return files;
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
