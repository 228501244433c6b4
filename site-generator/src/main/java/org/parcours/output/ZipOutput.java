package org.parcours.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An output that becomes one zip file: entries in the order of their names, all of the same time, so that the same files
 * give the same bytes. What is compressed already is stored as it is.
 */
public final class ZipOutput implements OutputFolder {

    /** Zip files count from January 1980; of that first moment Java writes the time zone too, so this is a little later. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final Set<String> COMPRESSED =
            Set.of("png", "jpg", "jpeg", "gif", "webp", "mp3", "m4a", "ogg", "mp4", "woff2", "zip", "xlsx", "pdf");

    private final OutputPaths paths = new OutputPaths();
    private final Map<String, byte[]> files = new TreeMap<>();

    @Override
    public synchronized void write(String path, byte[] content) {
        paths.take(path);
        files.put(path, content.clone());
    }

    /** The zip file. */
    public synchronized byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(entry(file.getKey(), file.getValue()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return bytes.toByteArray();
    }

    private static ZipEntry entry(String path, byte[] content) {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(TIME);
        if (COMPRESSED.contains(path.substring(path.lastIndexOf('.') + 1))) {
            CRC32 checksum = new CRC32();
            checksum.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(checksum.getValue());
        }
        return entry;
    }
}
