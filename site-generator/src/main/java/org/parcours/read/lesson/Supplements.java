package org.parcours.read.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parcours.model.text.Block;
import org.parcours.model.text.TrainerNote;

/**
 * The level-4 sections of an exercise or a question by what they hold. A heading that is nearly a known one is a warning;
 * where it nearly opens what only the trainer may read, it is an error and taken for that, so that no learner reads it.
 */
final class Supplements {

    private static final Set<String> TRAINER_ONLY = Set.of("model-answer", "facilitation");
    private static final Set<String> SEVERAL = Set.of("role", "hint");
    private static final Pattern ROLE = Pattern.compile("^(\\S+)[\\s\\p{Z}]*[:—–-][\\s\\p{Z}]*(.+)$");

    private final Map<String, List<Section>> known = new TreeMap<>();
    private final List<Block> others = new ArrayList<>();
    private final String rule;
    private final Set<String> wanted;
    private final Assembly assembly;

    private Supplements(String group, Set<String> wanted, Assembly assembly) {
        this.rule = group + ".section";
        this.wanted = wanted;
        this.assembly = assembly;
    }

    /**
     * @param group of the rules about them
     * @param wanted the kinds that have a place there
     */
    static Supplements of(List<Section> sections, String group, Set<String> wanted, Assembly assembly) {
        Supplements supplements = new Supplements(group, wanted, assembly);
        sections.forEach(supplements::sort);
        return supplements;
    }

    private void sort(Section section) {
        Optional<String> meaning = meaning(section.title()).or(() -> nearly(section));
        if (meaning.isPresent() && !wanted.contains(meaning.get()) && TRAINER_ONLY.contains(meaning.get())) {
            assembly.error(rule, section.span(), "not-here", section.title());
            others.add(new TrainerNote(section.span(), section.blocks()));
            return;
        }
        if (meaning.filter(wanted::contains).isEmpty()) {
            others.add(section.heading());
            others.addAll(section.blocks());
            return;
        }
        List<Section> same = known.computeIfAbsent(meaning.get(), m -> new ArrayList<>());
        if (!same.isEmpty() && !SEVERAL.contains(meaning.get())) {
            assembly.error(rule, section.span(), "twice", section.title());
            Section first = same.remove(0);
            List<Block> both = new ArrayList<>(first.blocks());
            both.addAll(section.blocks());
            same.add(new Section(first.heading(), both));
        } else {
            same.add(section);
        }
    }

    private Optional<String> meaning(String title) {
        Matcher role = ROLE.matcher(title);
        return role.matches()
                ? assembly.lexicon()
                        .meaning("section", role.group(1))
                        .filter("role"::equals)
                        .or(() -> assembly.lexicon().meaning("section", title))
                : assembly.lexicon().meaning("section", title);
    }

    private Optional<String> nearly(Section section) {
        Optional<String> near = assembly.lexicon()
                .nearly("section", section.title())
                .or(() -> assembly.lexicon().meaning("mistaken", section.title()))
                .filter(meaning -> wanted.contains(meaning) || TRAINER_ONLY.contains(meaning));
        near.ifPresent(meaning -> {
            String word = assembly.lexicon().word("section", meaning);
            if (TRAINER_ONLY.contains(meaning)) {
                assembly.error(rule, section.span(), "near-trainer", section.title(), word);
            } else {
                assembly.warning(rule, section.span(), "near", section.title(), word);
            }
        });
        return near.filter(TRAINER_ONLY::contains);
    }

    /** Sections without a meaning of their own, headings included. */
    List<Block> others() {
        return others;
    }

    List<Section> all(String meaning) {
        return known.getOrDefault(meaning, List.of());
    }

    Optional<Section> one(String meaning) {
        return all(meaning).stream().findFirst();
    }

    /** Who the role card is for. */
    String role(Section card) {
        Matcher role = ROLE.matcher(card.title());
        if (role.matches()) {
            return Spaces.trim(role.group(2));
        }
        assembly.error(rule, card.span(), "role-name", card.title());
        return card.title();
    }
}
