package org.parcours.read.lesson;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parcours.model.Example;
import org.parcours.model.ExamplesPart;
import org.parcours.model.ExercisesPart;
import org.parcours.model.ExplanationPart;
import org.parcours.model.Part;
import org.parcours.model.QuizPart;
import org.parcours.model.SourcesPart;

/** Makes the parts of a lesson of its level-2 sections; what has no part's name is explanation and stays in its place. */
final class Parts {

    private final Assembly assembly;
    private final Set<String> met = new HashSet<>();

    Parts(Assembly assembly) {
        this.assembly = assembly;
    }

    List<Part> read(List<Section> sections) {
        List<Part> parts = new ArrayList<>();
        sections.forEach(section -> part(section).ifPresent(parts::add));
        return parts;
    }

    private Optional<Part> part(Section section) {
        Optional<String> meaning = assembly.lexicon().meaning("part", section.title());
        if (meaning.isEmpty()) {
            return Optional.of(explanation(section));
        }
        if (section.title().endsWith(":")) {
            warnNear(section, meaning.get());
        }
        if (!met.add(meaning.get())) {
            assembly.warning("structure.part-twice", section.span(), "again", section.title());
        }
        return known(section, meaning.get());
    }

    private Part explanation(Section section) {
        assembly.lexicon().nearly("part", section.title()).ifPresent(meaning -> warnNear(section, meaning));
        return new ExplanationPart(section.span(), section.heading(), assembly.prose(section.blocks()));
    }

    private void warnNear(Section section, String meaning) {
        String wanted = assembly.lexicon().word("part", meaning);
        assembly.warning("structure.near-part", section.span(), "heading", section.title(), wanted);
    }

    private Optional<Part> known(Section section, String meaning) {
        return switch (meaning) {
            case "objectives" -> Optional.of(new Objectives(assembly).read(section));
            case "examples" -> Optional.of(examples(section));
            case "phrases" -> Optional.of(new Phrases(assembly).read(section));
            case "exercises" -> Optional.of(exercises(section));
            case "quiz" -> Optional.of(quiz(section));
            case "key-points" -> Optional.of(new KeyPoints(assembly).read(section));
            case "sources" -> Optional.of(new SourcesPart(section.span(), assembly.prose(section.blocks())));
            default -> {
                assembly.error("structure.scenario", section.span(), "not-yet", section.title());
                yield Optional.empty();
            }
        };
    }

    private Part examples(Section section) {
        Sections under = Sections.at(3, section.blocks());
        List<Example> examples = under.sections().stream()
                .map(s -> new Example(
                        s.span(),
                        assembly.id(s.heading().content(), Optional.empty()),
                        s.heading().content(),
                        assembly.prose(s.blocks())))
                .toList();
        return new ExamplesPart(section.span(), assembly.prose(under.before()), examples);
    }

    private Part exercises(Section section) {
        Sections under = Sections.at(3, section.blocks());
        Exercises exercises = new Exercises(assembly);
        return new ExercisesPart(
                section.span(),
                assembly.prose(under.before()),
                under.sections().stream().map(exercises::read).toList());
    }

    private Part quiz(Section section) {
        Sections under = Sections.at(3, section.blocks());
        Questions questions = new Questions(assembly);
        return new QuizPart(
                section.span(),
                assembly.prose(under.before()),
                under.sections().stream()
                        .map(questions::read)
                        .flatMap(Optional::stream)
                        .toList());
    }
}
