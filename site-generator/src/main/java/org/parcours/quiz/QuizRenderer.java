package org.parcours.quiz;

import java.util.List;
import org.parcours.edition.Edition;
import org.parcours.finding.Findings;
import org.parcours.model.CoursePlan;
import org.parcours.model.Version;
import org.parcours.output.OutputFolder;
import org.parcours.render.Publication;
import org.parcours.render.Renderer;

/**
 * Writes the questions of a course for learning platforms, once per language and format. A bank holds the keys and what
 * helps whoever marks, so there is one from the trainer's edition only, and none for learners; trainer notes stay out of
 * it.
 */
public final class QuizRenderer implements Renderer {

    private final List<QuizFormat> formats;

    public QuizRenderer(List<QuizFormat> formats) {
        this.formats = List.copyOf(formats);
    }

    @Override
    public void render(Publication publication, OutputFolder output, Findings findings) {
        if (publication.edition() != Edition.TRAINER) {
            return;
        }
        CoursePlan plan = publication.course().plan();
        for (Version version : publication.course().versions()) {
            QuizBank bank = QuizBank.of(plan.id(), plan.title().in(version.language()), version);
            if (!bank.sections().isEmpty()) {
                formats.forEach(format -> write(format, bank, publication, output, findings));
            }
        }
    }

    private void write(
            QuizFormat format, QuizBank bank, Publication publication, OutputFolder output, Findings findings) {
        BankScope scope = new BankScope(
                bank,
                publication.theme(),
                publication.theme().labels(bank.language().tag()),
                publication.folder(),
                new Losses(format.name(), findings));
        String path = "quiz/" + bank.language().tag() + "/" + bank.course() + "." + format.ending();
        output.write(path, format.render(scope));
    }
}
