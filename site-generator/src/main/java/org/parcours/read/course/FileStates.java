package org.parcours.read.course;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.parcours.cache.Fingerprint;
import org.parcours.finding.Findings;
import org.parcours.read.SourceReader;
import org.parcours.source.CourseFolder;
import org.parcours.source.SourceFile;

/** The states of the files that lessons include, each asked once: its text, or what keeps it from being read. */
final class FileStates {

    private final CourseFolder folder;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    FileStates(CourseFolder folder) {
        this.folder = folder;
    }

    /** The state of each file, by path; one that is missing has a state too. */
    Map<String, String> of(Collection<String> paths) {
        Map<String, String> states = new TreeMap<>();
        paths.forEach(path -> states.put(path, known.computeIfAbsent(path, this::state)));
        return states;
    }

    private String state(String path) {
        Findings found = new Findings();
        Optional<SourceFile> file = new SourceReader(folder, found).read(path);
        return file.map(f -> Fingerprint.of(f.text()).hex())
                .orElseGet(() -> found.sorted().toString());
    }
}
