package org.parcours.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.parcours.SampleCourse;
import org.parcours.edition.Edition;
import org.parcours.edition.EditionSelector;
import org.parcours.finding.Findings;
import org.parcours.model.Course;
import org.parcours.render.Publication;
import org.parcours.template.Theme;

/** The site of a course as its readers get it, in memory or in a folder. */
record SampleSite(Map<String, byte[]> files, Findings findings) {

    static SampleSite of(Edition edition) {
        return of(SampleCourse.course(), edition);
    }

    static SampleSite of(Course course, Edition edition) {
        // Pages are written by several threads.
        Map<String, byte[]> files = new ConcurrentSkipListMap<>();
        Findings findings = new Findings();
        Course selected = EditionSelector.select(course, edition);
        new SiteRenderer()
                .render(
                        new Publication(selected, edition, SampleCourse.folder(), Theme.standard()),
                        files::put,
                        findings);
        return new SampleSite(files, findings);
    }

    String text(String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    void writeTo(Path folder) {
        files.forEach((path, content) -> {
            try {
                Path file = folder.resolve(path);
                Files.createDirectories(file.getParent());
                Files.write(file, content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
