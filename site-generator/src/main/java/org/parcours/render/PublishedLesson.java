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

    PublishedLesson(String id, LessonHeader header, Optional<Fingerprint> made, Supplier<Lesson> text) {
        this.id = id;
        this.header = header;
        this.made = made;
        this.text = text;
    }

    /** A lesson that is ready. */
    static PublishedLesson of(Lesson lesson) {
        return new PublishedLesson(lesson.id(), lesson.header(), Optional.empty(), () -> lesson);
    }

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
}
