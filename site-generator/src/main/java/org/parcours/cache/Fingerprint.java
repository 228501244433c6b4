package org.parcours.cache;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Stands for everything that a piece of work depends on: equal fingerprints, equal results. Each part counts with its
 * length, so that no text can pass for two.
 *
 * @param hex the digest in hexadecimal, fit for the name of a file
 */
public record Fingerprint(String hex) {

    /** The fingerprint of some texts, in this order. */
    public static Fingerprint of(String... parts) {
        MessageDigest digest = sha256();
        for (String part : parts) {
            byte[] utf8 = part.getBytes(StandardCharsets.UTF_8);
            digest.update((utf8.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(utf8);
        }
        return of(digest);
    }

    /** The fingerprint of a content. */
    public static Fingerprint of(byte[] content) {
        MessageDigest digest = sha256();
        digest.update(content);
        return of(digest);
    }

    /** This, and some more that the work depends on. */
    public Fingerprint with(String... parts) {
        return of(hex, of(parts).hex);
    }

    private static Fingerprint of(MessageDigest digest) {
        return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
