package org.parcours.check.translation;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parcours.check.WordData;
import org.parcours.check.translation.PassageWords.Word;
import org.parcours.model.RoleCard;

/**
 * The names of those who speak or are played in the source lessons. Of the words of a speaker or a role, a name is one that
 * somewhere has its capital inside a sentence too, and that is nowhere written without: in « Mme Bertin », Bertin is one; in « La
 * cliente », nothing is. Words of courtesy are no names; in a language whose are not known, as in German, where every noun has
 * its capital, no names are known either.
 */
final class Cast {

    private static final Pattern CAPITALISED = Pattern.compile("(?<!\\p{L})\\p{Lu}\\p{Ll}{2,}(?!\\p{L})");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final WordData COURTESY = new WordData(Cast.class, "courtesy");

    /** In lower case, without accents. */
    private final Set<String> names;

    private Cast(Set<String> names) {
        this.names = names;
    }

    /** @param texts all passages of the source lessons */
    static Cast of(List<Translated> pairs, List<PassageWords> texts) {
        Set<String> inside = new HashSet<>();
        Set<String> others = new HashSet<>();
        for (PassageWords text : texts) {
            text.words().stream()
                    .filter(word -> !word.isCapitalised())
                    .map(Word::text)
                    .forEach(others::add);
            text.words().stream()
                    .filter(word -> word.isCapitalised()
                            && isInside(word, text.passage().text()))
                    .map(Word::text)
                    .forEach(inside::add);
        }
        pairs.stream()
                .map(pair -> pair.source().language())
                .distinct()
                .map(COURTESY::in)
                .forEach(words -> {
                    others.addAll(words);
                    inside.removeIf(name -> words.isEmpty());
                });
        return new Cast(played(pairs, texts)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> inside.contains(name) && !others.contains(name))
                .map(Cast::folded)
                .collect(Collectors.toSet()));
    }

    /** After a letter or a comma, or an initial with its point, a capital is none of a sentence. */
    private static boolean isInside(Word word, String text) {
        int before = word.start() - 2;
        if (before < 0 || text.charAt(before + 1) != ' ') {
            return false;
        }
        boolean initial = text.charAt(before) == '.' && before > 0 && Character.isUpperCase(text.charAt(before - 1));
        return initial || text.charAt(before) == ',' || Character.isLetter(text.charAt(before));
    }

    private static Stream<String> played(List<Translated> pairs, List<PassageWords> texts) {
        Stream<String> roles = pairs.stream()
                .flatMap(pair -> pair.source().exercises().stream())
                .flatMap(exercise -> exercise.roles().stream())
                .map(RoleCard::role);
        Stream<String> speakers = texts.stream().map(text -> text.passage().speaker());
        return Stream.concat(roles, speakers).distinct().flatMap(Cast::capitalised);
    }

    private static Stream<String> capitalised(String words) {
        return CAPITALISED.matcher(words).results().map(MatchResult::group);
    }

    private static String folded(String name) {
        return name.chars().allMatch(c -> c < 0x80)
                ? name
                : ACCENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                        .replaceAll("");
    }

    /** The names that one side says and the other does not, as they are written. */
    Set<String> missing(List<PassageWords> from, List<PassageWords> in) {
        Set<String> missing = named(from).collect(Collectors.toCollection(TreeSet::new));
        if (!missing.isEmpty()) {
            Set<String> said = named(in).map(Cast::small).collect(Collectors.toSet());
            missing.removeIf(name -> said.contains(small(name)));
        }
        return missing;
    }

    private Stream<String> named(List<PassageWords> passages) {
        return passages.stream().flatMap(this::named);
    }

    private Stream<String> named(PassageWords words) {
        Stream<String> said = words.words().stream()
                .filter(word -> word.isCapitalised() && names.contains(folded(word.text())))
                .map(word -> words.passage().text().substring(word.start(), word.end()));
        Stream<String> speaking = capitalised(words.passage().speaker()).filter(name -> names.contains(small(name)));
        return Stream.concat(speaking, said);
    }

    private static String small(String name) {
        return folded(name.toLowerCase(Locale.ROOT));
    }
}
