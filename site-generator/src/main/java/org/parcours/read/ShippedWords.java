package org.parcours.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** Properties in UTF-8 that ship with the code or a library. */
public final class ShippedWords {

    private ShippedWords() {}

    /**
     * A file of properties, where there is one.
     *
     * @param name beside the class, or from the root of its resources if it begins with {@code /}
     */
    public static Optional<Properties> of(Class<?> reader, String name) {
        try (InputStream in = reader.getResourceAsStream(name)) {
            if (in == null) {
                return Optional.empty();
            }
            Properties words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return Optional.of(words);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
