package org.parcours.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import org.parcours.finding.Finding;
import org.parcours.source.Span;

/**
 * The disk does not take an output: it is full, read-only, or there is no right to write. Nothing an author wrote is at
 * fault, so it ends the build; {@link #finding} says it in one sentence in the reader's language.
 */
public final class OutputException extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final String RULE = "output.unwritable";

    private final transient Finding finding;

    private OutputException(Finding finding, Exception cause) {
        super(finding.rule() + " " + finding.problem() + ": " + finding.words().get(0), cause);
        this.finding = finding;
    }

    /** What kept something from being written to this path. */
    public static OutputException of(Path path, Exception cause) {
        return of(path, cause, isFull(path));
    }

    static OutputException of(Path path, Exception cause, boolean full) {
        Finding finding = Finding.error(RULE, Span.file(name(path)), problem(cause, full), path, reason(cause));
        return new OutputException(finding, cause);
    }

    /** The sentence to show, in place of a stack of technical words. */
    public Finding finding() {
        return finding;
    }

    private static String problem(Exception cause, boolean full) {
        String reason = reason(cause).toLowerCase(Locale.ROOT);
        if (cause instanceof ReadOnlyFileSystemException || reason.contains("read-only")) {
            return "read-only";
        }
        if (cause instanceof AccessDeniedException) {
            return "rights";
        }
        return full || reason.contains("no space left") || reason.contains("quota") ? "full" : "other";
    }

    private static String reason(Exception cause) {
        String reason = cause instanceof FileSystemException failure && failure.getReason() != null
                ? failure.getReason()
                : cause.getMessage();
        return reason == null ? cause.getClass().getSimpleName() : reason;
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static boolean isFull(Path path) {
        for (Path place = path; place != null; place = place.getParent()) {
            if (Files.exists(place)) {
                return isFullAt(place);
            }
        }
        return false;
    }

    private static boolean isFullAt(Path place) {
        try {
            FileStore disk = Files.getFileStore(place);
            return !disk.isReadOnly() && disk.getUsableSpace() == 0;
        } catch (IOException unknown) {
            return false;
        }
    }
}
