package org.parcours.check.image;

import org.parcours.check.Rule;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.Course;
import org.parcours.model.Lesson;
import org.parcours.model.LessonRewriter;
import org.parcours.model.text.Image;
import org.parcours.model.text.TextRewriter;
import org.parcours.source.CourseFolder;

/** Each picture's file is there: beside the lesson, in its media folder, the language's or the course's. */
public final class ImageFile implements Rule {

    private final CourseFolder folder;

    public ImageFile(CourseFolder folder) {
        this.folder = folder;
    }

    @Override
    public String id() {
        return "image.file";
    }

    @Override
    public void check(Course course, Findings findings) {
        course.lessons().forEach(lesson -> check(lesson, findings));
    }

    private void check(Lesson lesson, Findings findings) {
        new LessonRewriter(new TextRewriter() {
                    @Override
                    public Image image(Image image) {
                        if (folder.named(image.span().file(), image.source()).isEmpty()) {
                            findings.add(Finding.error(id(), image.span(), "missing", image.source()));
                        }
                        return image;
                    }
                })
                .lesson(lesson);
    }
}
