package org.parcours.edition;

/** For whom an output is. */
public enum Edition {
    /** Without anything that only the trainer may see. */
    LEARNER,
    /** With notes, timings, model answers and keys. */
    TRAINER
}
