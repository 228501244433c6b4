package org.parcours.handbook;

import java.util.List;
import java.util.Optional;
import org.parcours.model.Lesson;
import org.parcours.model.LessonRewriter;
import org.parcours.model.text.Inline;
import org.parcours.model.text.Text;
import org.parcours.model.text.TextRewriter;
import org.parcours.source.Span;

/** Looks for characters in the running text of a lesson. */
final class WordSearch {

    private final String characters;
    private Optional<Span> found = Optional.empty();

    WordSearch(String characters) {
        this.characters = characters;
    }

    /** Where they stand first. */
    Optional<Span> in(Lesson lesson) {
        new LessonRewriter(new TextRewriter() {
                    @Override
                    public List<Inline> visitText(Text text) {
                        if (found.isEmpty() && text.value().contains(characters)) {
                            found = Optional.of(text.span());
                        }
                        return super.visitText(text);
                    }
                })
                .lesson(lesson);
        return found;
    }
}
