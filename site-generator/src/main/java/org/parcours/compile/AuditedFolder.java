package org.parcours.compile;

import org.parcours.audit.LeakAudit;
import org.parcours.finding.Findings;
import org.parcours.output.OutputFolder;

/** An output for learners: every file that passes is read by the leak audit on its way. */
final class AuditedFolder implements OutputFolder {

    private final StagedOutputs output;
    private final LeakAudit audit;
    private final Findings findings;

    AuditedFolder(StagedOutputs output, LeakAudit audit, Findings findings) {
        this.output = output;
        this.audit = audit;
        this.findings = findings;
    }

    @Override
    public void write(String path, byte[] content) {
        findings.addAll(audit.leaks(path, content));
        output.write(path, content);
    }

    @Override
    public boolean keep(String path) {
        boolean kept = output.keep(path);
        if (kept) {
            findings.addAll(audit.leaks(path, output.read(path)));
        }
        return kept;
    }
}
