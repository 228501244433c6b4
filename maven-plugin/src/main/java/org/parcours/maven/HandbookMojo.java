package org.parcours.maven;

import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.parcours.compile.Output;

/**
 * Prints the workbook for learners and the guide for trainers as accessible PDF, for each language that has lessons.
 *
 * <pre>{@code
 * <plugin>
 *   <groupId>org.parcours</groupId>
 *   <artifactId>parcours-maven-plugin</artifactId>
 *   <executions>
 *     <execution>
 *       <goals>
 *         <goal>handbook</goal>
 *       </goals>
 *     </execution>
 *   </executions>
 *   <configuration>
 *     <outputTimestamp>2026-01-01T00:00:00Z</outputTimestamp>
 *   </configuration>
 * </plugin>
 * }</pre>
 */
@Mojo(name = "handbook", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, threadSafe = true)
public final class HandbookMojo extends CourseMojo {

    @Override
    void run(CourseInBuild course, Settings settings) throws MojoFailureException {
        course.make(Output.HANDBOOK, settings, getLog());
    }
}
