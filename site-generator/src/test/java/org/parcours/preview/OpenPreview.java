package org.parcours.preview;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parcours.GeneratedCourse;
import org.parcours.GeneratedCourse.Syntax;

/** A course on disk and its preview, as an author's editor and browser meet them. */
final class OpenPreview implements AutoCloseable {

    static final String LESSON = "learner/fr/accueil/saluer.html";

    private static final long LONGEST = TimeUnit.SECONDS.toNanos(60);

    private final Path course;
    private final HttpClient browser = HttpClient.newHttpClient();
    private final List<String> console = Collections.synchronizedList(new ArrayList<>());
    private final Preview preview;

    private OpenPreview(Path course) throws IOException {
        this.course = course;
        this.preview = Preview.open(ServeCourse.request(course, course.resolveSibling("cache"), 0), console::add);
    }

    /** A small course in Markdown, previewed. */
    static OpenPreview below(Path root) throws IOException {
        Path course = Files.createDirectories(root.resolve("course"));
        writePlan(course, "saluer", "conclure");
        for (String id : List.of("saluer", "conclure")) {
            Path file = course.resolve("fr/accueil/" + id + ".md");
            Files.createDirectories(file.getParent());
            Files.writeString(file, lesson(id));
        }
        return new OpenPreview(course);
    }

    /** The course of this folder, previewed. */
    static OpenPreview of(Path course) throws IOException {
        return new OpenPreview(course);
    }

    static String lesson(String id) {
        return GeneratedCourse.lesson(id, Syntax.MD, 1, 200);
    }

    private static void writePlan(Path course, String... lessons) throws IOException {
        Files.writeString(
                course.resolve("course.yaml"), GeneratedCourse.plan(GeneratedCourse.unit("accueil", List.of(lessons))));
    }

    void plan(String... lessons) throws IOException {
        writePlan(course, lessons);
    }

    Path file(String path) {
        return course.resolve(path);
    }

    /** Saves as careful editors do: a second file that takes the name of the first. */
    void save(String path, String text) throws IOException {
        Path file = course.resolve(path);
        Files.createDirectories(file.getParent());
        Path half = file.resolveSibling("." + file.getFileName() + ".swp");
        Files.writeString(half, text);
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Saves a file in which some words are others. */
    void replace(String path, String words, String others) throws IOException {
        String text = Files.readString(course.resolve(path));
        if (!text.contains(words)) {
            throw new IllegalArgumentException(path + " has no " + words);
        }
        save(path, text.replace(words, others));
    }

    String address() {
        return preview.address();
    }

    List<String> console() {
        return List.copyOf(console);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(request(path), BodyHandlers.ofString());
    }

    byte[] bytes(String path) throws IOException, InterruptedException {
        return browser.send(request(path), BodyHandlers.ofByteArray()).body();
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create(preview.address() + path)).build();
    }

    /** Asks in the very words given, as no browser would. */
    String ask(String request) throws IOException {
        URI address = URI.create(preview.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream()
                    .write((request.replace("\n", "\r\n") + "Connection: close\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The page, as soon as it is as it should be. */
    HttpResponse<String> when(String path, Predicate<HttpResponse<String>> isSo)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpResponse<String> page = get(path);
        while (!isSo.test(page)) {
            if (System.nanoTime() - start > LONGEST) {
                throw new AssertionError("never so: " + page.statusCode() + " " + page.body() + console);
            }
            Thread.sleep(20);
            page = get(path);
        }
        return page;
    }

    HttpResponse<String> whenSays(String path, String words) throws IOException, InterruptedException {
        return when(path, page -> page.body().contains(words));
    }

    /** What the preview tells an open page that shows this state, line by line. */
    Stream<String> news(String state) throws IOException, InterruptedException {
        InputStream news = browser.send(request("_preview/news?state=" + state), BodyHandlers.ofInputStream())
                .body();
        return new java.io.BufferedReader(new java.io.InputStreamReader(news, StandardCharsets.UTF_8)).lines();
    }

    /** The state of the course that a page says it shows. */
    static String state(HttpResponse<String> page) {
        return page.body().replaceFirst("(?s).* data-preview=\"([^\"]*)\".*", "$1");
    }

    @Override
    public void close() {
        preview.close();
    }
}
