package org.parcours.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parcours.GeneratedCourse.Syntax;

/**
 * Measures whole Maven builds of a generated course, and those of other tools on the same words where they are installed. It
 * is no test: its name keeps it out of ordinary runs. docs/performance.md says how to run it.
 */
class Benchmark {

    private static final int WORDS = 600;
    private static final String[] EVERYTHING = {"check", "site", "handbook", "quiz", "package"};
    private static final String[] MAVEN = {"mvn", "-q", "-B", "-o", "package"};

    private static final String[] LEARNERS = {"mvn", "-q", "-B", "-o", "package", "-Dparcours.edition=learner"};

    private final int lessons = Integer.getInteger("lessons", 20);
    private final int runs = Integer.getInteger("runs", 3);
    private final PeerProjects peers = new PeerProjects(lessons, WORDS);
    private final List<String> measured = new ArrayList<>();

    @TempDir
    private Path root;

    /** What happens before each run; it is not measured. */
    private interface Preparation {
        void before(int run) throws IOException;
    }

    @Test
    void builds() throws IOException, InterruptedException {
        Path nothing = Files.createDirectories(root.resolve("nothing"));
        BenchmarkProject.configureJava(nothing);
        Files.writeString(nothing.resolve("pom.xml"), BenchmarkProject.pom(""));
        measure("Maven, nothing to do", nothing, run -> {}, MAVEN);

        BenchmarkProject whole = write("whole", List.of(Syntax.MD, Syntax.ADOC), EVERYTHING);
        measureEdits("all outputs", whole);
        BenchmarkProject banks = write("no-handbooks", List.of(Syntax.MD, Syntax.ADOC), "check", "site", "quiz");
        measureEdits("without handbooks", banks);
        for (Syntax syntax : Syntax.values()) {
            BenchmarkProject site = write("site-" + syntax.extension(), List.of(syntax), "check", "site");
            measure("sites of " + syntax + " lessons", site.folder(), run -> clean(site.folder()), MAVEN);
            measure("one site of them", site.folder(), run -> clean(site.folder()), LEARNERS);
        }
        if (!Boolean.getBoolean("alone")) {
            measurePeers();
        }

        Files.write(Files.createDirectories(Path.of("target")).resolve("benchmark-" + lessons + ".txt"), measured);
        assertThat(measured).isNotEmpty();
    }

    private BenchmarkProject write(String name, List<Syntax> syntaxes, String... goals) throws IOException {
        return BenchmarkProject.write(root.resolve(name), lessons, WORDS, syntaxes, goals);
    }

    private void measureEdits(String what, BenchmarkProject project) throws IOException, InterruptedException {
        measure(what + ", clean", project.folder(), run -> clean(project.folder()), MAVEN);
        measure(what + ", nothing changed", project.folder(), run -> {}, MAVEN);
        measure(what + ", one Markdown lesson", project.folder(), run -> project.edit(0, Syntax.MD, run), MAVEN);
        measure(what + ", one AsciiDoc lesson", project.folder(), run -> project.edit(1, Syntax.ADOC, run), MAVEN);
    }

    private void measurePeers() throws IOException, InterruptedException {
        Path pdf = root.resolve("asciidoctor-pdf");
        peers.asciidoctor(pdf, true);
        run(pdf, "mvn", "-q", "-B", "package"); // what it needs is fetched here, and not measured
        measureAsciidoctor("HTML and a PDF", pdf);
        Path html = root.resolve("asciidoctor-html");
        peers.asciidoctor(html, false);
        measureAsciidoctor("HTML", html);
        if (isInstalled("antora") && isInstalled("git")) {
            Path antora = root.resolve("antora");
            peers.antora(antora);
            run(antora, "git", "init", "-q");
            run(antora, "git", "add", "course");
            run(antora, "git", "-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-qm", "The course");
            measure("Antora", antora, run -> clean(antora), "antora", "playbook.yml");
        }
        if (isInstalled("mkdocs")) {
            Path mkdocs = root.resolve("mkdocs");
            peers.mkdocs(mkdocs);
            measure("MkDocs Material", mkdocs, run -> clean(mkdocs), "mkdocs", "build", "-q");
        }
    }

    /** As it comes, and with the options that Parcours has. */
    private void measureAsciidoctor(String outputs, Path folder) throws IOException, InterruptedException {
        String what = "asciidoctor-maven-plugin, " + outputs;
        measure(what, folder, run -> clean(folder), MAVEN);
        BenchmarkProject.configureJava(folder);
        measure(what + ", our options", folder, run -> clean(folder), MAVEN);
    }

    /** Writes down the median of a few runs, and the quickest and the slowest of them. */
    private void measure(String what, Path folder, Preparation preparation, String... command)
            throws IOException, InterruptedException {
        double[] seconds = new double[runs];
        for (int run = 0; run < runs; run++) {
            preparation.before(run);
            long start = System.nanoTime();
            run(folder, command);
            seconds[run] = (System.nanoTime() - start) / 1e9;
        }
        Arrays.sort(seconds);
        measured.add(String.format(
                Locale.ROOT, "%-55s %8.2f s   (%.2f to %.2f)", what, seconds[runs / 2], seconds[0], seconds[runs - 1]));
    }

    private static void run(Path folder, String... command) throws IOException, InterruptedException {
        File said = folder.resolve("said.txt").toFile();
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said);
        if (builder.start().waitFor() != 0) {
            throw new IllegalStateException(Files.readString(said.toPath()));
        }
    }

    private static boolean isInstalled(String command) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
    }

    private static void clean(Path folder) throws IOException {
        for (String made : List.of("target", "site")) {
            if (Files.exists(folder.resolve(made))) {
                try (Stream<Path> files = Files.walk(folder.resolve(made))) {
                    files.sorted(Comparator.reverseOrder())
                            .forEach(file -> file.toFile().delete());
                }
            }
        }
    }
}
