package org.parcours.quiz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parcours.model.text.Image;
import org.parcours.model.text.Slug;
import org.parcours.source.CourseFolder;

/** Finds the files of pictures, and names them by what they hold so that no two differ under one name. */
final class PictureFiles {

    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "svg", "image/svg+xml",
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "gif", "image/gif",
            "webp", "image/webp");
    private static final int NAME_LENGTH = 40;
    private static final int DIGEST_LENGTH = 8;

    private final CourseFolder folder;

    PictureFiles(CourseFolder folder) {
        this.folder = folder;
    }

    /** The picture, where its file is there and is of a kind that browsers show. */
    Optional<Picture> of(Image image) {
        int dot = image.source().lastIndexOf('.');
        String extension = image.source().substring(dot + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(MEDIA_TYPES.get(extension))
                .flatMap(type -> folder.named(image.span().file(), image.source())
                        .flatMap(folder::file)
                        .map(file -> picture(file, extension, type)));
    }

    private static Picture picture(Path file, String extension, String mediaType) {
        try {
            byte[] content = Files.readAllBytes(file);
            String name = stem(file) + digest(content) + "." + extension;
            return new Picture(name, mediaType, Base64.getEncoder().encodeToString(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        String plain = Slug.of(name.substring(0, name.lastIndexOf('.'))).replaceAll("[^a-z0-9-]", "");
        return plain.isEmpty() ? "" : plain.substring(0, Math.min(plain.length(), NAME_LENGTH)) + "-";
    }

    private static String digest(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest).substring(0, DIGEST_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
