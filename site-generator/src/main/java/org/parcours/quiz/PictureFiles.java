package org.parcours.quiz;

import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.parcours.model.text.Image;
import org.parcours.model.text.Slug;
import org.parcours.render.Digest;
import org.parcours.render.PictureFile;
import org.parcours.render.SvgSafety.Fault;
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
    private final Losses losses;

    PictureFiles(CourseFolder folder, Losses losses) {
        this.folder = folder;
        this.losses = losses;
    }

    /** The picture, where its file is there, is of a kind that browsers show, and does nothing but show. */
    Optional<Picture> of(Image image) {
        return PictureFile.of(image, folder)
                .filter(file -> MEDIA_TYPES.containsKey(file.extension()))
                .filter(file -> isSafe(file, image))
                .map(PictureFiles::picture);
    }

    private boolean isSafe(PictureFile file, Image image) {
        Optional<Fault> fault = file.fault();
        fault.ifPresent(unsafe -> losses.found(unsafe.finding(image.span(), image.source())));
        return fault.isEmpty();
    }

    private static Picture picture(PictureFile file) {
        String digest = Digest.of(file.content()).substring(0, DIGEST_LENGTH);
        return new Picture(
                stem(file.path()) + digest + "." + file.extension(),
                MEDIA_TYPES.get(file.extension()),
                Base64.getEncoder().encodeToString(file.content()));
    }

    private static String stem(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
        String plain = Slug.of(name).replaceAll("[^a-z0-9-]", "");
        return plain.isEmpty() ? "" : plain.substring(0, Math.min(plain.length(), NAME_LENGTH)) + "-";
    }
}
