package org.parcours.edition;

import java.util.List;
import java.util.Optional;
import org.parcours.model.Course;
import org.parcours.model.Facilitation;
import org.parcours.model.Interaction;
import org.parcours.model.Lesson;
import org.parcours.model.LessonRewriter;
import org.parcours.model.ModelAnswer;
import org.parcours.model.OpenAnswer;
import org.parcours.model.Settings.ModelAnswers;
import org.parcours.model.Unit;
import org.parcours.model.Version;
import org.parcours.model.text.Block;
import org.parcours.model.text.TextRewriter;
import org.parcours.model.text.TrainerNote;

/** Takes out of a course what its edition must not hold, before anything is rendered. */
public final class EditionSelector {

    private EditionSelector() {}

    /** The course as this edition may know it. */
    public static Course select(Course course, Edition edition) {
        if (edition == Edition.TRAINER) {
            return course;
        }
        LessonRewriter withoutTrainer =
                new WithoutTrainer(course.plan().settings().modelAnswers());
        List<Version> versions = course.versions().stream()
                .map(version -> new Version(version.language(), units(version, withoutTrainer)))
                .toList();
        return new Course(course.plan(), course.syllabus(), course.glossary(), course.references(), versions);
    }

    /** A lesson as this edition may know it. */
    public static Lesson select(Lesson lesson, ModelAnswers modelAnswers, Edition edition) {
        return edition == Edition.TRAINER ? lesson : new WithoutTrainer(modelAnswers).lesson(lesson);
    }

    private static List<Unit> units(Version version, LessonRewriter rewriter) {
        return version.units().stream()
                .map(unit -> new Unit(
                        unit.id(),
                        unit.title(),
                        unit.summary(),
                        unit.lessons().stream().map(rewriter::lesson).toList()))
                .toList();
    }

    private static final class WithoutTrainer extends LessonRewriter {

        private final ModelAnswers modelAnswers;

        WithoutTrainer(ModelAnswers modelAnswers) {
            super(new TextRewriter() {
                @Override
                public List<Block> visitTrainerNote(TrainerNote note) {
                    return List.of();
                }
            });
            this.modelAnswers = modelAnswers;
        }

        @Override
        protected Optional<Facilitation> facilitation(Optional<Facilitation> facilitation) {
            return Optional.empty();
        }

        @Override
        protected Optional<ModelAnswer> modelAnswer(Optional<ModelAnswer> answer) {
            return modelAnswers == ModelAnswers.AFTER_ATTEMPT ? super.modelAnswer(answer) : Optional.empty();
        }

        @Override
        public Interaction visitOpenAnswer(OpenAnswer answer) {
            OpenAnswer kept = (OpenAnswer) super.visitOpenAnswer(answer);
            return new OpenAnswer(kept.span(), kept.answerSpace(), kept.modelAnswer(), Optional.empty());
        }
    }
}
