package org.parcours.output;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** An output folder as one zip file, the same bytes for the same files. */
public final class ZippedFolder {

    private ZippedFolder() {}

    /**
     * Writes the zip file, as a whole or not at all.
     *
     * @throws OutputException when the disk does not let it
     */
    public static void write(Path folder, Path zip) {
        ZipOutput output = new ZipOutput();
        Path whole = zip.toAbsolutePath();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    String path = folder.relativize(file).toString().replace('\\', '/');
                    output.write(path, Files.readAllBytes(file));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException failure) {
            throw OutputException.of(whole, failure);
        }
        WholeFile.replace(whole, output.bytes());
    }
}
