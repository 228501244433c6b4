package org.parcours.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parcours.cache.Cache;
import org.parcours.cache.Fingerprint;
import org.parcours.cache.RecordCodec;
import org.parcours.finding.Exemption;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.text.Block;
import org.parcours.source.CourseFolder;
import org.parcours.source.SourceFile;

/**
 * Reads again only what changed: a lesson whose text, whose included files and whose variables are the same comes out of the
 * cache, with what was found in it. For a syntax that takes long to start or to read.
 */
public final class KeptReader implements LessonReader {

    /** The step of the cache. */
    public static final String STEP = "lesson";

    private static final RecordCodec<Kept> CODEC = RecordCodec.of(Kept.class);

    private final LessonReader reader;
    private final Cache cache;
    private final Fingerprint tool;

    /** @param tool the fingerprint of the code that reads */
    public KeptReader(LessonReader reader, Cache cache, Fingerprint tool) {
        this.reader = reader;
        this.cache = cache;
        this.tool = tool;
    }

    /**
     * A manuscript without its file, which is at hand, and what was found when it was read.
     *
     * @param included the state of each file that the lesson asks for, by path; one that was missing has a state too
     */
    private record Kept(
            List<HeaderLine> header,
            List<Block> blocks,
            List<Exemption> exemptions,
            Map<String, String> included,
            List<Finding> findings) {}

    @Override
    public String extension() {
        return reader.extension();
    }

    @Override
    public Manuscript read(SourceFile file, ReadingContext context) {
        Fingerprint fingerprint = fingerprint(file, context);
        Optional<Kept> kept =
                cache.find(STEP, fingerprint).flatMap(CODEC::read).filter(k -> isCurrent(k, context.folder()));
        if (kept.isPresent()) {
            context.findings().addAll(kept.get().findings());
            return manuscript(kept.get(), file);
        }
        Findings found = new Findings();
        Manuscript manuscript =
                reader.read(file, new ReadingContext(context.folder(), context.language(), context.variables(), found));
        context.findings().addAll(found.sorted());
        cache.keep(STEP, fingerprint, CODEC.write(kept(manuscript, found, context.folder())));
        return manuscript;
    }

    @Override
    public void close() {
        reader.close();
    }

    /** Of variables a reader sees the names; their values are put in afterwards. */
    private Fingerprint fingerprint(SourceFile file, ReadingContext context) {
        String variables = new TreeSet<>(context.variables().keySet()).toString();
        return tool.with(
                extension(), file.path(), file.text(), context.language().tag(), variables);
    }

    private static boolean isCurrent(Kept kept, CourseFolder folder) {
        return kept.included().equals(states(kept.included().keySet(), folder));
    }

    private static Kept kept(Manuscript manuscript, Findings found, CourseFolder folder) {
        return new Kept(
                manuscript.header(),
                manuscript.blocks(),
                manuscript.exemptions(),
                states(manuscript.included(), folder),
                found.sorted());
    }

    private static Manuscript manuscript(Kept kept, SourceFile file) {
        SortedSet<String> included = new TreeSet<>(kept.included().keySet());
        return new Manuscript(file, kept.header(), kept.blocks(), kept.exemptions(), included);
    }

    /** The state of each of these files, by path; one that is missing has a state too. */
    public static Map<String, String> states(Iterable<String> paths, CourseFolder folder) {
        Map<String, String> states = new TreeMap<>();
        paths.forEach(path -> states.put(path, state(path, folder)));
        return states;
    }

    /** Its text, or what keeps it from being read. */
    private static String state(String path, CourseFolder folder) {
        Findings found = new Findings();
        Optional<SourceFile> file = new SourceReader(folder, found).read(path);
        return file.map(f -> Fingerprint.of(f.text()).hex())
                .orElseGet(() -> found.sorted().toString());
    }
}
