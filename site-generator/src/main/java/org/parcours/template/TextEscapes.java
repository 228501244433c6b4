package org.parcours.template;

import freemarker.cache.ConditionalTemplateConfigurationFactory;
import freemarker.cache.FileExtensionMatcher;
import freemarker.cache.FirstMatchTemplateConfigurationFactory;
import freemarker.cache.TemplateConfigurationFactory;
import freemarker.core.TemplateConfiguration;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** The text formats that templates may write beside HTML and XML: {@code .ftlg} is GIFT, {@code .ftlj} is JSON. */
final class TextEscapes {

    private static final String GIFT_SIGNS = "\\#=~{}:";

    private TextEscapes() {}

    static TemplateConfigurationFactory byExtension() {
        return new FirstMatchTemplateConfigurationFactory(
                        extension("ftlg", "GIFT", TextEscapes::gift), extension("ftlj", "JSON text", TextEscapes::json))
                .allowNoMatch(true);
    }

    private static TemplateConfigurationFactory extension(String extension, String name, UnaryOperator<String> rule) {
        TemplateConfiguration configuration = new TemplateConfiguration();
        configuration.setOutputFormat(new TextEscape(name, rule));
        return new ConditionalTemplateConfigurationFactory(new FileExtensionMatcher(extension), configuration);
    }

    /** Moodle's GIFT: its signs after a backslash, a line feed as {@code \n}, no carriage return. */
    private static String gift(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> {
            if (c == '\n') {
                escaped.append("\\n");
            } else if (c != '\r') {
                escaped.append(GIFT_SIGNS.indexOf(c) < 0 ? "" : "\\").append((char) c);
            }
        });
        return escaped.toString();
    }

    /** What stands between the quotation marks of a JSON string (RFC 8259, 7). */
    private static String json(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> {
            switch (c) {
                case '"', '\\' -> escaped.append('\\').append((char) c);
                case '\n' -> escaped.append("\\n");
                case '\t' -> escaped.append("\\t");
                default ->
                    escaped.append(c < ' ' ? String.format(Locale.ROOT, "\\u%04x", c) : String.valueOf((char) c));
            }
        });
        return escaped.toString();
    }
}
