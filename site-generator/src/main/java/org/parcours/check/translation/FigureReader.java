package org.parcours.check.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parcours.check.Passage;
import org.parcours.check.translation.PassageWords.Word;
import org.parcours.model.text.Language;

/** Reads the figures of one passage, in digits and in letters, from the first to the last. */
final class FigureReader {

    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})\\.(\\d{2})");
    private static final int SHORT = 3;
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00A0\\u2011-]+");

    private final Vocabulary vocabulary;
    private final Passage passage;
    private final Language language;
    private final List<Word> words;
    private final List<Figure> found = new ArrayList<>();
    private int place;

    /** What is known of the words of each language. */
    record Vocabulary(Numerals numerals, Hours hours) {}

    private FigureReader(PassageWords words, Vocabulary vocabulary) {
        this.passage = words.passage();
        this.language = passage.language();
        this.words = words.words();
        this.vocabulary = vocabulary;
    }

    static List<Figure> read(PassageWords words, Vocabulary vocabulary) {
        FigureReader reader = new FigureReader(words, vocabulary);
        while (reader.place < reader.words.size()) {
            if (reader.words.get(reader.place).isNumber()) {
                reader.digits();
            } else {
                reader.letters();
            }
        }
        return reader.found;
    }

    private void add(int start, int end, Set<String> values, boolean certain) {
        found.add(new Figure(passage, start, end, values, certain));
    }

    private Set<String> hours(long number, boolean spelt, int end) {
        return vocabulary.hours().values(number, spelt, passage.text(), end, language);
    }

    private void digits() {
        String digits = words.get(place).text();
        int start = words.get(place).start();
        int end = words.get(place++).end();
        Matcher clock = CLOCK.matcher(digits);
        if (clock.matches() && !hours(0, false, end).isEmpty()) {
            number(clock.group(1), start, start + clock.end(1), end);
            number(clock.group(2), start + clock.start(2), end, passage.text().length());
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
            add(start, words.get(place - 1).end(), Set.of("" + number.value()), true);
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
        int start = words.get(place).start();
        place += numeral.map(n -> n.words().size()).orElse(1);
        numeral.ifPresent(first -> {
            if (first.number().isPresent()) {
                spelt(first, start);
            } else if (!first.values().contains(Numerals.AND)) {
                add(start, words.get(place - 1).end(), first.values(), first.isCertain());
            }
        });
    }

    private void spelt(Numeral first, int start) {
        SpeltNumber number = new SpeltNumber(first.number().getAsLong(), false);
        boolean longer = goOn(number);
        int end = words.get(place - 1).end();
        Set<String> hours = longer || first.isCertain() ? hours(number.value(), true, end) : Set.of();
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
        boolean joined = place < words.size()
                && vocabulary.numerals().joins(words.get(place).text(), language);
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
        int end = words.get(word - 1).end();
        return BETWEEN.matcher(passage.text().substring(end, words.get(word).start()))
                .matches();
    }
}
