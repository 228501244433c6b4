package org.parcours.template;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import java.io.IOException;
import java.io.Writer;
import java.util.function.UnaryOperator;

/**
 * Escapes what a template prints by the rules of a format that is neither HTML nor XML, so that no template has to think
 * of it.
 */
final class TextEscape extends CommonMarkupOutputFormat<TextEscape.Escaped> {

    private final String name;
    private final UnaryOperator<String> rule;

    TextEscape(String name, UnaryOperator<String> rule) {
        this.name = name;
        this.rule = rule;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getMimeType() {
        return "text/plain";
    }

    @Override
    public void output(String text, Writer out) throws IOException {
        out.write(rule.apply(text));
    }

    @Override
    public String escapePlainText(String text) {
        return rule.apply(text);
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtIn) {
        return false;
    }

    @Override
    protected Escaped newTemplateMarkupOutputModel(String text, String escaped) {
        return new Escaped(text, escaped);
    }

    /** What was escaped already. */
    final class Escaped extends CommonTemplateMarkupOutputModel<Escaped> {

        Escaped(String text, String escaped) {
            super(text, escaped);
        }

        @Override
        public TextEscape getOutputFormat() {
            return TextEscape.this;
        }
    }
}
