package org.parcours.check.phrase;

import java.util.List;
import org.parcours.check.FunctionWords;
import org.parcours.check.LessonRule;
import org.parcours.check.Normalised;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.CoursePlan;
import org.parcours.model.Lesson;
import org.parcours.model.LessonRewriter;
import org.parcours.model.Part;
import org.parcours.model.PhrasesPart;
import org.parcours.model.QuizPart;
import org.parcours.model.text.Foreign;
import org.parcours.model.text.Inline;
import org.parcours.model.text.Link;
import org.parcours.model.text.PlainText;
import org.parcours.model.text.SourceAddress;
import org.parcours.model.text.TextRewriter;

/**
 * Phrases, reasons, options and feedback are in the language of their edition: one that was forgotten is the commonest slip
 * of a translation, and a voice reads it with the sounds of the wrong language (WCAG 2.2, 3.1.1 and 3.1.2).
 */
public final class PhraseLanguage extends LessonRule {

    private final FunctionWords functionWords = new FunctionWords();

    public PhraseLanguage() {
        super("phrase.language");
    }

    @Override
    public void check(Lesson lesson, CoursePlan plan, Findings findings) {
        LessonRewriter runs = new LessonRewriter(new TextRewriter() {
            @Override
            public List<Inline> inlines(List<Inline> run) {
                check(run, lesson, findings);
                return run;
            }
        });
        lesson.parts().stream().filter(PhraseLanguage::isShort).forEach(part -> part.accept(runs));
    }

    private static boolean isShort(Part part) {
        return part instanceof PhrasesPart || part instanceof QuizPart;
    }

    private void check(List<Inline> run, Lesson lesson, Findings findings) {
        String words = PlainText.of(new OwnWords().inlines(run));
        functionWords
                .otherThan(lesson.language(), Normalised.of(words).words())
                .ifPresent(other -> findings.add(
                        Finding.error(id(), run.get(0).span(), "other", words.strip(), lesson.language(), other)));
    }

    /** Leaves out what is marked as another language, and titles of sources. */
    private static final class OwnWords extends TextRewriter {

        @Override
        public List<Inline> visitForeign(Foreign foreign) {
            return List.of();
        }

        @Override
        public List<Inline> visitLink(Link link) {
            return link.address() instanceof SourceAddress ? List.of() : super.visitLink(link);
        }
    }
}
