package org.parcours.author;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parcours.model.CoursePlan;
import org.parcours.model.UnitPlan;
import org.parcours.model.text.Language;
import org.parcours.model.text.Slug;
import org.parcours.output.OutputException;
import org.parcours.output.WholeFile;
import org.parcours.template.Theme;

/**
 * A lesson that is begun.
 *
 * @param id its file's name
 */
public record NewLesson(String title, String id, UnitPlan unit, Language language, Syntax syntax) {

    /** The id that a title suggests. */
    public static String idOf(String title) {
        return Slug.of(title);
    }

    /** Where it will stand, below the course folder. */
    public String path() {
        return language.tag() + "/" + unit.id() + "/" + id + "." + syntax.extension();
    }

    /**
     * Writes its file, with every part in place, and lists it in course.yaml behind the last lesson of its unit, if no
     * language has it yet. Nothing that is there is overwritten.
     *
     * @return whether course.yaml lists it now; where it cannot, the author must
     * @throws OutputException when the disk does not take it, or the file is there already
     */
    public boolean write(Path course, CoursePlan plan) {
        Path file = course.resolve(path());
        String text = LessonSkeleton.of(title, plan.settings().minimum()).text(Theme.standard(), language, syntax);
        try {
            Files.createDirectories(file.getParent());
            WholeFile.create(file, text.getBytes(StandardCharsets.UTF_8));
            return isListed(plan) || list(course.resolve("course.yaml"));
        } catch (IOException unwritable) {
            throw OutputException.of(file, unwritable);
        }
    }

    private boolean isListed(CoursePlan plan) {
        return plan.units().stream()
                .flatMap(planned -> planned.lessons().stream())
                .anyMatch(lesson -> lesson.id().equals(id));
    }

    private boolean list(Path plan) throws IOException {
        if (unit.lessons().isEmpty()) {
            return false;
        }
        String text = Files.readString(plan);
        WholeFile.replace(plan, ListedLesson.behindTheLastOf(unit, id, text).getBytes(StandardCharsets.UTF_8));
        return true;
    }
}
