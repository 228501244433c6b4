package org.parcours.check.image;

import java.util.List;
import java.util.regex.Pattern;
import org.parcours.check.LessonRule;
import org.parcours.check.Limit;
import org.parcours.check.RuleOption;
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

/** Each picture has an alternative that says what it brings (WCAG 2.2, 1.1.1); neither a file
 * name nor its caption, and no longer than a breath. */
public final class ImageAlternative extends LessonRule {

    private static final String ID = "image.alternative";

    /** A voice reads an alternative in one go; a picture that needs more is told of in the text. */
    private static final Limit LONGEST = new Limit(ID, "most-characters", 150);

    private static final Pattern SAYS_NOTHING = Pattern.compile(
            ".*\\.(png|jpe?g|svg|gif|webp)"
                    + "|((une?|la|le|l['’]|the|an?)\\s*)?(image|photo|picture|illustration|schéma|figure|dessin|drawing|diagram)"
                    + "(\\s*(de|of|:|n°)?\\s*\\d*)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    public ImageAlternative() {
        super(ID);
    }

    @Override
    public List<RuleOption> options() {
        return List.of(LONGEST);
    }

    @Override
    public void check(Lesson lesson, CoursePlan plan, Findings findings) {
        new LessonRewriter(new Pictures(LONGEST.in(plan), findings)).lesson(lesson);
    }

    private final class Pictures extends TextRewriter {

        private final double longest;
        private final Findings findings;

        Pictures(double longest, Findings findings) {
            this.longest = longest;
            this.findings = findings;
        }

        @Override
        public Image image(Image image) {
            String alternative = image.alternative().strip();
            if (alternative.isEmpty()) {
                findings.add(Finding.error(id(), image.span(), "missing", image.source()));
            } else if (SAYS_NOTHING.matcher(alternative).matches() || isFileName(alternative, image.source())) {
                findings.add(Finding.error(id(), image.span(), "says-nothing", alternative));
            } else if (alternative.length() > longest) {
                findings.add(
                        Finding.error(id(), image.span(), "long", alternative, alternative.length(), (int) longest));
            }
            return image;
        }

        private static boolean isFileName(String alternative, String source) {
            String name = source.substring(source.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
            return alternative.equalsIgnoreCase(name) && !name.matches("\\p{L}+");
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
