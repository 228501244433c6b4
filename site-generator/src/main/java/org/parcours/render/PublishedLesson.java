package org.parcours.render;

import java.util.Optional;
import java.util.function.Supplier;
import org.parcours.cache.Fingerprint;
import org.parcours.model.Lesson;
import org.parcours.model.LessonHeader;

/** A lesson of an edition: what it says of itself at once, its text when somebody asks for it. */
public final class PublishedLesson {

    private final String id;
    private final LessonHeader header;
    private final Optional<Fingerprint> made;
    private final Supplier<Lesson> text;
    private final Quiz quiz;

    PublishedLesson(String id, LessonHeader header, Optional<Fingerprint> made, Supplier<Lesson> text, Quiz quiz) {
        this.id = id;
        this.header = header;
        this.made = made;
        this.text = text;
        this.quiz = quiz;
    }

    /** A lesson that is ready. */
    static PublishedLesson of(Lesson lesson) {
        Quiz quiz = new Quiz(!lesson.questions().isEmpty(), Optional::empty, () -> QuizOnly.of(lesson));
        return new PublishedLesson(lesson.id(), lesson.header(), Optional.empty(), () -> lesson, quiz);
    }

    /**
     * What a lesson asks.
     *
     * @param isThere whether it asks anything
     * @param made fingerprint of all that it is made of, pictures with it, if that is known
     * @param text the lesson with nothing but its objectives and its questions
     */
    public record Quiz(boolean isThere, Supplier<Optional<Fingerprint>> made, Supplier<Lesson> text) {}

    public String id() {
        return id;
    }

    public LessonHeader header() {
        return header;
    }

    /** The fingerprint of all that it was made of, if that is known: with the same tool, equal ones are equal lessons. */
    public Optional<Fingerprint> made() {
        return made;
    }

    /** The lesson itself, its typography set, without what this edition must not hold. */
    public Lesson text() {
        return text.get();
    }

    public Quiz quiz() {
        return quiz;
    }
}
