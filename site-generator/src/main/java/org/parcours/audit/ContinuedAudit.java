package org.parcours.audit;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.parcours.finding.Finding;

/**
 * An audit that knows of an earlier one. A file that did not change, and in which that one met no trainer's words at all, can
 * hold none but those that were written since: it is read for these only. Several threads may ask it.
 */
public final class ContinuedAudit {

    private final LeakAudit audit;
    private final AuditMemory before;
    private final SecretSearch added;
    private final Set<String> clean = ConcurrentHashMap.newKeySet();

    /** @param before what is remembered of the files that stand in the output now */
    public ContinuedAudit(LeakAudit audit, AuditMemory before) {
        this.audit = audit;
        this.before = before;
        this.added = audit.secretsBut(before.secrets());
    }

    /** Reads a file that was made, as {@link LeakAudit#leaks} does. */
    public List<Finding> leaks(String path, byte[] content) {
        if (!audit.isMetIn(path, content)) {
            clean.add(path);
            return List.of();
        }
        return audit.leaks(path, content);
    }

    /** Reads what has to be read of a file that was kept. */
    public List<Finding> leaksOfKept(String path, Supplier<byte[]> content) {
        if (before.clean().contains(path) && !(added.seeksAny() && added.isMetIn(path, content.get()))) {
            clean.add(path);
            return List.of();
        }
        return leaks(path, content.get());
    }

    /** What the next audit may go by, if what was audited comes to stand in the output. */
    public AuditMemory memory() {
        return new AuditMemory(audit.secrets(), new TreeSet<>(clean));
    }
}
