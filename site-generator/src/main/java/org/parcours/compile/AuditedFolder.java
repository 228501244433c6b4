package org.parcours.compile;

import org.parcours.audit.LeakAudit;
import org.parcours.finding.Findings;
import org.parcours.output.OutputFolder;

/** An output for learners: every file that passes is read by the leak audit on its way. */
final class AuditedFolder implements OutputFolder {

    private final OutputFolder output;
    private final LeakAudit audit;
    private final Findings findings;

    AuditedFolder(OutputFolder output, LeakAudit audit, Findings findings) {
        this.output = output;
        this.audit = audit;
        this.findings = findings;
    }

    @Override
    public void write(String path, byte[] content) {
        findings.addAll(audit.leaks(path, content));
        output.write(path, content);
    }
}
