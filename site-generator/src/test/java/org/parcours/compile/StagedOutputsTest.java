package org.parcours.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parcours.SampleCourse;
import org.parcours.audit.AuditMemory;
import org.parcours.audit.ContinuedAudit;
import org.parcours.audit.LeakAudit;
import org.parcours.finding.Findings;

class StagedOutputsTest {

    @TempDir
    private Path folder;

    @Test
    void replacesTheOutputsThatWereWrittenAndLeavesTheOthers() throws IOException {
        Files.createDirectories(folder.resolve("site"));
        Files.writeString(folder.resolve("site/old.html"), "old");
        Files.createDirectories(folder.resolve("quiz"));
        Files.writeString(folder.resolve("quiz/bank.json"), "kept");

        try (StagedOutputs outputs = new StagedOutputs(folder, Map.of())) {
            outputs.write("site/fr/new.html", "new");
            assertThat(folder.resolve("site/old.html")).exists();
            outputs.publish();
        }

        assertThat(folder.resolve("site/old.html")).doesNotExist();
        assertThat(folder.resolve("site/fr/new.html")).hasContent("new");
        assertThat(folder.resolve("quiz/bank.json")).hasContent("kept");
        assertThat(names()).containsExactly("quiz", "site");
    }

    @Test
    void leavesNothingBehindWhenItIsNotPublished() throws IOException {
        try (StagedOutputs outputs = new StagedOutputs(folder, Map.of())) {
            outputs.write("site/index.html", "half");
        }

        assertThat(names()).isEmpty();
    }

    @Test
    void refusesAFileThatBelongsToNoOutput() {
        try (StagedOutputs outputs = new StagedOutputs(folder, Map.of())) {
            assertThatThrownBy(() -> outputs.write("stray.txt", ""))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("stray.txt");
        }
    }

    @Test
    void auditsWhatIsWrittenForLearners() {
        Findings findings = new Findings();
        try (StagedOutputs outputs = new StagedOutputs(folder, Map.of())) {
            ContinuedAudit audit = new ContinuedAudit(LeakAudit.of(SampleCourse.course(), List.of()), AuditMemory.NONE);
            new AuditedFolder(outputs, audit, findings)
                    .write(
                            "site/a.js",
                            "const secret = 'Sesame animation : coupez à deux minutes.'"
                                    .getBytes(StandardCharsets.UTF_8));
        }

        assertThat(findings.hasErrors()).isTrue();
    }

    private List<String> names() throws IOException {
        try (var names = Files.list(folder)) {
            return names.map(name -> name.getFileName().toString()).sorted().toList();
        }
    }
}
