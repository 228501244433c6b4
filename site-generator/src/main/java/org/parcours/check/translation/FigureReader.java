package org.parcours.check.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parcours.check.Normalised;
import org.parcours.check.Passage;
import org.parcours.model.text.Language;

/** Reads the figures of one passage, in digits and in letters, from the first to the last. */
final class FigureReader {

    private static final Pattern WORD = Pattern.compile(
            "(?:(?<![\\p{L}\\p{N}])|(?<=\\dh))(?:\\d{1,3}(?: \\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)*)"
                    + "|\\p{L}+");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})\\.(\\d{2})");
    private static final int SHORT = 3;
    private static final Pattern BETWEEN = Pattern.compile("[ -]+");

    private final Vocabulary vocabulary;
    private final Passage passage;
    private final Language language;
    private final String text;
    private final List<String> words = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Figure> found = new ArrayList<>();
    private int place;

    /** What is known of the words of each language. */
    record Vocabulary(Numerals numerals, Hours hours) {}

    private FigureReader(Passage passage, Vocabulary vocabulary) {
        this.passage = passage;
        this.language = passage.language();
        this.vocabulary = vocabulary;
        this.text = Normalised.of(passage.text()).text();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
            starts.add(word.start());
        }
    }

    static List<Figure> read(Passage passage, Vocabulary vocabulary) {
        FigureReader reader = new FigureReader(passage, vocabulary);
        while (reader.place < reader.words.size()) {
            if (Character.isDigit(reader.words.get(reader.place).charAt(0))) {
                reader.digits();
            } else {
                reader.letters();
            }
        }
        return reader.found;
    }

    private int end(int word) {
        return starts.get(word) + words.get(word).length();
    }

    private void add(int start, int end, Set<String> values, boolean certain) {
        found.add(new Figure(passage, start, end, values, certain));
    }

    private Set<String> hours(long number, boolean spelt, int end) {
        return vocabulary.hours().values(number, spelt, text, end, language);
    }

    private void digits() {
        String digits = words.get(place);
        int start = starts.get(place);
        int end = end(place++);
        Matcher clock = CLOCK.matcher(digits);
        if (clock.matches() && !hours(0, false, end).isEmpty()) {
            number(clock.group(1), start, start + clock.end(1), end);
            number(clock.group(2), start + clock.start(2), end, text.length());
        } else if (!isLarge(digits, start)) {
            number(digits, start, end, end);
        }
    }

    /** Takes « 3 millions » for one number. */
    private boolean isLarge(String digits, int start) {
        if (digits.length() > SHORT || !digits.chars().allMatch(Character::isDigit)) {
            return false;
        }
        SpeltNumber number = new SpeltNumber(Long.parseLong(digits), true);
        boolean large = goOn(number);
        if (large) {
            add(start, end(place - 1), Set.of("" + number.value()), true);
        }
        return large;
    }

    /** A single 1 may be an article in the other language, and minutes that are zero are left out. */
    private void number(String digits, int start, int end, int hourAt) {
        String value = Digits.value(digits, language);
        Set<String> hours = value.matches("\\d{1,2}") ? hours(Long.parseLong(value), false, hourAt) : Set.of();
        add(start, end, hours.isEmpty() ? Set.of(value) : hours, !value.equals("0") && !value.equals("1"));
    }

    private void letters() {
        Optional<Numeral> numeral = vocabulary.numerals().at(words, place, language);
        int start = starts.get(place);
        place += numeral.map(n -> n.words().size()).orElse(1);
        numeral.ifPresent(first -> {
            if (first.number().isPresent()) {
                spelt(first, start);
            } else if (!first.values().contains(Numerals.AND)) {
                add(start, end(place - 1), first.values(), first.isCertain());
            }
        });
    }

    private void spelt(Numeral first, int start) {
        SpeltNumber number = new SpeltNumber(first.number().getAsLong(), false);
        boolean longer = goOn(number);
        int end = end(place - 1);
        Set<String> hours = hours(number.value(), true, end);
        add(start, end, hours.isEmpty() ? Set.of("" + number.value()) : hours, longer || first.isCertain());
    }

    /** Whether numerals go on with a number; the place is then behind them. */
    private boolean goOn(SpeltNumber number) {
        boolean longer = false;
        OptionalLong next = next(number);
        while (next.isPresent()) {
            number.add(next.getAsLong());
            longer = true;
            next = next(number);
        }
        return longer;
    }

    /** The numeral that goes on with a number, if one does; the place is then behind it. */
    private OptionalLong next(SpeltNumber number) {
        boolean joined = place < words.size() && vocabulary.numerals().joins(words.get(place), language);
        int at = joined ? place + 1 : place;
        if (at >= words.size() || !isJustBefore(at) || joined && !isJustBefore(place)) {
            return OptionalLong.empty();
        }
        Optional<Numeral> numeral = vocabulary.numerals().at(words, at, language);
        OptionalLong value = numeral.map(Numeral::number).orElse(OptionalLong.empty());
        if (value.isEmpty() || !number.takes(value.getAsLong())) {
            return OptionalLong.empty();
        }
        place = at + numeral.get().words().size();
        return value;
    }

    private boolean isJustBefore(int word) {
        return BETWEEN.matcher(text.substring(end(word - 1), starts.get(word))).matches();
    }
}
