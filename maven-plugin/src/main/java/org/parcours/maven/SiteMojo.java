package org.parcours.maven;

import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.parcours.compile.Output;

/**
 * Makes the site for learners and the site for trainers. Both work from a folder, under any path of a server, and ask for
 * nothing outside their own folder.
 *
 * <pre>{@code
 * <plugin>
 *   <groupId>org.parcours</groupId>
 *   <artifactId>parcours-maven-plugin</artifactId>
 *   <executions>
 *     <execution>
 *       <goals>
 *         <goal>site</goal>
 *       </goals>
 *     </execution>
 *   </executions>
 *   <configuration>
 *     <edition>learner</edition>
 *   </configuration>
 * </plugin>
 * }</pre>
 */
@Mojo(name = "site", defaultPhase = LifecyclePhase.COMPILE, threadSafe = true)
public final class SiteMojo extends CourseMojo {

    @Override
    void run(CourseInBuild course, Settings settings) throws MojoFailureException {
        course.make(Output.SITE, settings, getLog());
    }
}
