package org.parcours.read.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parcours.model.CognitiveLevel;
import org.parcours.model.Objective;
import org.parcours.model.ObjectivesPart;
import org.parcours.model.text.Block;
import org.parcours.model.text.Inline;
import org.parcours.model.text.ListItem;
import org.parcours.model.text.OrderedList;
import org.parcours.model.text.Text;

/** Reads the objectives: an ordered list whose numbers are their names, each with a level in brackets at its end or without. */
final class Objectives {

    private static final Pattern LEVEL = Pattern.compile(
            "[\\s\\p{Z}]*[(\\[][\\s\\p{Z}]*([\\p{L}' ’-]+?)[\\s\\p{Z}]*[)\\]][\\s\\p{Z}]*[.;]?[\\s\\p{Z}]*$");

    private static final int LONGEST_ENDING = 80;

    private final Assembly assembly;

    Objectives(Assembly assembly) {
        this.assembly = assembly;
    }

    ObjectivesPart read(Section section) {
        Leftovers leftovers = new Leftovers(section.title(), assembly);
        List<Objective> objectives = new ArrayList<>();
        for (Block block : section.blocks()) {
            if (block instanceof OrderedList list) {
                leftovers.open();
                add(list, objectives, leftovers);
            } else {
                leftovers.add(block);
            }
        }
        if (objectives.isEmpty()) {
            assembly.error("structure.objectives", section.span(), "no-list", section.title());
        }
        return new ObjectivesPart(section.span(), leftovers.introduction(), objectives);
    }

    private void add(OrderedList list, List<Objective> objectives, Leftovers leftovers) {
        for (int i = 0; i < list.items().size(); i++) {
            ListItem item = list.items().get(i);
            int number = list.start() + i;
            if (objectives.stream().anyMatch(o -> o.number() == number)) {
                assembly.error("structure.objectives", item.span(), "number-twice", number);
            }
            objectives.add(objective(item, number));
            item.content().stream().skip(1).forEach(leftovers::addFromItem);
        }
    }

    private Objective objective(ListItem item, int number) {
        List<Inline> content = ItemText.of(item, assembly);
        int last = content.size() - 1;
        if (last >= 0 && content.get(last) instanceof Text text) {
            int length = text.value().length();
            Matcher level = LEVEL.matcher(text.value()).region(Math.max(0, length - LONGEST_ENDING), length);
            if (level.find()) {
                return leveled(item, number, content, text, level);
            }
        }
        return new Objective(item.span(), number, content, Optional.empty());
    }

    private Objective leveled(ListItem item, int number, List<Inline> content, Text text, Matcher words) {
        Optional<CognitiveLevel> level = assembly.lexicon()
                .meaning("level", words.group(1))
                .map(name -> CognitiveLevel.valueOf(name.toUpperCase(Locale.ROOT)));
        if (level.isEmpty()) {
            assembly.lexicon()
                    .nearly("level", words.group(1))
                    .ifPresent(near -> assembly.warning(
                            "structure.objectives",
                            item.span(),
                            "near-level",
                            words.group(1),
                            assembly.lexicon().word("level", near)));
            return new Objective(item.span(), number, content, level);
        }
        List<Inline> shorter = new ArrayList<>(content.subList(0, content.size() - 1));
        shorter.add(RunningText.part(text, 0, words.start()));
        return new Objective(item.span(), number, RunningText.trimmed(shorter), level);
    }
}
