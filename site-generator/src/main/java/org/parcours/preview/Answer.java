package org.parcours.preview;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * What the preview answers to a browser.
 *
 * @param status of HTTP
 * @param type of the content
 * @param headers beside those that every answer has
 */
record Answer(int status, String type, byte[] content, Map<String, String> headers) {

    /** What a page may fetch: files of the preview alone. The pages themselves say nearly the same; both hold. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; media-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("md", "text/plain; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"));

    static Answer page(int status, String html) {
        return new Answer(
                status,
                "text/html; charset=utf-8",
                html.getBytes(StandardCharsets.UTF_8),
                Map.of("Content-Security-Policy", POLICY));
    }

    static Answer style(String css) {
        return file("style.css", css.getBytes(StandardCharsets.UTF_8));
    }

    static Answer words(int status, String text) {
        return new Answer(status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    static Answer pdf(byte[] content, String name) {
        // No policy: browsers show a PDF with scripts of their own.
        return new Answer(
                200, "application/pdf", content, Map.of("Content-Disposition", "inline; filename=\"" + name + "\""));
    }

    /** Leads to another address of the preview. */
    static Answer to(String address) {
        return new Answer(302, "text/plain; charset=utf-8", new byte[0], Map.of("Location", address));
    }

    /** A file of this name; its ending tells what it holds. */
    static Answer file(String name, byte[] content) {
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        return new Answer(200, type, content, Map.of("Content-Security-Policy", POLICY));
    }

    static Optional<Answer> file(String name, Optional<byte[]> content) {
        return content.map(bytes -> file(name, bytes));
    }
}
