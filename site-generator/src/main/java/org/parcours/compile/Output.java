package org.parcours.compile;

import java.util.List;
import org.parcours.edition.Edition;

/** What can be made of a course, and from which editions. */
public enum Output {
    /** The learner site and the trainer site. */
    SITE(Edition.LEARNER, Edition.TRAINER),
    /** The workbook and the trainer guide. */
    HANDBOOK(Edition.LEARNER, Edition.TRAINER),
    /** The quiz banks; a bank holds its keys, so that only the trainer's edition can give it. */
    QUIZ(Edition.TRAINER);

    private final List<Edition> editions;

    Output(Edition... editions) {
        this.editions = List.of(editions);
    }

    /** The editions that are made under this selection; quiz banks are made under any. */
    List<Edition> editions(Selection selection) {
        return this == QUIZ
                ? editions
                : editions.stream().filter(selection::has).toList();
    }
}
