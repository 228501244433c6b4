package org.parcours.maven;

import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.parcours.author.MendedFile;
import org.parcours.author.Mending;

/**
 * Mends what can be mended in one way only: spaces around punctuation, quotation marks, numbers and hours, malformed ids, a part
 * that is missing. All else in a lesson stays as it is, byte for byte. A passage whose place in the file is not certain is left and
 * said so.
 *
 * <pre>{@code
 * mvn parcours:fix -DdryRun
 * mvn parcours:fix
 * }</pre>
 */
@Mojo(name = "fix")
public final class FixMojo extends CourseMojo {

    /** Shows what would change, and changes nothing. */
    @Parameter(property = "dryRun", defaultValue = "false")
    private boolean dryRun;

    @Override
    void run(CourseInBuild course, Settings settings) throws MojoFailureException {
        Mending mending = course.fixes();
        List<MendedFile> files = mending.files();
        for (MendedFile file : files) {
            if (dryRun) {
                file.diff().forEach(getLog()::info);
            } else {
                file.write(course.folder());
            }
        }
        int fixes = files.stream().mapToInt(MendedFile::fixes).sum();
        String said = fixes == 0 ? "report.fix.nothing" : dryRun ? "report.fix.would" : "report.fix.done";
        getLog().info(course.words(said, String.valueOf(fixes), String.valueOf(files.size())));
        course.sayLeft(mending.left(), getLog());
        course.note("fix", dryRun || fixes == 0);
    }
}
