package org.parcours.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * What earlier builds made, kept in a folder: one file for each step and fingerprint. It may be deleted at any time, cut or
 * damaged, filled by two builds at once, or be on a disk that takes nothing more: the worst that follows is that work is done
 * again.
 */
public final class Cache {

    private static final int CHECKSUM = Long.BYTES;
    private static final String HALF = ".half";

    private final Path folder;
    private final Set<Path> used = ConcurrentHashMap.newKeySet();

    private Cache(Path folder) {
        this.folder = folder;
    }

    /** The cache in this folder, which need not exist. */
    public static Cache in(Path folder) {
        return new Cache(folder);
    }

    /** What was kept, if it is there and whole. */
    public Optional<byte[]> find(String step, Fingerprint fingerprint) {
        Path file = file(step, fingerprint);
        try {
            byte[] kept = Files.readAllBytes(file);
            byte[] content = Arrays.copyOf(kept, Math.max(0, kept.length - CHECKSUM));
            if (isWhole(kept, content, fingerprint)) {
                used.add(file);
                return Optional.of(content);
            }
            return Optional.empty();
        } catch (IOException absentOrUnreadable) {
            return Optional.empty();
        }
    }

    /** What was kept, or else what is made now, and kept. */
    public byte[] get(String step, Fingerprint fingerprint, Supplier<byte[]> making) {
        return find(step, fingerprint).orElseGet(() -> {
            byte[] made = making.get();
            keep(step, fingerprint, made);
            return made;
        });
    }

    /** Keeps a content under a fingerprint, in place of what was there. */
    public void keep(String step, Fingerprint fingerprint, byte[] content) {
        Path file = file(step, fingerprint);
        used.add(file);
        try {
            Files.createDirectories(file.getParent());
            Path half = Files.createTempFile(file.getParent(), "", HALF);
            try {
                Files.write(half, sealed(content, fingerprint));
                Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException notKept) {
            // A disk that is full or read-only costs time here, and is said where the output itself is written.
            used.remove(file);
        }
    }

    /** Forgets what was kept for a step and has been neither found nor kept again since this cache was opened. */
    public void forgetUnused(String step) {
        try {
            for (Path file : files(step)) {
                if (!used.contains(file)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException notDeleted) {
            // It takes room, and is forgotten by a later build.
            return;
        }
    }

    private List<Path> files(String step) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(step))) {
            return files.toList();
        } catch (NoSuchFileException nothingKept) {
            return List.of();
        }
    }

    private Path file(String step, Fingerprint fingerprint) {
        return folder.resolve(step).resolve(fingerprint.hex());
    }

    private static boolean isWhole(byte[] kept, byte[] content, Fingerprint fingerprint) {
        return kept.length >= CHECKSUM
                && ByteBuffer.wrap(kept).getLong(content.length) == checksum(content, fingerprint);
    }

    /** The content with a checksum behind it. */
    private static byte[] sealed(byte[] content, Fingerprint fingerprint) {
        return ByteBuffer.allocate(content.length + CHECKSUM)
                .put(content)
                .putLong(checksum(content, fingerprint))
                .array();
    }

    /** It also covers the fingerprint: no file can stand for another. */
    private static long checksum(byte[] content, Fingerprint fingerprint) {
        CRC32 checksum = new CRC32();
        checksum.update(fingerprint.hex().getBytes(StandardCharsets.US_ASCII));
        checksum.update(content);
        return checksum.getValue();
    }
}
