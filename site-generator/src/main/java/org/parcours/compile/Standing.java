package org.parcours.compile;

import java.util.HashMap;
import java.util.Map;
import org.parcours.audit.AuditMemory;
import org.parcours.output.FileTraits;
import org.parcours.quiz.KeptBank;
import org.parcours.render.FileMemory;
import org.parcours.site.KeptPage;

/**
 * What stands in the folders of an output since it was last made, and of what it was made.
 *
 * @param files by path, as they were when they were in place
 * @param pages of what each page was made, by path
 * @param banks the same of quiz banks
 * @param audit what was found in those that are for learners
 */
record Standing(
        Map<String, FileTraits> files, Map<String, KeptPage> pages, Map<String, KeptBank> banks, AuditMemory audit) {

    static final Standing NOTHING = new Standing(Map.of(), Map.of(), Map.of(), AuditMemory.NONE);

    /** What remembers of what the files were made, and learns of what they are made now. */
    record Memory(FileMemory<KeptPage> pages, FileMemory<KeptBank> banks) {}

    Memory memory() {
        return new Memory(new FileMemory<>(pages), new FileMemory<>(banks));
    }

    /** Of all files, those of which somebody remembers of what they were made. */
    static Standing of(Map<String, FileTraits> files, Memory memory, AuditMemory audit) {
        Map<String, FileTraits> known = new HashMap<>(files);
        Map<String, KeptPage> madePages = memory.pages().now();
        Map<String, KeptBank> madeBanks = memory.banks().now();
        known.keySet().removeIf(path -> !madePages.containsKey(path) && !madeBanks.containsKey(path));
        return new Standing(known, madePages, madeBanks, audit);
    }
}
