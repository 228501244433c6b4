package org.parcours.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parcours.preview.OpenPreview.LESSON;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The preview as authors meet it: a real server, real files, and what they do to them. */
class PreviewTest {

    private static final String SOURCE = "fr/accueil/saluer.md";

    @TempDir
    private Path root;

    private OpenPreview preview;

    @BeforeEach
    void open() throws IOException {
        preview = OpenPreview.below(root);
    }

    @AfterEach
    void close() {
        preview.close();
    }

    @Test
    void it_leads_to_the_course_and_shows_a_lesson() throws Exception {
        assertThat(preview.get("").headers().firstValue("Location")).hasValue("/learner/index.html");
        HttpResponse<String> page = preview.get(LESSON);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<h1>Leçon saluer</h1>", "Sur cette page", "/_preview/preview.js")
                .doesNotContain("Faites dire la phrase", "preview-note preview-error");
    }

    @Test
    void both_editions_are_shown_and_each_leads_to_the_other() throws Exception {
        assertThat(preview.get(LESSON).body()).contains("href=\"/trainer/fr/accueil/saluer.html\"");
        assertThat(preview.get("trainer/fr/accueil/saluer.html").body())
                .contains("Faites dire la phrase", "href=\"/learner/fr/accueil/saluer.html\"");
    }

    @Test
    void a_finding_stands_beside_its_page_and_leads_to_its_paragraph() throws Exception {
        preview.replace(SOURCE, "> [!TRAINER]", "Voir [la suite](lecon-inconnue.md).\n\n> [!TRAINER]");
        String page = preview.whenSays(LESSON, "lecon-inconnue</q>").body();
        int line = Files.readAllLines(preview.file(SOURCE)).indexOf("Voir [la suite](lecon-inconnue.md).") + 1;
        assertThat(page)
                .contains(
                        "<p id=\"_line-" + line + "\">Voir ",
                        "<a href=\"#_line-" + line + "\" data-severity=\"error\">")
                .contains("ligne " + line, "link.target", "1 à corriger");
        assertThat(preview.get("learner/fr/accueil/conclure.html").body())
                .contains("Ailleurs dans le cours", "href=\"/learner/fr/accueil/saluer.html\">Leçon saluer</a>");
    }

    @Test
    void a_finding_leads_to_the_page_of_its_rule_in_the_language_of_the_findings() throws Exception {
        preview.replace(SOURCE, "> [!TRAINER]", "Voir [la suite](lecon-inconnue.md).\n\n> [!TRAINER]");
        assertThat(preview.whenSays(LESSON, "lecon-inconnue</q>").body())
                .contains("<a class=\"preview-rule\" href=\"/_preview/rule/link.target\">link.target</a>");

        assertThat(preview.get("_preview/rule/link.target").body())
                .startsWith("link.target  Chaque lien mène quelque part")
                .contains("Pourquoi.", "Que faire.");
        assertThat(preview.get("_preview/rule/link.targets").statusCode()).isEqualTo(404);
    }

    @Test
    void a_page_that_is_open_hears_of_what_is_saved() throws Exception {
        String before = OpenPreview.state(preview.get(LESSON));
        try (var news = preview.news(before)) {
            preview.replace(SOURCE, "Le nom de la maison vient en premier", "Le prénom vient en premier");
            assertThat(news.filter(line -> line.startsWith("data: ")).findFirst())
                    .hasValueSatisfying(told ->
                            assertThat(told).contains("\"whole\": false").doesNotContain(before));
        }
        preview.whenSays("trainer/fr/accueil/saluer.html", "Le prénom vient en premier");
    }

    @Test
    void a_page_that_missed_something_hears_of_it_when_it_comes_back() throws Exception {
        try (var news = preview.news("an-older-state")) {
            assertThat(news.filter(line -> line.startsWith("data: ")).findFirst())
                    .isPresent();
        }
    }

    @Test
    void a_lesson_that_cannot_be_read_shows_why_and_then_its_page_again() throws Exception {
        Files.write(preview.file(SOURCE), "---\ntitle: Été\n---\n".getBytes(StandardCharsets.ISO_8859_1));
        HttpResponse<String> broken = preview.when(LESSON, page -> page.statusCode() != 200);
        assertThat(broken.body())
                .contains("Cette page attend une correction", "file.encoding", SOURCE)
                .doesNotContain("Trois temps");
        preview.save(SOURCE, OpenPreview.lesson("saluer"));
        assertThat(preview.whenSays(LESSON, "Trois temps").statusCode()).isEqualTo(200);
    }

