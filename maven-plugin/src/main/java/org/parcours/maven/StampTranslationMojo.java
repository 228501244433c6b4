package org.parcours.maven;

import org.apache.maven.plugins.annotations.Mojo;

/**
 * Records that translations are up to date with their sources: writes into the header of each, as its line
 * {@code translates}, a short fingerprint of every piece of the source lesson. When the source changes, {@code check} says
 * which piece has to be looked at again. Nothing else in a file is changed. Run it for the lessons that you have compared:
 *
 * <pre>{@code
 * mvn parcours:stamp-translation -Dparcours.lesson=saluer,conclure
 * }</pre>
 */
@Mojo(name = "stamp-translation", threadSafe = true)
public final class StampTranslationMojo extends CourseMojo {

    @Override
    void run(CourseInBuild course, Settings settings) {
        course.stampTranslations(getLog());
    }
}
