package org.parcours.check;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words in the one form in which rules compare them: composed, in lower case, with straight apostrophes and plain spaces.
 * It is as long as what the author wrote, character for character, so that a match can be quoted as it was written:
 *
 * <pre>
 * Normalised words = Normalised.of("L’Équipe s’en occupe");
 * Matcher match = Normalised.pattern("\\béquipe\\b").matcher(words.text());
 * if (match.find()) {
 *     words.quote(match); // Équipe
 * }
 * </pre>
 */
public final class Normalised {

    /** In place of each character of a speech that was taken out: no letter, digit or space. */
    private static final String TAKEN_OUT = "\uFFFC";

    /** A ’ before a letter is an apostrophe and closes nothing. */
    private static final Pattern SPEECH =
            Pattern.compile("«[^»]*»|“[^”]*”|\"[^\"]*\"|‘[^‘’]*(?:’\\p{L}+[^‘’]*)*’(?!\\p{L})");

    private final String written;
    private final String text;

    private Normalised(String written, String text) {
        this.written = written;
        this.text = text;
    }

    public static Normalised of(String words) {
        String written = Normalizer.normalize(words, Normalizer.Form.NFC);
        char[] text = written.toCharArray();
        for (int i = 0; i < text.length; i++) {
            text[i] = text[i] < COMMON.length ? COMMON[text[i]] : plain(text[i]);
        }
        return new Normalised(written, String.valueOf(text));
    }

    /** What the first characters of Unicode become, which are nearly all that our languages use. */
    private static final char[] COMMON = common(0x250);

    private static char[] common(int count) {
        char[] common = new char[count];
        for (char character = 0; character < count; character++) {
            common[character] = plain(character);
        }
        return common;
    }

    /** Character by character, since the lower case of a whole text may be longer than it is. */
    private static char plain(char c) {
        return switch (c) {
            case '’', 'ʼ', '‘' -> '\'';
            case '\u00A0', '\u202F', '\u2007', '\u2060' -> ' ';
            case '\u2011' -> '-';
            default -> Character.isWhitespace(c) ? ' ' : Character.toLowerCase(c);
        };
    }

    /** An expression for {@link #text()} in which {@code \b}, {@code \w} and {@code \d} know the letters of every language. */
    public static Pattern pattern(String expression) {
        return Pattern.compile(expression, Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** The words to compare. */
    public String text() {
        return text;
    }

    /** What the author wrote. */
    public String written() {
        return written;
    }

    /** Without what stands between quotation marks: « … », “ … ”, ‘ … ’, "…". The marks stay, and every place is the same. */
    public Normalised withoutSpeech() {
        if (!mayHoldSpeech()) {
            return this;
        }
        StringBuilder without = new StringBuilder(text);
        SPEECH.matcher(written).results().forEach(speech -> takeOut(without, speech.start() + 1, speech.end() - 1));
        return new Normalised(written, without.toString());
    }

    /** Most texts hold none, and to look for each of its ends takes longer. */
    private boolean mayHoldSpeech() {
        return written.indexOf('«') >= 0
                || written.indexOf('"') >= 0
                || written.indexOf('“') >= 0
                || written.indexOf('‘') >= 0;
    }

    /** Without what this expression matches; every place is the same. */
    public Normalised without(Pattern expression) {
        StringBuilder without = new StringBuilder(text);
        expression.matcher(text).results().forEach(match -> takeOut(without, match.start(), match.end()));
        return new Normalised(written, without.toString());
    }

    private static void takeOut(StringBuilder text, int start, int end) {
        text.replace(start, end, TAKEN_OUT.repeat(end - start));
    }

    /** The speeches alone, without their marks. */
    public List<Normalised> speeches() {
        if (!mayHoldSpeech()) {
            return List.of();
        }
        return SPEECH.matcher(written)
                .results()
                .map(speech -> of(
                        written.substring(speech.start() + 1, speech.end() - 1).strip()))
                .toList();
    }

    /** What the author wrote where an expression has matched. */
    public String quote(Matcher match) {
        return written.substring(match.start(), match.end()).strip();
    }

    /** Runs of letters and digits: {@code qu'il s'agit} has four. */
    public List<String> words() {
        return Word.in(text).stream().map(Word::characters).toList();
    }
}