    @Test
    void a_plan_that_cannot_be_read_is_shown_in_place_of_every_page_until_it_is_mended() throws Exception {
        String plan = Files.readString(preview.file("course.yaml"));
        preview.save("course.yaml", plan.replace("units:", "units: ["));
        assertThat(preview.when(LESSON, page -> page.statusCode() == 500).body())
                .contains("course.yaml");
        preview.save("course.yaml", plan.replace("title: Le cours", "title: Un autre cours"));
        preview.whenSays(LESSON, "Un autre cours");
    }

    @Test
    void a_deleted_lesson_is_gone_and_comes_back_with_its_file() throws Exception {
        Files.delete(preview.file(SOURCE));
        HttpResponse<String> gone = preview.when(LESSON, page -> page.statusCode() == 404);
        assertThat(gone.body()).contains("Il n’y a pas de page", "course.lesson-missing");
        preview.save(SOURCE, OpenPreview.lesson("saluer"));
        preview.whenSays(LESSON, "Trois temps");
    }

    @Test
    void the_page_of_a_renamed_lesson_follows_it() throws Exception {
        Files.move(preview.file(SOURCE), preview.file("fr/accueil/accueillir.md"));
        preview.when(LESSON, page -> page.statusCode() == 404);
        preview.plan("accueillir", "conclure");
        HttpResponse<String> moved = preview.when(LESSON, page -> page.statusCode() == 302);
        assertThat(moved.headers().firstValue("Location")).hasValue("/learner/fr/accueil/accueillir.html");
        assertThat(preview.get("learner/fr/accueil/accueillir.html").body()).contains("Leçon saluer");
    }

    @Test
    void a_theme_may_say_a_few_words_otherwise() throws Exception {
        preview.save("theme/labels_fr.properties", "part.objectives = Visées\n");
        preview.whenSays(LESSON, "Visées");
        preview.save("theme/labels_fr.properties", "part.objectives = \\u00\n");
        HttpResponse<String> broken = preview.when(LESSON, page -> page.statusCode() == 500);
        assertThat(broken.body()).contains("labels_fr.properties", "Le thème attend une correction");
        Files.delete(preview.file("theme/labels_fr.properties"));
        preview.whenSays(LESSON, "Trois temps");
    }

    @Test
    void a_style_or_a_template_of_the_course_is_picked_up() throws Exception {
        String state = OpenPreview.state(preview.get(LESSON));
        try (var news = preview.news(state)) {
            preview.save("theme/site/assets/parcours.css", "body { margin: 7px }");
            assertThat(news.filter(line -> line.startsWith("data: ")).findFirst())
                    .hasValueSatisfying(told -> assertThat(told).contains("\"whole\": true"));
        }
        preview.whenSays("learner/assets/parcours.css", "7px");
        preview.save("theme/site/lesson.ftlh", "<h1>À notre façon</h1>");
        preview.whenSays(LESSON, "À notre façon");
        preview.save("theme/site/lesson.ftlh", "<#if>");
        assertThat(preview.when(LESSON, page -> page.statusCode() == 500).body())
                .contains("Le thème attend");
        Files.delete(preview.file("theme/site/lesson.ftlh"));
        preview.whenSays(LESSON, "Trois temps");
    }

    @Test
    void a_hundred_files_at_once_end_in_the_right_pages() throws Exception {
        List<String> lessons = new ArrayList<>(List.of("saluer", "conclure"));
        IntStream.range(0, 100).forEach(i -> lessons.add("lecon-" + i));
        for (String id : lessons.subList(2, lessons.size())) {
            Files.writeString(preview.file("fr/accueil/" + id + ".md"), OpenPreview.lesson(id));
        }
        preview.plan(lessons.toArray(String[]::new));
        preview.replace(SOURCE, "Trois temps", "Quatre temps");
        preview.whenSays(LESSON, "Quatre temps");
        assertThat(preview.whenSays("learner/fr/accueil/lecon-99.html", "Leçon lecon-99")
                        .body())
                .doesNotContain("preview-note preview-error");
        for (String id : lessons.subList(2, lessons.size())) {
            Files.delete(preview.file("fr/accueil/" + id + ".md"));
        }
        preview.plan("saluer", "conclure");
        preview.when("learner/fr/accueil/lecon-99.html", page -> page.statusCode() == 404);
        preview.when(LESSON, page -> !page.body().contains("lecon-99"));
    }

