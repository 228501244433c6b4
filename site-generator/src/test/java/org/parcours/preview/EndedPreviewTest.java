package org.parcours.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parcours.GeneratedCourse;

/** What somebody sees who ends a preview, whose whole process it is. */
class EndedPreviewTest {

    /** What the Java machine answers to SIGTERM: 128 and the number of the signal. */
    private static final int TOLD_TO_END = 143;

    @TempDir
    private Path root;

    @Test
    void told_to_end_it_says_so_without_a_complaint_and_frees_its_port() throws IOException, InterruptedException {
        GeneratedCourse.write(root.resolve("course"), 1, 40);
        Process process = start();
        try (BufferedReader console = process.inputReader(StandardCharsets.UTF_8)) {
            String address = console.readLine();
            assertThat(address).startsWith("Aperçu : http://127.0.0.1:");
            assertThat(console.readLine()).isEqualTo("Ctrl-C l’arrête.");
            process.toHandle().destroy();
            assertThat(console.lines().toList()).containsExactly("L’aperçu est arrêté.");
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).isIn(TOLD_TO_END, 1);
            int port = URI.create(address.substring(address.indexOf("http"))).getPort();
            try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                assertThat(free.getLocalPort()).isEqualTo(port);
            }
        } finally {
            process.destroyForcibly();
        }
    }

    private Process start() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(List.of(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-Dstdout.encoding=UTF-8",
                        "-Dfile.encoding=UTF-8",
                        "-Dorg.freemarker.loggerLibrary=none",
                        "-cp",
                        classes,
                        ServeCourse.class.getName(),
                        root.resolve("course").toString(),
                        Files.createDirectory(root.resolve("cache")).toString(),
                        "0"))
                .redirectErrorStream(true)
                .start();
    }
}
