package org.parcours.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parcours.GeneratedCourse;
import org.parcours.GeneratedCourse.Syntax;

/** A course on disk that somebody edits at random; the same seed makes the same edits. */
final class EditedCourse {

    private static final int UNITS = 3;
    private static final int FEWEST = 4;
    private static final int MOST = 9;

    private final Path folder;
    private final Random random;
    private final List<State> history = new ArrayList<>();
    private final boolean withAsciidoc;
    private State state;
    private int added;

    EditedCourse(Path folder, long seed, boolean withAsciidoc) throws IOException {
        this.folder = folder;
        this.random = new Random(seed);
        this.withAsciidoc = withAsciidoc;
        List<Lesson> lessons = new ArrayList<>();
        for (int i = 0; i < FEWEST; i++) {
            lessons.add(new Lesson(nextId(), i % UNITS, withAsciidoc && i == 0 ? Syntax.ADOC : Syntax.MD, i));
        }
        this.state = new State(lessons, "Vélo Clair", "un", "");
        write();
    }

    private record Lesson(String id, int unit, Syntax syntax, long seed) {}

    /**
     * All that can change.
     *
     * @param part what AsciiDoc lessons include
     * @param style the course's own style sheet, if it has one
     */
    private record State(List<Lesson> lessons, String variable, String part, String style) {}

    /** Does something to the course, and says what. */
    String edit() throws IOException {
        history.add(state);
        List<Lesson> lessons = new ArrayList<>(state.lessons());
        int at = random.nextInt(lessons.size());
        Lesson old = lessons.get(at);
        int kind = random.nextInt(10);
        State next = new State(lessons, state.variable(), state.part(), state.style());
        String what =
                switch (kind) {
                    case 0 -> lessons.size() < MOST ? add(lessons) : delete(lessons, at);
                    case 1, 2 ->
                        replace(lessons, at, new Lesson(old.id(), old.unit(), old.syntax(), random.nextLong()));
                    case 3 -> replace(lessons, at, new Lesson(nextId(), old.unit(), old.syntax(), old.seed()));
                    case 4 -> lessons.size() > FEWEST ? delete(lessons, at) : add(lessons);
                    case 5 ->
                        replace(lessons, at, new Lesson(old.id(), random.nextInt(UNITS), old.syntax(), old.seed()));
                    case 6 -> replace(lessons, at, new Lesson(old.id(), old.unit(), other(old.syntax()), old.seed()));
                    case 7 -> {
                        lessons.add(0, lessons.remove(at));
                        yield "moved to the front: " + old;
                    }
                    case 8 -> {
                        next = history.get(random.nextInt(history.size()));
                        yield "back to an earlier state";
                    }
                    default -> {
                        next = elsewhere(next);
                        yield "a variable, an included file or a style";
                    }
                };
        state = next;
        write();
        return what;
    }

    private String add(List<Lesson> lessons) {
        Lesson more = new Lesson(nextId(), random.nextInt(UNITS), Syntax.MD, random.nextLong());
        lessons.add(random.nextInt(lessons.size() + 1), more);
        return "added " + more;
    }

    private static String delete(List<Lesson> lessons, int at) {
        return "deleted " + lessons.remove(at);
    }

    private static String replace(List<Lesson> lessons, int at, Lesson other) {
        return lessons.set(at, other) + " became " + other;
    }

    private Syntax other(Syntax syntax) {
        return withAsciidoc && syntax == Syntax.MD ? Syntax.ADOC : Syntax.MD;
    }

    private State elsewhere(State from) {
        int number = random.nextInt(100);
        return switch (random.nextInt(3)) {
            case 0 -> new State(from.lessons(), "Vélo " + number, from.part(), from.style());
            case 1 -> new State(from.lessons(), from.variable(), "mot " + number, from.style());
            default -> new State(from.lessons(), from.variable(), from.part(), "body { margin: " + number + "px }");
        };
    }

    private String nextId() {
        added++;
        return "lecon-" + added;
    }

    private void write() throws IOException {
        Map<String, String> files = files();
        try (Stream<Path> before = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
            for (Path file : before.filter(Files::isRegularFile).toList()) {
                if (!files.containsKey(folder.relativize(file).toString())) {
                    Files.delete(file);
                }
            }
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            if (!Files.exists(path) || !Files.readString(path).equals(file.getValue())) {
                Files.writeString(path, file.getValue());
            }
        }
    }

    private Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        StringBuilder units = new StringBuilder();
        for (int unit = 0; unit < UNITS; unit++) {
            int own = unit;
            List<Lesson> lessons =
                    state.lessons().stream().filter(l -> l.unit() == own).toList();
            if (!lessons.isEmpty()) {
                units.append(GeneratedCourse.unit(
                        "unite-" + unit, lessons.stream().map(Lesson::id).toList()));
            }
        }
        state.lessons().forEach(lesson -> files.put(path(lesson), text(lesson)));
        files.put(
                "course.yaml",
                GeneratedCourse.plan(units.toString()).replace("Vélo Clair", state.variable()) + path(state.lessons()));
        files.put("fr/_part.adoc", state.part() + "\n");
        if (!state.style().isEmpty()) {
            files.put("theme/site/assets/parcours.css", state.style());
        }
        return files;
    }

    /** A path of all lessons that ends with an assessment: its page gathers the quizzes of them all. */
    private static String path(List<Lesson> lessons) {
        List<String> ids = lessons.stream().map(Lesson::id).toList();
        return """
                paths:
                  - id: tout
                    title: Tout
                    lessons: %s
                    assessment: {rolePlay: "%s#Votre phrase"}
                """
                .formatted(ids, ids.get(0));
    }

    private static String path(Lesson lesson) {
        return "fr/unite-" + lesson.unit() + "/" + lesson.id() + "."
                + lesson.syntax().extension();
    }

    private static String text(Lesson lesson) {
        return GeneratedCourse.lesson(lesson.id(), lesson.syntax(), lesson.seed(), 40)
                .replace("\n== À dire", "\ninclude::../_part.adoc[]\n\n== À dire");
    }
}
