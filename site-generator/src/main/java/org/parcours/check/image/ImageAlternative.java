package org.parcours.check.image;

import java.util.List;
import java.util.regex.Pattern;
import org.parcours.check.LessonRule;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.CoursePlan;
import org.parcours.model.Lesson;
import org.parcours.model.LessonRewriter;
import org.parcours.model.text.Block;
import org.parcours.model.text.Figure;
import org.parcours.model.text.Image;
import org.parcours.model.text.PlainText;
import org.parcours.model.text.Slug;
import org.parcours.model.text.TextRewriter;

/** Each picture has an alternative that says what it brings (WCAG 2.2, 1.1.1); neither a file name nor its caption. */
public final class ImageAlternative extends LessonRule {

    private static final Pattern SAYS_NOTHING = Pattern.compile(
            ".*\\.(png|jpe?g|svg|gif|webp)|image|photo|picture|illustration|schéma|figure",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    public ImageAlternative() {
        super("image.alternative");
    }

    @Override
    public void check(Lesson lesson, CoursePlan plan, Findings findings) {
        new LessonRewriter(new Pictures(findings)).lesson(lesson);
    }

    private final class Pictures extends TextRewriter {

        private final Findings findings;

        Pictures(Findings findings) {
            this.findings = findings;
        }

        @Override
        public Image image(Image image) {
            String alternative = image.alternative().strip();
            if (alternative.isEmpty()) {
                findings.add(Finding.error(id(), image.span(), "missing", image.source()));
            } else if (SAYS_NOTHING.matcher(alternative).matches()) {
                findings.add(Finding.error(id(), image.span(), "says-nothing", alternative));
            }
            return image;
        }

        @Override
        public List<Block> visitFigure(Figure figure) {
            String caption = Slug.key(PlainText.of(figure.caption()));
            if (!caption.isEmpty() && caption.equals(Slug.key(figure.image().alternative()))) {
                findings.add(Finding.error(
                        id(), figure.span(), "caption", figure.image().alternative()));
            }
            return super.visitFigure(figure);
        }
    }
}
