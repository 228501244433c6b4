package org.parcours.quiz;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Moodle's id numbers hold 100 characters: a longer id keeps its beginning, and a digest of the whole. */
public final class MoodleId {

    private static final int LENGTH = 100;
    private static final int DIGEST_LENGTH = 8;

    private MoodleId() {}

    public static String of(String id) {
        return id.length() <= LENGTH ? id : id.substring(0, LENGTH - DIGEST_LENGTH - 1) + "-" + digest(id);
    }

    private static String digest(String id) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGEST_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
