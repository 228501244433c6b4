package org.parcours.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.parcours.finding.Finding;

/**
 * An audit that knows of an earlier one. A file that did not change holds of the trainer's words those that were met in it
 * before, and perhaps some that were written since: it is read again where its imprint does not rule that out. And letters
 * that learners might read in a text which did not change, they may still read. Several threads may ask it.
 */
public final class ContinuedAudit {

    private final LeakAudit audit;
    private final AuditMemory before;
    private final ImprintSearch added;
    private final Map<String, AuditMemory.Seen> files = new ConcurrentHashMap<>();
    private final Map<String, String> excuses = new ConcurrentHashMap<>();

    /** @param before what is remembered of the files that stand in the output now */
    public ContinuedAudit(LeakAudit audit, AuditMemory before) {
        this.audit = audit;
        this.before = before;
        this.added = audit.searchBut(before.secrets());
    }

    /** Reads a file that was made, as {@link LeakAudit#leaks} does. */
    public List<Finding> leaks(String path, byte[] content) {
        SortedSet<String> here = new TreeSet<>();
        Imprint imprint = new Imprint();
        PageWords pages = new PageWords(Optional.ofNullable(before.files().get(path))
                .map(AuditMemory.Seen::pages)
                .orElse(Map.of()));
        List<Finding> leaks = audit.leaks(path, content, imprint, pages, letters -> {
            here.add(letters);
            return isExcused(letters);
        });
        files.put(path, new AuditMemory.Seen(here, imprint.bytes(), pages.known()));
        return leaks;
    }

    /** Reads what has to be read of a file that was kept. */
    public List<Finding> leaksOfKept(String path, Supplier<byte[]> content) {
        Optional<AuditMemory.Seen> known = Optional.ofNullable(before.files().get(path))
                .filter(seen -> seen.met().stream().allMatch(this::isStillExcused))
                .filter(seen -> !added.mayBeMetIn(seen.imprint()));
        if (known.isPresent()) {
            files.put(path, known.get());
            return List.of();
        }
        return leaks(path, content.get());
    }

    private boolean isStillExcused(String letters) {
        Optional<String> witness =
                Optional.ofNullable(before.excuses().get(letters)).filter(audit.excuses()::isThere);
        witness.ifPresent(text -> excuses.put(letters, text));
        return witness.isPresent();
    }

    private boolean isExcused(String letters) {
        if (isStillExcused(letters)) {
            return true;
        }
        Optional<String> witness = audit.excuses().witness(letters);
        witness.ifPresent(text -> excuses.put(letters, text));
        return witness.isPresent();
    }

    /** What the next audit may go by, if what was audited comes to stand in the output. */
    public AuditMemory memory() {
        return new AuditMemory(audit.secrets(), new TreeMap<>(files), new TreeMap<>(excuses));
    }
}
