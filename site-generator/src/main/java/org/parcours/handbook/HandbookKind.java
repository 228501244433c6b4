package org.parcours.handbook;

import org.parcours.edition.Edition;

/** The handbooks that a course is printed as. */
enum HandbookKind {
    /** What a learner writes in. */
    WORKBOOK("workbook"),
    /** The same with timings, notes, model answers and keys. */
    TRAINER_GUIDE("trainer-guide");

    private final String id;

    HandbookKind(String id) {
        this.id = id;
    }

    /** As in names of files and labels. */
    String id() {
        return id;
    }

    static HandbookKind of(Edition edition) {
        return edition == Edition.TRAINER ? TRAINER_GUIDE : WORKBOOK;
    }
}
