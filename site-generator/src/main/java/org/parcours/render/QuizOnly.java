package org.parcours.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parcours.cache.Fingerprint;
import org.parcours.cache.RecordCodec;
import org.parcours.model.Lesson;
import org.parcours.model.LessonRewriter;
import org.parcours.model.ObjectivesPart;
import org.parcours.model.QuizPart;
import org.parcours.model.text.Image;
import org.parcours.model.text.TextRewriter;
import org.parcours.source.CourseFolder;

/** Lessons with nothing but their objectives and questions: all that a bank takes of them. */
final class QuizOnly {

    private static final RecordCodec<Lesson> CODEC = RecordCodec.of(Lesson.class);

    private QuizOnly() {}

    static Lesson of(Lesson lesson) {
        return new Lesson(
                lesson.span(),
                lesson.id(),
                lesson.language(),
                lesson.header(),
                List.of(),
                lesson.parts().stream()
                        .filter(part -> part instanceof QuizPart || part instanceof ObjectivesPart)
                        .toList());
    }

    /** The fingerprint of such a lesson and of its pictures. */
    static Fingerprint fingerprint(Lesson lesson, CourseFolder folder) {
        return Fingerprint.of(CODEC.write(lesson)).with(pictures(lesson, folder));
    }

    private static String[] pictures(Lesson lesson, CourseFolder folder) {
        List<String> pictures = new ArrayList<>();
        new LessonRewriter(new TextRewriter() {
                    @Override
                    public Image image(Image image) {
                        Optional<PictureFile> file = PictureFile.of(image, folder);
                        pictures.add(
                                file.map(f -> Fingerprint.of(f.content()).hex()).orElse(""));
                        return image;
                    }
                })
                .lesson(lesson);
        return pictures.toArray(String[]::new);
    }
}
