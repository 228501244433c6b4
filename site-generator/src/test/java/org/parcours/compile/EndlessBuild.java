package org.parcours.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.parcours.GeneratedCourse;
import org.parcours.GeneratedCourse.Syntax;

/**
 * Builds a course again and again, each time of the other of two texts, in a process that is to be killed: {@code <folder>
 * <glimpses>}. After so many glimpses of an output on its way out it kills itself; with 0 it waits for somebody else to do it.
 */
public final class EndlessBuild {

    private static final int KILLED = 137;

    private EndlessBuild() {}

    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]);
        int glimpses = Integer.parseInt(arguments[1]);
        if (glimpses > 0) {
            Thread killer = new Thread(() -> killAtSwap(root.resolve("out"), glimpses));
            killer.setDaemon(true);
            killer.start();
        }
        // Whoever started it may have been killed too.
        while (ProcessHandle.current().parent().isPresent()) {
            write(root, 1 - text(root));
            build(root);
        }
    }

    /** Makes all outputs. */
    static void build(Path root) {
        BuildCourse.main(new String[] {root.toString(), "SITE", "QUIZ", "HANDBOOK"});
    }

    /** Which of the two texts the course has. */
    static int text(Path root) throws IOException {
        return Files.readString(lesson(root)).equals(words(0)) ? 0 : 1;
    }

    /** Gives the course one of the two texts, in one move: what an author saves is no matter of ours. */
    static void write(Path root, int text) throws IOException {
        Path course =
                Files.createDirectories(lesson(root).getParent()).getParent().getParent();
        Files.writeString(
                course.resolve("course.yaml"), GeneratedCourse.plan(GeneratedCourse.unit("accueil", List.of("a"))));
        Path half = Files.writeString(root.resolve("a.md"), words(text));
        Files.move(half, lesson(root), StandardCopyOption.ATOMIC_MOVE);
    }

    private static Path lesson(Path root) {
        return root.resolve("course/fr/accueil/a.md");
    }

    private static String words(int text) {
        // Each output shows something that differs; the bank does of the question.
        return GeneratedCourse.lesson("a", Syntax.MD, text, 40)
                .replace("Une excuse", text == 0 ? "Une excuse" : "Un soupir");
    }

    private static void killAtSwap(Path outputs, int glimpses) {
        List<String> left = onTheirWay(outputs);
        for (int seen = 0; seen < glimpses; ) {
            seen += left.containsAll(onTheirWay(outputs)) ? 0 : 1;
        }
        Runtime.getRuntime().halt(KILLED);
    }

    /** The outputs on their way out, of this build and of killed ones. */
    private static List<String> onTheirWay(Path outputs) {
        String[] names = outputs.toFile().list((folder, name) -> name.endsWith(".last"));
        return names == null ? List.of() : List.of(names);
    }
}
