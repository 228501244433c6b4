package org.parcours.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.parcours.output.OutputException;

/**
 * Builds a course on a small disk of its own that has each time a little more room left, until a build fits: {@code <folder>
 * <kilobytes>}. It fails when a build that does not fit leaves anything but the old output or the new one, or the next build is
 * not right.
 */
public final class FillingDisk {

    private static final int BLOCK = 4096;

    private FillingDisk() {}

    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]);
        int step = Integer.parseInt(arguments[1]) * 1024;
        Map<String, String> next = built(root, 1);
        Map<String, String> old = built(root, 0);
        boolean fits = false;
        for (int room = 0; !fits; room += step) {
            EndlessBuild.write(root, 1);
            Path filling = fill(root, room);
            fits = isBuilt(root);
            Map<String, String> now = OutputsOnDisk.below(root);
            OutputsOnDisk.NAMES.forEach(
                    name -> assertThat(now.get(name)).as(name).isIn(old.get(name), next.get(name)));
            assertThat(OutputsOnDisk.names(root)).containsExactlyElementsOf(OutputsOnDisk.NAMES);
            Files.delete(filling);
            assertThat(built(root, 1))
                    .as("with room again, after %d bytes", room)
                    .isEqualTo(next);
            assertThat(built(root, 0)).isEqualTo(old);
        }
    }

    private static Map<String, String> built(Path root, int text) throws IOException {
        EndlessBuild.write(root, text);
        EndlessBuild.build(root);
        return OutputsOnDisk.below(root);
    }

    /** Takes all of the disk but some room. */
    private static Path fill(Path root, int room) throws IOException {
        Path filling = root.resolve("filling");
        long size = Files.getFileStore(root).getUsableSpace() - room;
        try (OutputStream file = Files.newOutputStream(filling)) {
            for (long written = 0; written + BLOCK <= size; written += BLOCK) {
                file.write(new byte[BLOCK]);
            }
        }
        return filling;
    }

    private static boolean isBuilt(Path root) {
        try {
            EndlessBuild.build(root);
            return true;
        } catch (OutputException full) {
            assertThat(full.finding().problem()).isEqualTo("full");
            return false;
        }
    }
}
