package org.parcours.quiz;

import java.nio.charset.StandardCharsets;
import org.parcours.render.Digest;

/** Moodle's id numbers hold 100 characters: a longer id keeps its beginning, and a digest of the whole. */
public final class MoodleId {

    private static final int LENGTH = 100;
    private static final int DIGEST_LENGTH = 8;

    private MoodleId() {}

    public static String of(String id) {
        return id.length() <= LENGTH ? id : id.substring(0, LENGTH - DIGEST_LENGTH - 1) + "-" + digest(id);
    }

    private static String digest(String id) {
        return Digest.of(id.getBytes(StandardCharsets.UTF_8)).substring(0, DIGEST_LENGTH);
    }
}
