package org.parcours.proofread;

import java.util.List;
import org.parcours.model.text.Language;

/** Reads text as a linguist would: spelling, agreement, grammar. */
public interface Proofreader {

    /** Its name and version: two of the same read the same. */
    String version();

    /** Whether it knows this language. */
    boolean reads(Language language);

    /**
     * What seems wrong in a text, from first to last.
     *
     * @param text where {@link org.parcours.check.Passage#OBJECT} stands for something that is not read
     */
    List<Slip> read(String text, Language language);
}
