package org.parcours.model;

/** The forms of activity. */
public enum ExerciseKind {
    ROLE_PLAY,
    REWRITING,
    SPOTTING,
    SORTING,
    MATCHING,
    DRILL,
    RECORDING,
    LISTENING_JOURNAL,
    SELF_ASSESSMENT,
    DISCUSSION,
    DEBATE,
    CASE_STUDY,
    ICEBREAKER
}
