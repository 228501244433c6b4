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
import org.parcours.check.Passage;
import org.parcours.check.WordData;
import org.parcours.model.RoleCard;

/**
 * The names of those who speak or are played in the source lessons. Of the words of a speaker or a role, a name is one that
 * somewhere has its capital inside a sentence too, and that is nowhere written without: in « Mme Bertin », Bertin is one; in « La
 * cliente », nothing is.
 */
final class Cast {

    private static final Pattern CAPITALISED = Pattern.compile("(?<!\\p{L})\\p{Lu}\\p{Ll}{2,}(?!\\p{L})");
    private static final Pattern INSIDE =
            Pattern.compile("(?<=[\\p{L},] |M\\. )\\p{Lu}\\p{Ll}{2,}(?!\\p{L})|(?<!\\p{L})\\p{Ll}{3,}");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final WordData COURTESY = new WordData(Cast.class, "courtesy");

    private final Set<String> names;

    private Cast(Set<String> names) {
        this.names = names;
    }

    /** @param texts all passages of the source lessons */
    static Cast of(List<Translated> pairs, List<Passage> texts) {
        Set<String> named = Stream.concat(
                        pairs.stream()
                                .flatMap(pair -> pair.source().exercises().stream())
                                .flatMap(exercise -> exercise.roles().stream())
                                .map(RoleCard::role),
                        texts.stream().map(Passage::speaker))
                .flatMap(Cast::capitalised)
                .collect(Collectors.toCollection(HashSet::new));
        Set<String> seen = texts.stream()
                .flatMap(text -> INSIDE.matcher(text.text()).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        named.removeIf(name -> !seen.contains(name) || seen.contains(name.toLowerCase(Locale.ROOT)));
        return new Cast(named.stream().map(Cast::folded).collect(Collectors.toSet()));
    }

    private static Stream<String> capitalised(String words) {
        return CAPITALISED.matcher(words).results().map(MatchResult::group);
    }

    private static String folded(String name) {
        return ACCENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    }

    /** The names of one side that the other does not say, as they are written. */
    Set<String> missing(List<Passage> from, List<Passage> in) {
        Set<String> said = names(in).map(Cast::folded).collect(Collectors.toSet());
        return names(from).filter(name -> !said.contains(folded(name))).collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<String> names(List<Passage> passages) {
        return passages.stream()
                .flatMap(passage -> Stream.of(passage.speaker(), passage.text()))
                .flatMap(Cast::capitalised)
                .filter(name -> names.contains(folded(name)));
    }
}