    @Test
    void a_new_folder_is_watched_too() throws Exception {
        preview.save(
                "course.yaml",
                Files.readString(preview.file("course.yaml"))
                        .replace("checks:", "  - id: suite\n    title: La suite\n    lessons: [rappeler]\nchecks:"));
        preview.save("fr/suite/rappeler.md", OpenPreview.lesson("rappeler"));
        preview.whenSays("learner/fr/suite/rappeler.html", "Leçon rappeler");
        preview.replace("fr/suite/rappeler.md", "Trois temps", "Deux temps");
        preview.whenSays("learner/fr/suite/rappeler.html", "Deux temps");
    }

    @Test
    void the_lesson_is_printed_on_demand() throws Exception {
        assertThat(preview.get("trainer/fr/accueil/saluer.html").body())
                .contains("/_preview/handbook/trainer/fr/saluer.pdf");
        assertThat(new String(preview.bytes("_preview/handbook/trainer/fr/saluer.pdf"), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        assertThat(preview.get("_preview/handbook/trainer/fr/inconnue.pdf").statusCode())
                .isEqualTo(404);
    }

    @Test
    void pages_run_under_a_strict_policy_and_nobody_else_may_frame_them() throws Exception {
        HttpResponse<String> page = preview.get(LESSON);
        assertThat(page.headers().firstValue("Content-Security-Policy")).hasValueSatisfying(policy -> assertThat(policy)
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe"));
        assertThat(page.body()).contains("connect-src 'self'").doesNotContainPattern("<script(?![^>]* src=)");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:80", "127.0.0.1", "127.0.0.1:1", "localhost"})
    void who_asks_for_another_machine_is_refused_with_words(String host) throws Exception {
        assertThat(preview.ask("GET /" + LESSON + " HTTP/1.1\nHost: " + host + "\n"))
                .startsWith("HTTP/1.1 421")
                .contains("L’aperçu ne répond qu’à cette machine. Ouvrez " + preview.address())
                .doesNotContain("Trois temps");
    }

    @Test
    void this_machine_is_known_by_each_of_its_names() throws Exception {
        int port = URI.create(preview.address()).getPort();
        for (String name : List.of("localhost", "127.0.0.1", "[::1]")) {
            assertThat(preview.ask("GET /" + LESSON + " HTTP/1.1\nHost: " + name + ":" + port + "\n"))
                    .startsWith("HTTP/1.1 200");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/learner/assets/../../course.yaml",
                "/learner/assets/%2e%2e/%2e%2e/course.yaml",
                "/learner/assets/..%2f..%2fcourse.yaml",
                "/learner/assets/..%5c..%5ccourse.yaml",
                "/learner/../../../../etc/passwd",
                "/learner/assets/media/../../../course.yaml",
                "/learner/assets/media/%2fetc%2fpasswd",
                "/_preview/../site/frame.ftlh",
                "/_preview/%2e%2e/labels_fr.properties",
                "//etc/passwd",
                "/etc/passwd",
                "/learner/assets/%00"
            })
    void nothing_outside_the_site_is_given_out(String path) throws Exception {
        assertThat(preview.ask("GET " + path + " HTTP/1.1\nHost: 127.0.0.1:"
                        + URI.create(preview.address()).getPort() + "\n"))
                .containsPattern("^HTTP/1.1 (404|400)")
                .doesNotContain("languages:", "root:", "macro", "preview.at");
    }

    @Test
    void nothing_can_be_sent_to_it() throws Exception {
        assertThat(preview.ask("POST /" + LESSON + " HTTP/1.1\nContent-Length: 0\nHost: 127.0.0.1:"
                        + URI.create(preview.address()).getPort() + "\n"))
                .startsWith("HTTP/1.1 405");
    }

    @Test
    void it_listens_to_this_machine_only() {
        assertThat(URI.create(preview.address()).getHost()).isEqualTo("127.0.0.1");
    }

    @Test
    void where_the_port_is_taken_the_next_one_serves() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            PreviewRequest request =
                    ServeCourse.request(preview.file("."), root.resolve("other-cache"), taken.getLocalPort());
            try (Preview second = Preview.open(request, line -> {})) {
                assertThat(URI.create(second.address()).getPort()).isGreaterThan(taken.getLocalPort());
            }
        }
    }

    @Test
    void closed_it_frees_its_port() throws Exception {
        int port = URI.create(preview.address()).getPort();
        preview.close();
        try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(free.getLocalPort()).isEqualTo(port);
        }
    }

    @Test
    void the_console_says_where_it_is_and_what_was_read_again() throws Exception {
        assertThat(preview.console()).contains("Aperçu : " + preview.address(), "Ctrl-C l’arrête.");
        preview.replace(SOURCE, "Trois temps", "Deux temps");
        preview.whenSays(LESSON, "Deux temps");
        preview.when(LESSON, page -> preview.console().stream().anyMatch(line -> line.startsWith(SOURCE)));
    }
}
