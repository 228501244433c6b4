package org.parcours.check.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.parcours.check.Passage;
import org.parcours.check.Passage.Kind;
import org.parcours.check.Passages;
import org.parcours.model.Lesson;
import org.parcours.model.Part;
import org.parcours.model.Question;
import org.parcours.model.QuizPart;
import org.parcours.model.SourcesPart;
import org.parcours.model.text.Text;

/**
 * Finds for each passage of a lesson the one that renders it, heading by heading. What is not built like its source is
 * compared as a whole where it can be; how it is built is the matter of {@code translation.structure}.
 */
final class Counterparts {

    private final Lesson source;
    private final Lesson lesson;
    private final List<Counterpart> found = new ArrayList<>();

    private Counterparts(Translated pair) {
        this.source = pair.source();
        this.lesson = pair.lesson();
    }

    static List<Counterpart> of(Translated pair) {
        Counterparts counterparts = new Counterparts(pair);
        counterparts.header();
        counterparts.parts();
        return counterparts.found;
    }

    private void header() {
        add(
                title(source, source.header().title()),
                title(lesson, lesson.header().title()));
        add(
                title(source, source.header().summary()),
                title(lesson, lesson.header().summary()));
        passages(
                Passages.of(source.introduction(), source.language()),
                Passages.of(lesson.introduction(), lesson.language()));
    }

    private static List<Passage> title(Lesson lesson, String words) {
        return Passages.of(Kind.TITLE, List.of(new Text(lesson.span(), words)), lesson.language());
    }

    private void add(List<Passage> original, List<Passage> translated) {
        add(original, translated, false);
    }

    private void add(List<Passage> original, List<Passage> translated, boolean cited) {
        if (!original.isEmpty() && !translated.isEmpty()) {
            found.add(new Counterpart(words(original), words(translated), cited));
        }
    }

    private static List<PassageWords> words(List<Passage> passages) {
        return passages.stream().map(PassageWords::of).toList();
    }

    private void parts() {
        for (int i = 0; i < Math.min(source.parts().size(), lesson.parts().size()); i++) {
            Part original = source.parts().get(i);
            Part translated = lesson.parts().get(i);
            if (!original.getClass().equals(translated.getClass())) {
                return;
            }
            part(original, translated);
        }
    }

    private void part(Part original, Part translated) {
        List<Passage> other = Passages.of(original, source.language());
        List<Passage> own = Passages.of(translated, lesson.language());
        if (original instanceof SourcesPart) {
            add(other, own, true);
        } else if (original instanceof QuizPart quiz) {
            List<Question> questions = ((QuizPart) translated).questions();
            sections(other, own, place -> isSorted(quiz.questions(), questions, place - 1));
        } else {
            passages(other, own);
        }
    }

    /** Where the options follow the alphabet of each language, the first of one is not the first of the other. */
    private boolean isSorted(List<Question> originals, List<Question> translated, int place) {
        return place >= 0
                && place < Math.min(originals.size(), translated.size())
                && Answers.of(originals.get(place), source.language()).isSorted()
                && Answers.of(translated.get(place), lesson.language()).isSorted();
    }

    private void passages(List<Passage> original, List<Passage> translated) {
        sections(original, translated, place -> false);
    }

    /** @param joined which sections have passages in an order of their own */
    private void sections(List<Passage> original, List<Passage> translated, IntPredicate joined) {
        List<List<Passage>> others = sections(original);
        List<List<Passage>> owns = sections(translated);
        if (others.size() != owns.size()) {
            return;
        }
        for (int i = 0; i < owns.size(); i++) {
            if (joined.test(i)) {
                add(others.get(i), owns.get(i));
            } else {
                section(others.get(i), owns.get(i));
            }
        }
    }

    /** The passages before the first heading, then those of each heading, which is one of them. */
    private static List<List<Passage>> sections(List<Passage> passages) {
        List<List<Passage>> sections = new ArrayList<>();
        sections.add(new ArrayList<>());
        for (Passage passage : passages) {
            if (passage.kind() == Kind.HEADING) {
                sections.add(new ArrayList<>());
            }
            if (passage.kind() != Kind.FOREIGN) {
                sections.get(sections.size() - 1).add(passage);
            }
        }
        return sections;
    }

    /** A footnote may follow another paragraph than in the source. */
    private void section(List<Passage> original, List<Passage> translated) {
        runs(notes(original, true), notes(translated, true));
        runs(notes(original, false), notes(translated, false));
    }

    private static List<Passage> notes(List<Passage> passages, boolean wanted) {
        return passages.stream()
                .filter(passage -> (passage.kind() == Kind.NOTE) == wanted)
                .toList();
    }

    private void runs(List<Passage> original, List<Passage> translated) {
        List<List<Passage>> others = runs(original);
        List<List<Passage>> owns = runs(translated);
        if (!kinds(others).equals(kinds(owns))) {
            add(original, translated);
            return;
        }
        for (int i = 0; i < owns.size(); i++) {
            run(others.get(i), owns.get(i));
        }
    }

    /** Paragraphs that follow each other are one run, any other passage is one by itself. */
    private static List<List<Passage>> runs(List<Passage> passages) {
        List<List<Passage>> runs = new ArrayList<>();
        Kind before = Kind.TITLE;
        for (Passage passage : passages) {
            if (passage.kind() != Kind.PARAGRAPH || before != Kind.PARAGRAPH) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(passage);
            before = passage.kind();
        }
        return runs;
    }

    private static List<Kind> kinds(List<List<Passage>> runs) {
        return runs.stream().map(run -> run.get(0).kind()).toList();
    }

    private void run(List<Passage> original, List<Passage> translated) {
        if (original.size() != translated.size()) {
            add(original, translated);
            return;
        }
        for (int i = 0; i < original.size(); i++) {
            add(List.of(original.get(i)), List.of(translated.get(i)));
        }
    }
}
