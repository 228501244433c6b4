package org.parcours.maven;

import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.parcours.preview.Preview;
import org.parcours.preview.PreviewRequest;

/**
 * Shows the course in a browser of this machine while it is written: pages follow what is saved, with what was found in them
 * beside them. Ctrl-C ends it. Nothing is written to the output folder, and no other machine can ask.
 *
 * <pre>{@code
 * mvn parcours:serve
 * }</pre>
 *
 * <pre>{@code
 * <plugin>
 *   <groupId>org.parcours</groupId>
 *   <artifactId>parcours-maven-plugin</artifactId>
 *   <configuration>
 *     <port>8080</port>
 *   </configuration>
 * </plugin>
 * }</pre>
 */
@Mojo(name = "serve", threadSafe = true)
public final class ServeMojo extends ConfiguredMojo {

    /** The port to listen at; if it is taken the next one that is free, and any that is free for 0. */
    @Parameter(property = "parcours.port", defaultValue = "4747")
    private int port;

    @Override
    void perform(Settings settings) throws MojoExecutionException {
        PreviewRequest request = new PreviewRequest(request(settings), port, settings.messages());
        try {
            Preview.open(request, getLog()::info).untilInterrupted();
        } catch (IOException refused) {
            throw new MojoExecutionException("The preview cannot start: " + refused.getMessage(), refused);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
