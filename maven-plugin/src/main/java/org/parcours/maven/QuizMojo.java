package org.parcours.maven;

import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.parcours.compile.Output;

/**
 * Writes the questions as banks for learning platforms: Moodle XML, GIFT, JSON. What a format cannot carry is a finding
 * that names the question and the format.
 *
 * <pre>{@code
 * <plugin>
 *   <groupId>org.parcours</groupId>
 *   <artifactId>parcours-maven-plugin</artifactId>
 *   <executions>
 *     <execution>
 *       <goals>
 *         <goal>quiz</goal>
 *       </goals>
 *     </execution>
 *   </executions>
 *   <configuration>
 *     <languages>
 *       <language>fr</language>
 *     </languages>
 *   </configuration>
 * </plugin>
 * }</pre>
 */
@Mojo(name = "quiz", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, threadSafe = true)
public final class QuizMojo extends CourseMojo {

    @Override
    void run(CourseInBuild course, Settings settings) throws MojoFailureException {
        course.make(Output.QUIZ, settings, getLog());
    }
}
