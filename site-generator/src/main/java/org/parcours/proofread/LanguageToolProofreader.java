package org.parcours.proofread;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.markup.AnnotatedText;
import org.languagetool.markup.AnnotatedTextBuilder;
import org.languagetool.rules.RuleMatch;
import org.parcours.check.Passage;
import org.parcours.check.WordData;
import org.parcours.model.text.Language;

/**
 * Proofreads with LanguageTool, without what it asks of servers. The files {@code off_<language>.txt} list the rules that
 * are not for lessons, with the reason. {@link ProofreaderLoader} makes it, beside the library; it is public for that alone.
 */
public final class LanguageToolProofreader implements Proofreader {

    /** Texts are named by language alone; spelling needs a country. */
    private static final Map<String, String> CODES =
            Map.of("fr", "fr", "en", "en-GB", "en-gb", "en-GB", "en-us", "en-US");

    /** What stands in a sentence for a thing that is not read. */
    private static final String SOMETHING = "X";

    /** It says at start that nobody has configured it. */
    private static final Logger TELEMETRY = Logger.getLogger("io.opentelemetry.api.GlobalOpenTelemetry");

    private final String files;
    private final WordData off = new WordData(LanguageToolProofreader.class, "off");
    private final Map<Language, JLanguageTool> tools = new HashMap<>();

    /** @param files names of the library's files, which tell its version */
    public LanguageToolProofreader(String files) {
        this.files = files;
        TELEMETRY.setLevel(Level.OFF);
    }

    @Override
    public String version() {
        return files + off.in(new Language("fr")) + off.in(new Language("en"));
    }

    @Override
    public boolean reads(Language language) {
        return CODES.containsKey(language.tag());
    }

    @Override
    public List<Slip> read(String text, Language language) {
        return inOwnClassLoader(() -> {
            try {
                List<Slip> slips = new ArrayList<>();
                for (RuleMatch match : tool(language).check(annotated(text))) {
                    slips.add(slip(match));
                }
                return slips;
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    /** The library looks for its data, and for parsers of XML, where the thread tells it to. */
    private <T> T inOwnClassLoader(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(getClass().getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private JLanguageTool tool(Language language) {
        return tools.computeIfAbsent(language, wanted -> {
            JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode(CODES.get(wanted.tag())));
            off.in(new Language(wanted.tag().substring(0, 2))).forEach(tool::disableRule);
            return tool;
        });
    }

    private static AnnotatedText annotated(String text) {
        AnnotatedTextBuilder annotated = new AnnotatedTextBuilder();
        int from = 0;
        for (int i = text.indexOf(Passage.OBJECT); i >= 0; i = text.indexOf(Passage.OBJECT, from)) {
            annotated.addText(oneLine(text.substring(from, i)));
            annotated.addMarkup(String.valueOf(Passage.OBJECT), SOMETHING);
            from = i + 1;
        }
        return annotated.addText(oneLine(text.substring(from))).build();
    }

    /** The end of a line is a space in a paragraph, and would end a sentence here. */
    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }

    private static Slip slip(RuleMatch match) {
        return new Slip(
                match.getFromPos(),
                match.getToPos(),
                kind(match),
                match.getRule().getId(),
                match.getMessage().replaceAll("</?suggestion>", "`"),
                match.getSuggestedReplacements().stream().limit(5).toList());
    }

    private static Slip.Kind kind(RuleMatch match) {
        if (match.getRule().isDictionaryBasedSpellingRule()) {
            return Slip.Kind.SPELLING;
        }
        String category = String.valueOf(match.getRule().getCategory().getId());
        if (category.contains("STYLE") || category.contains("REDUNDANCY") || category.contains("WIKIPEDIA")) {
            return Slip.Kind.STYLE;
        }
        boolean typography =
                category.contains("TYPOGRAPH") || category.contains("PONCTUATION") || category.contains("PUNCTUATION");
        return typography ? Slip.Kind.TYPOGRAPHY : Slip.Kind.GRAMMAR;
    }
}
