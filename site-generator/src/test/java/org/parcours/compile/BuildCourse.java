package org.parcours.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.parcours.finding.Finding;
import org.parcours.finding.Severity;

/** Builds a course in a Java of its own, for tests of what a whole process does: {@code <folder> <output>...}. */
public final class BuildCourse {

    private BuildCourse() {}

    /** Builds {@code <folder>/course} into {@code <folder>/out}. */
    public static void main(String[] arguments) {
        Path root = Path.of(arguments[0]);
        Compiler compiler = Compiler.of(request(root));
        List<Finding> found = new ArrayList<>(compiler.check());
        found.removeIf(BuildCourse::isNoError);
        if (found.isEmpty()) {
            Stream.of(arguments).skip(1).map(Output::valueOf).forEach(output -> found.addAll(compiler.build(output)));
        }
        found.removeIf(BuildCourse::isNoError);
        if (!found.isEmpty()) {
            throw new IllegalStateException(found.toString());
        }
    }

    /** A course of a test has few questions, and a generated one the same again and again: both are told so. */
    private static boolean isNoError(Finding finding) {
        return finding.severity() != Severity.ERROR;
    }

    static CompileRequest request(Path root) {
        return new CompileRequest(
                root.resolve("course"),
                root.resolve("out"),
                root.resolve("cache"),
                "default",
                Selection.ALL,
                Instant.parse("2026-01-01T00:00:00Z"));
    }

    /** A process that builds; it says what goes wrong in {@code <folder>/errors.txt}. */
    static Process start(Path root, List<String> options, Output... outputs) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(root.toString()));
        Stream.of(outputs).map(Enum::name).forEach(arguments::add);
        return start(BuildCourse.class, root, options, arguments);
    }

    /** A process that runs this class, in the same way. */
    static Process start(Class<?> main, Path root, List<String> options, List<String> arguments) throws IOException {
        return new ProcessBuilder(command(main, options, arguments))
                .redirectErrorStream(true)
                .redirectOutput(root.resolve("errors.txt").toFile())
                .start();
    }

    /** What runs this class in a Java of its own. */
    static List<String> command(Class<?> main, List<String> options, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classPath()));
        command.addAll(options);
        command.add(main.getName());
        command.addAll(arguments);
        return command;
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /** Waits for a build that must go well. */
    static void finish(Process build, Path root) throws IOException, InterruptedException {
        if (!build.waitFor(1, TimeUnit.HOURS) || build.exitValue() != 0) {
            throw new IllegalStateException(Files.readString(root.resolve("errors.txt")));
        }
    }
}
