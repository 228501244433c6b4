package org.parcours.model;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parcours.finding.Severity;

/**
 * What a course chooses.
 *
 * @param minimum how many of each part a lesson needs
 * @param profile how strictly it is checked where nobody says otherwise
 * @param severities by rule id, what weighs otherwise than by default; empty to switch the rule off
 * @param rules what it sets for single rules
 * @param modelAnswers who sees model answers
 */
public record Settings(
        Minimum minimum,
        Profile profile,
        Map<String, Optional<Severity>> severities,
        RuleChoices rules,
        ModelAnswers modelAnswers,
        Paper paper) {
    public Settings {
        severities = Collections.unmodifiableSortedMap(new TreeMap<>(severities));
    }

    /** Who sees the model answer of an exercise. */
    public enum ModelAnswers {
        TRAINER,
        AFTER_ATTEMPT
    }

    /** The paper of the handbooks. */
    public enum Paper {
        A4,
        LETTER
    }
}
