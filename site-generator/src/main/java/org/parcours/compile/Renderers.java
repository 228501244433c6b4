package org.parcours.compile;

import org.parcours.handbook.HandbookRenderer;
import org.parcours.handbook.pdf.PartLayouts;
import org.parcours.quiz.QuizRenderer;
import org.parcours.render.Renderer;
import org.parcours.site.SiteRenderer;

/** The outputs that are built in. */
final class Renderers {

    private Renderers() {}

    /** @param threads how many a renderer may use that uses several */
    static Renderer of(
            Output output, CompileRequest request, PartLayouts layouts, Standing.Memory memory, int threads) {
        return switch (output) {
            case SITE -> new SiteRenderer(memory.pages());
            case HANDBOOK -> new HandbookRenderer(request.date(), layouts, threads);
            case QUIZ -> new QuizRenderer(QuizFormats.all(), memory.banks());
        };
    }
}
