package org.parcours.maven;

import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Reads and checks the course and every lesson, prints each finding with its place and what to do about it, and writes
 * {@code reports/findings.sarif} for code hosts and {@code reports/findings.xml} for CI servers, and {@code reports/course.html}, plots on the state of the course. One run shows the findings of all lessons.
 *
 * <pre>{@code
 * <plugin>
 *   <groupId>org.parcours</groupId>
 *   <artifactId>parcours-maven-plugin</artifactId>
 *   <executions>
 *     <execution>
 *       <goals>
 *         <goal>check</goal>
 *       </goals>
 *     </execution>
 *   </executions>
 *   <configuration>
 *     <failOn>warning</failOn>
 *   </configuration>
 * </plugin>
 * }</pre>
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class CheckMojo extends CourseMojo {

    @Override
    void run(CourseInBuild course, Settings settings) throws MojoFailureException {
        course.check(settings, getLog());
    }
}
