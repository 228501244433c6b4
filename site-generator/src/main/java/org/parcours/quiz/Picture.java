package org.parcours.quiz;

/**
 * A picture that a question shows.
 *
 * @param name a file name of ASCII letters, digits and hyphens; the same picture always has the same one
 * @param mediaType such as {@code image/svg+xml}
 * @param base64 its bytes
 */
public record Picture(String name, String mediaType, String base64) {}
