package org.parcours.maven;

import org.apache.maven.plugins.annotations.Mojo;

/**
 * Makes everything known that the checks report now: writes {@code baseline.txt} beside course.yaml, a finding a line. From
 * then on only new findings are reported, so that an old course can take the checks up and be mended bit by bit. Delete lines,
 * or the file, to have them reported again.
 *
 * <pre>{@code
 * mvn parcours:baseline
 * }</pre>
 */
@Mojo(name = "baseline", threadSafe = true)
public final class BaselineMojo extends CourseMojo {

    @Override
    void run(CourseInBuild course, Settings settings) {
        course.writeBaseline(getLog());
    }
}
