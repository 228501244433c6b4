package org.parcours.check.language;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parcours.check.WordData;
import org.parcours.model.text.Language;

/**
 * Syllables of a word, counted by its groups of vowels. A mute ending counts for none; two vowels that are said apart count
 * for two. Abbreviations and figures count for one.
 */
final class Syllables {

    private static final Pattern FRENCH_VOWELS = Pattern.compile("[aàâäeéèêëiîïoôöuùûüyœæ]+");

    /** Said apart: {@code ré-alité}, {@code na-ïf}, {@code cré-er}, {@code cli-ent}, {@code nu-age}, {@code thé-orie}. */
    private static final Pattern FRENCH_HIATUS = Pattern.compile(
            "é(?=[aàâoôuiéè])|(?<=[aoué])[ïë]|(?<=[bcdfgpt][lr])i(?=[aeéèo])|a(?=[oé])|u(?=[aâé])(?<![gq]u)");

    private static final Pattern FRENCH_MUTE = Pattern.compile("(?<=[^aàâeéèêiîoôuùûy])es?$|(?<=[éiu])es?$");
    private static final String MUTE_PLURAL = "ent";

    private static final Pattern ENGLISH_VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern ENGLISH_MUTE =
            Pattern.compile("(?<=[^aeiouyl])e$|(?<=[^aeiouy][^aeioulstdxz])es$|(?<=[^aeiouytd])ed$|(?<=[aeiouy]l)e$");
    private static final Pattern ENGLISH_HIATUS = Pattern.compile("i(?=[ao])(?<![tcs]i)|e(?=a$)|u(?=al)|y(?=i)");

    private static final Pattern ELISION = Pattern.compile("^[cdjlmnst]'|^qu'");

    private final WordData saidEndings = new WordData(Syllables.class, "said-ent");

    int in(String word, Language language) {
        String typed = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        String letters = ELISION.matcher(typed).replaceFirst("");
        boolean french = language.tag().startsWith("fr");
        String spoken = french
                ? french(letters, language)
                : ENGLISH_MUTE.matcher(letters).replaceAll("");
        Pattern hiatus = french ? FRENCH_HIATUS : ENGLISH_HIATUS;
        int groups = count(french ? FRENCH_VOWELS : ENGLISH_VOWELS, spoken);
        return Math.max(1, groups + count(hiatus, spoken));
    }

    private String french(String word, Language language) {
        String singular =
                hasMutePlural(word, language) ? word.substring(0, word.length() - MUTE_PLURAL.length()) : word;
        boolean mayBeMute = singular.endsWith("e") || singular.endsWith("es");
        return mayBeMute ? FRENCH_MUTE.matcher(singular).replaceAll("") : singular;
    }

    /** The ending of the third person plural is mute, but for {@code -ment}; the data hold the words in which it is said. */
    private boolean hasMutePlural(String word, Language language) {
        return word.length() > MUTE_PLURAL.length()
                && word.endsWith(MUTE_PLURAL)
                && !word.endsWith("ment")
                && !saidEndings.in(language).contains(word);
    }

    private static int count(Pattern pattern, String word) {
        Matcher found = pattern.matcher(word);
        int count = 0;
        while (found.find()) {
            count++;
        }
        return count;
    }
}
