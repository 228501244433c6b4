package org.parcours.check.language;

import java.util.List;
import java.util.Optional;
import org.parcours.check.FunctionWords;
import org.parcours.check.Normalised;
import org.parcours.check.Passage;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.text.Language;

/**
 * A passage in another language is marked as such: otherwise a screen reader says English with French sounds (WCAG 2.2,
 * 3.1.2). Whole pages bear the language of their edition. Looked at are passages and quotations of at least six words.
 */
public final class Parts extends PassageRule {

    private static final int FEWEST_WORDS = 6;

    private final FunctionWords functionWords = new FunctionWords();

    public Parts() {
        super("language.parts");
    }

    @Override
    void check(Passage passage, Findings findings) {
        Normalised words = Normalised.of(passage.text());
        boolean whole = report(words.withoutSpeech(), passage, 0, findings);
        if (!whole) {
            int from = 0;
            for (Normalised speech : words.speeches()) {
                int start = words.text().indexOf(speech.text(), from);
                report(speech, passage, Math.max(0, start), findings);
                from = Math.max(from, start);
            }
        }
    }

    private boolean report(Normalised words, Passage passage, int start, Findings findings) {
        List<String> all = words.words();
        Optional<Language> other =
                all.size() < FEWEST_WORDS ? Optional.empty() : functionWords.otherThan(passage.language(), all);
        other.ifPresent(language -> {
            int end = start + words.text().length();
            String typed =
                    passage.text().substring(start, Math.min(end, passage.text().length()));
            findings.add(Finding.warning(
                    id(),
                    passage.at(start, end),
                    language.tag(),
                    Excerpt.of(typed),
                    passage.language().tag()));
        });
        return other.isPresent();
    }
}
