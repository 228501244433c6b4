package org.parcours.render;

import org.parcours.finding.Findings;
import org.parcours.output.OutputFolder;

/** Makes one output of a course. */
public interface Renderer {

    /**
     * Writes the output.
     *
     * @param findings what this output cannot carry; it is said, never dropped
     */
    void render(Publication publication, OutputFolder output, Findings findings);
}
