package org.parcours.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which of the trainer's words are no secret, as learners may read them elsewhere, and where. */
final class Excuses {

    private final List<OpenText> texts;
    private final SecretSearch search;
    private final Set<String> witnesses;
    private Optional<Map<String, String>> found = Optional.empty();

    Excuses(List<OpenText> texts, SecretSearch search) {
        this.texts = texts;
        this.search = search;
        this.witnesses = texts.stream()
                .map(OpenText::witness)
                .filter(witness -> !witness.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Whether the text of this fingerprint is still there. */
    boolean isThere(String witness) {
        return witnesses.contains(witness);
    }

    /** The fingerprint of a text in which these letters stand. All texts are read when this is first asked. */
    synchronized Optional<String> witness(String letters) {
        if (found.isEmpty()) {
            Map<String, String> all = new HashMap<>();
            texts.forEach(text -> search.metIn(text.letters().get())
                    .forEach(piece -> all.putIfAbsent(piece.words(), text.witness())));
            found = Optional.of(all);
        }
        return Optional.ofNullable(found.get().get(letters));
    }
}
