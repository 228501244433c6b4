package org.parcours.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says findings in one language. The sentences of a group of rules stand in {@code messages/<group>_<language>.properties}
 * beside this class: {@code target-missing.lesson} is the message of rule {@code link.target-missing} for its problem
 * {@code lesson}, {@code target-missing.lesson.fix} says what to do, {@code target-missing} names the rule in a few words.
 * {@code {0}}, {@code {1}} stand for the finding's words; apostrophes are typed once.
 */
public final class Messages {

    private static final Pattern SLOT = Pattern.compile("\\{(\\d)}");

    private final String language;
    private final Map<String, Properties> groups = new ConcurrentHashMap<>();

    private Messages(String language) {
        this.language = language;
    }

    /** Messages in this language, or in English where there are none in it. */
    public static Messages in(Locale locale) {
        return new Messages(locale.getLanguage().equals("fr") ? "fr" : "en");
    }

    /** What is wrong, in one sentence that quotes the author's words. */
    public String problem(Finding finding) {
        return say(finding.rule(), "." + finding.problem(), finding.words());
    }

    /** What to do about it, in one sentence. */
    public String fix(Finding finding) {
        return say(finding.rule(), "." + finding.problem() + ".fix", finding.words());
    }

    /** The rule in a few words, for lists of rules. */
    public String title(String rule) {
        return say(rule, "", List.of());
    }

    /** Whether there is a rule of this id, or a pattern {@code rule:P01} of it. */
    public boolean knows(String rule) {
        int dot = rule.indexOf('.');
        String group = rule.substring(0, Math.max(dot, 0));
        String[] name = rule.substring(dot + 1).split(":", 2);
        String key = name.length == 1 ? name[0] : name[0] + "." + name[1].toLowerCase(Locale.ROOT);
        return Messages.class.getResource(resource(group)) != null
                && group(group).containsKey(key);
    }

    /** A sentence that belongs to no finding, {@code group.key}, such as the closing line of a report. */
    public String words(String key, String... words) {
        return say(key, "", List.of(words));
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    private String say(String rule, String suffix, List<String> words) {
        int dot = rule.indexOf('.');
        String key = rule.substring(dot + 1) + suffix;
        String pattern = group(rule.substring(0, dot)).getProperty(key);
        if (pattern == null) {
            throw new IllegalStateException("no message " + key + " in group " + rule + " for " + language);
        }
        return SLOT.matcher(pattern)
                .replaceAll(slot -> Matcher.quoteReplacement(onOneLine(words.get(Integer.parseInt(slot.group(1))))));
    }

    /** What an author wrote over several lines is quoted on one, or a console's report falls apart. */
    private static String onOneLine(String words) {
        return words.replaceAll("[ \\t]*\\R[ \\t]*", " ");
    }

    private Properties group(String name) {
        return groups.computeIfAbsent(name, this::load);
    }

    private Properties load(String name) {
        String resource = resource(name);
        Properties messages = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no messages " + resource);
            }
            messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }

    private String resource(String group) {
        return "messages/" + group + "_" + language + ".properties";
    }
}
