package org.parcours.quiz;

import java.util.List;
import java.util.Optional;
import org.parcours.cache.Fingerprint;
import org.parcours.edition.Edition;
import org.parcours.finding.Findings;
import org.parcours.output.OutputFolder;
import org.parcours.render.FileMemory;
import org.parcours.render.Publication;
import org.parcours.render.Renderer;

/**
 * Writes the questions of a course for learning platforms, once per language and format. A bank holds the keys and what
 * helps whoever marks, so there is one from the trainer's edition only, and none for learners; trainer notes stay out of
 * it.
 */
public final class QuizRenderer implements Renderer {

    private final List<QuizFormat> formats;
    private final FileMemory<KeptBank> memory;

    /** Makes every bank. */
    public QuizRenderer(List<QuizFormat> formats) {
        this(formats, FileMemory.empty());
    }

    /** Makes the banks that changed. */
    public QuizRenderer(List<QuizFormat> formats, FileMemory<KeptBank> memory) {
        this.formats = List.copyOf(formats);
        this.memory = memory;
    }

    @Override
    public void render(Publication publication, OutputFolder output, Findings findings) {
        if (publication.edition() == Edition.TRAINER) {
            publication.versions().stream()
                    .map(version -> new PlannedBank(publication, version))
                    .filter(PlannedBank::asks)
                    .forEach(bank -> write(bank, publication, output, findings));
        }
    }

    private void write(PlannedBank planned, Publication publication, OutputFolder output, Findings findings) {
        Optional<Fingerprint> made = planned.made();
        List<QuizFormat> changed = formats.stream()
                .filter(format -> !keep(planned.path(format), made(made, format), output, findings))
                .toList();
        if (!changed.isEmpty()) {
            QuizBank bank = planned.bank();
            changed.parallelStream().forEach(format -> {
                Findings found = new Findings();
                String path = planned.path(format);
                output.write(path, format.render(scope(bank, publication, format, found)));
                findings.addAll(found.sorted());
                memory.remember(path, new KeptBank(made(made, format), found.sorted()));
            });
        }
    }

    private static String made(Optional<Fingerprint> bank, QuizFormat format) {
        return bank.map(fingerprint -> fingerprint.with(format.name()).hex()).orElse("");
    }

    /** Keeps a bank that stands there already; what was found in it is said again. */
    private boolean keep(String path, String made, OutputFolder output, Findings findings) {
        Optional<KeptBank> kept = memory.before(path)
                .filter(before -> !made.isEmpty() && before.made().equals(made) && output.keep(path));
        kept.ifPresent(bank -> {
            findings.addAll(bank.findings());
            memory.remember(path, bank);
        });
        return kept.isPresent();
    }

    private static BankScope scope(QuizBank bank, Publication publication, QuizFormat format, Findings found) {
        return new BankScope(
                bank,
                publication.theme(),
                publication.theme().labels(bank.language().tag()),
                publication.folder(),
                new Losses(format.name(), found));
    }
}
