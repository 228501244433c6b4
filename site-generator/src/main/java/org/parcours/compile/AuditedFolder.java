package org.parcours.compile;

import org.parcours.audit.ContinuedAudit;
import org.parcours.finding.Findings;
import org.parcours.output.OutputFolder;

/** An output for learners: every file that passes is read by the leak audit on its way, or was. */
final class AuditedFolder implements OutputFolder {

    private final StagedOutputs output;
    private final ContinuedAudit audit;
    private final Findings findings;

    AuditedFolder(StagedOutputs output, ContinuedAudit audit, Findings findings) {
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
            findings.addAll(audit.leaksOfKept(path, () -> output.read(path)));
        }
        return kept;
    }
}
