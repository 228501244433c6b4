package org.parcours.compile;

import java.util.List;
import org.parcours.check.Rule;
import org.parcours.check.exercise.Appearance;
import org.parcours.check.exercise.ClosedKey;
import org.parcours.check.exercise.ExerciseComplete;
import org.parcours.check.exercise.RolePlayFrame;
import org.parcours.check.exercise.TaskVariety;
import org.parcours.check.id.UniqueIds;
import org.parcours.check.image.ImageAlternative;
import org.parcours.check.image.ImageFile;
import org.parcours.check.language.Acronyms;
import org.parcours.check.language.AddressForm;
import org.parcours.check.language.Numbers;
import org.parcours.check.language.Parts;
import org.parcours.check.language.Quotes;
import org.parcours.check.language.Readability;
import org.parcours.check.language.Spacing;
import org.parcours.check.link.LinkTarget;
import org.parcours.check.link.LinkText;
import org.parcours.check.objective.ObjectiveAssessed;
import org.parcours.check.objective.ObjectiveKnown;
import org.parcours.check.objective.ObjectivePractised;
import org.parcours.check.phrase.Contradiction;
import org.parcours.check.phrase.PairComplete;
import org.parcours.check.phrase.PhraseBalance;
import org.parcours.check.phrase.PhraseLanguage;
import org.parcours.check.phrase.PhraseTone;
import org.parcours.check.phrase.ReasonExplains;
import org.parcours.check.question.AbsoluteTerms;
import org.parcours.check.question.AllOfTheAbove;
import org.parcours.check.question.FeedbackPresent;
import org.parcours.check.question.KeyValid;
import org.parcours.check.question.LongestKey;
import org.parcours.check.question.NegativeStem;
import org.parcours.check.reference.HeaderReferences;
import org.parcours.check.reference.PlanReferences;
import org.parcours.check.reference.PrerequisiteOrder;
import org.parcours.check.structure.Counts;
import org.parcours.check.structure.HeadingOrder;
import org.parcours.check.structure.Placeholder;
import org.parcours.check.structure.RequiredParts;
import org.parcours.check.syllabus.SyllabusCoverage;
import org.parcours.check.table.TableHeaders;
import org.parcours.check.time.Load;
import org.parcours.check.time.Minutes;
import org.parcours.source.CourseFolder;

/** The rules that are built in. */
final class Rules {

    private Rules() {}

    static List<Rule> of(CourseFolder folder) {
        return List.of(
                new RequiredParts(),
                new Placeholder(),
                new Counts(),
                new HeadingOrder(),
                new ObjectivePractised(),
                new ObjectiveAssessed(),
                new ObjectiveKnown(),
                new PairComplete(),
                new Contradiction(),
                new PhraseTone(),
                new PhraseLanguage(),
                new PhraseBalance(),
                new ReasonExplains(),
                new ExerciseComplete(),
                new ClosedKey(),
                new RolePlayFrame(),
                new TaskVariety(),
                new KeyValid(),
                new FeedbackPresent(),
                new LongestKey(),
                new AllOfTheAbove(),
                new NegativeStem(),
                new AbsoluteTerms(),
                new ImageAlternative(),
                new ImageFile(folder),
                new UniqueIds(),
                new LinkTarget(),
                new HeaderReferences(),
                new Spacing(),
                new Quotes(),
                new Numbers(),
                new Readability(),
                new Acronyms(),
                new AddressForm(),
                new Parts(),
                new TableHeaders(),
                new LinkText(),
                new Appearance(),
                new PlanReferences(),
                new PrerequisiteOrder(),
                new SyllabusCoverage(),
                new Minutes(),
                new Load());
    }
}
