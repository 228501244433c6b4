package org.parcours.compile;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.parcours.cache.Cache;
import org.parcours.cache.Fingerprint;
import org.parcours.cache.FolderFingerprint;
import org.parcours.cache.RecordCodec;
import org.parcours.handbook.pdf.KeptLayouts;
import org.parcours.handbook.pdf.PartLayouts;
import org.parcours.proofread.Proofreader;
import org.parcours.read.LessonReader;
import org.parcours.read.course.KeptLessons;

/**
 * What earlier builds found in these sources and made of them: so that a build for which nothing changed reads no lesson and
 * makes no page. Nothing changed when every file of the course folder, the request and the tool are the same, and each file
 * of the output has the size and time that it had when it was made.
 */
final class EarlierBuilds {

    private static final String CHECK = "check";
    private static final String OVERVIEW = "overview";
    private static final String ZIP = "zip-";
    private static final RecordCodec<Checked> CHECKED = RecordCodec.of(Checked.class);
    private static final String STANDING = "standing-";
    private static final RecordCodec<Made> MADE = RecordCodec.of(Made.class);
    private static final RecordCodec<Standing> STANDINGS = RecordCodec.of(Standing.class);

    private final CompileRequest request;
    private final Cache cache;
    private final Fingerprint tool;
    private final Fingerprint traits;
    private final Fingerprint sources;

    EarlierBuilds(CompileRequest request, Cache cache, Fingerprint tool) {
        this.request = request;
        this.cache = cache;
        this.tool = tool;
        FolderFingerprint course = FolderFingerprint.listing(request.course());
        this.traits = course.ofTraits();
        this.sources = sources(course.ofContents());
    }

    private Fingerprint sources(Fingerprint course) {
        Selection selection = request.selection();
        return course.with(
                tool.hex(),
                request.course().toString(),
                request.output().toString(),
                request.theme(),
                sorted(selection.lessons()),
                sorted(selection.languages()),
                sorted(selection.editions()),
                request.date().toString(),
                request.profile().toString());
    }

    private static String sorted(Collection<?> all) {
        return all.stream().map(Object::toString).sorted().collect(Collectors.joining("\n"));
    }

    /** Reads the course; of its lessons, those that changed. The readers stay open. */
    CheckedCourse read(LessonReaders lessonReaders, Progress progress) {
        KeptLessons lessons = KeptLessons.in(cache, tool);
        LessonChecks checks = new LessonChecks(cache, tool, progress);
        List<LessonReader> readers = lessonReaders.all().stream()
                .<LessonReader>map(reader -> new WatchedReader(reader, progress))
                .toList();
        CheckedCourse course = new CheckedCourse(request, readers, lessons, checks, CourseChecks.now());
        if (course.isRead() && areSourcesUntouched()) {
            lessons.keep();
            checks.keep();
        }
        return course;
    }

    /** The lessons that were proofread and did not change. */
    Proofreadings proofreadings(Proofreader proofreader) {
        return new Proofreadings(cache, tool, proofreader);
    }

    /** The layouts of parts of handbooks that did not change. */
    PartLayouts layouts() {
        Path theme = request.course().resolve("theme");
        String fonts = FolderFingerprint.ofContents(theme.resolve("fonts")).hex();
        String configuration =
                FolderFingerprint.ofContents(theme.resolve("handbook/fop.xml")).hex();
        return new KeptLayouts(cache, tool.with(request.theme(), fonts, configuration));
    }

    /** What was found in the same course. */
    Optional<Checked> checked() {
        return cache.find(CHECK, sources).flatMap(CHECKED::read);
    }

    Checked keep(Checked checked) {
        keep(CHECK, CHECKED.write(checked));
        return checked;
    }

    /** What was found when this output was made of the same course, if the output is still there as it was. */
    Optional<Made> made(Output output) {
        return cache.find(step(output), sources).flatMap(MADE::read).filter(made -> made.traits()
                .equals(traits(made.folders())));
    }

    /** The page on the state of the same course in this language, or else the one that is made now; empty where there is none. */
    Optional<byte[]> overview(Locale locale, Supplier<Optional<String>> making) {
        Fingerprint page = sources.with(locale.toString());
        byte[] text = cache.find(OVERVIEW, page).orElseGet(() -> {
            byte[] made = making.get().orElse("").getBytes(StandardCharsets.UTF_8);
            if (areSourcesUntouched()) {
                cache.keep(OVERVIEW, page, made);
            }
            return made;
        });
        forgetUnused(OVERVIEW);
        return Optional.of(text).filter(made -> made.length > 0);
    }

    /** What stands in the folders of an output, whatever sources it was made of. */
    Standing standing(Output output) {
        return cache.find(STANDING + step(output), place())
                .flatMap(STANDINGS::read)
                .orElse(Standing.NOTHING);
    }

    /** The same tool, and the same folders. */
    private Fingerprint place() {
        return tool.with(request.course().toString(), request.output().toString(), request.theme());
    }

    /** Only if nobody changed a source meanwhile: it would not be known what was read of it. */
    void keep(Output output, Standing standing) {
        if (areSourcesUntouched()) {
            cache.keep(STANDING + step(output), place(), STANDINGS.write(standing));
            cache.forgetUnused(STANDING + step(output));
        }
    }

    /** Whether nobody changed a source since this build began; what came of it would belong to neither version. */
    private boolean areSourcesUntouched() {
        return FolderFingerprint.ofTraits(request.course()).equals(traits);
    }

    Made keep(Output output, Made made) {
        keep(step(output), MADE.write(made));
        if (output == Output.HANDBOOK) {
            forgetUnused(KeptLayouts.STEP);
        }
        return made;
    }

    private void keep(String step, byte[] content) {
        if (areSourcesUntouched()) {
            cache.keep(step, sources, content);
        }
        forgetUnused(step);
    }

    /** A build of some lessons or languages leaves what builds of the others will need. */
    private void forgetUnused(String step) {
        if (request.selection().equals(Selection.ALL)) {
            cache.forgetUnused(step);
        }
    }

    /** The fingerprint of these folders of the output, as they are. */
    String traits(List<String> folders) {
        return Fingerprint.of(new TreeSet<>(folders)
                        .stream()
                                .map(name -> FolderFingerprint.ofTraits(
                                                request.output().resolve(name))
                                        .hex())
                                .toArray(String[]::new))
                .hex();
    }

    /** Whether this zip file holds this folder as it is. */
    boolean isZipped(Path folder, Path zip) {
        return cache.find(step(zip), zipped(folder, zip)).isPresent();
    }

    void keepZipped(Path folder, Path zip) {
        cache.keep(step(zip), zipped(folder, zip), new byte[0]);
        cache.forgetUnused(step(zip));
    }

    private static String step(Path zip) {
        return ZIP + zip.getFileName();
    }

    private Fingerprint zipped(Path folder, Path zip) {
        String content = FolderFingerprint.ofTraits(folder).hex();
        return tool.with(
                zip.toString(), content, FolderFingerprint.ofTraits(zip).hex());
    }

    static String step(Output output) {
        return output.name().toLowerCase(Locale.ROOT);
    }
}
