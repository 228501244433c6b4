package org.parcours.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Optional;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.source.CourseFolder;
import org.parcours.source.SourceFile;
import org.parcours.source.Span;

/**
 * Takes text files out of a course folder. Whatever editor wrote them, with a byte-order mark or not, with one line end
 * or another, with composed accents or not, they come out alike.
 *
 * <p>A file that cannot be text is a finding: missing, out of the folder, not readable, larger than
 * {@value #MOST_BYTES} bytes, not UTF-8, or holding characters that are none.
 */
public final class SourceReader {

    /** A course file is typed by hand; ten thousand lines are about one megabyte. */
    public static final int MOST_BYTES = 8 * 1024 * 1024;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CourseFolder folder;
    private final Findings findings;

    public SourceReader(CourseFolder folder, Findings findings) {
        this.folder = folder;
        this.findings = findings;
    }

    /** Whether there is something of this name, readable or not. */
    public boolean exists(String path) {
        try {
            return Files.exists(folder.root().resolve(path));
        } catch (InvalidPathException impossible) {
            return false;
        }
    }

    /** The file of this path, or nothing and a finding in it. */
    public Optional<SourceFile> read(String path) {
        return read(path, Span.file(path));
    }

    /**
     * The file of this path, or nothing and a finding.
     *
     * @param askedFor where the file is named: there a missing file is reported
     */
    public Optional<SourceFile> read(String path, Span askedFor) {
        return bytes(path, askedFor).flatMap(bytes -> text(path, bytes));
    }

    /** What the file of this path holds, whether it is text or not; nothing and a finding in it when it cannot be read. */
    public Optional<byte[]> bytes(String path) {
        return bytes(path, Span.file(path));
    }

    /** The file of this path, which holds these bytes. */
    public Optional<SourceFile> text(String path, byte[] bytes) {
        return decoded(path, bytes)
                .map(SourceReader::withoutMark)
                .map(text -> text.replace("\r\n", "\n").replace('\r', '\n'))
                .filter(text -> new CharacterCheck(path, findings).accepts(text))
                .map(text -> new SourceFile(path, Normalizer.normalize(text, Normalizer.Form.NFC)));
    }

    private Optional<byte[]> bytes(String path, Span askedFor) {
        try {
            Path real = folder.root().resolve(path).toRealPath();
            if (!real.startsWith(folder.root())) {
                return refuse(Finding.error("file.missing", askedFor, "outside", path));
            }
            if (Files.isDirectory(real)) {
                return refuse(Finding.error("file.unreadable", askedFor, "folder", path));
            }
            if (Files.size(real) > MOST_BYTES) {
                return refuse(Finding.error("file.too-large", askedFor, "bytes", path, MOST_BYTES / 1024 / 1024));
            }
            return Optional.of(Files.readAllBytes(real));
        } catch (AccessDeniedException noRights) {
            return refuse(Finding.error("file.unreadable", askedFor, "rights", path));
        } catch (NoSuchFileException | InvalidPathException absent) {
            return refuse(Finding.error("file.missing", askedFor, "absent", path));
        } catch (IOException unreadable) {
            return refuse(Finding.error("file.unreadable", askedFor, "disk", path));
        }
    }

    private <T> Optional<T> refuse(Finding finding) {
        findings.add(finding);
        return Optional.empty();
    }

    private Optional<String> decoded(String path, byte[] bytes) {
        CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = utf8.decode(in, out, true);
        if (result.isError()) {
            int line = 1 + lineEnds(bytes, in.position());
            return refuse(Finding.error("file.encoding", Span.line(path, line), "not-utf-8", path, line));
        }
        return Optional.of(out.flip().toString());
    }

    private static int lineEnds(byte[] bytes, int end) {
        int count = 0;
        for (int i = 0; i < end; i++) {
            boolean endsLine = bytes[i] == '\n' || bytes[i] == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n');
            count += endsLine ? 1 : 0;
        }
        return count;
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
