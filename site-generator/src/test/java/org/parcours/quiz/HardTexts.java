package org.parcours.quiz;

import java.util.List;
import java.util.stream.Stream;

/** Texts that bank formats could take for something else. */
public final class HardTexts {

    private HardTexts() {}

    public static Stream<String> all() {
        return List.of(
                "{accolades} et {1:SHORTANSWER:=x}",
                "~tilde~ =égal= #dièse# :deux: points",
                "#### quatre dièses ####",
                "C:\\dossier\\nouveau \\{ \\= \\\\",
                "[html] puis [markdown]",
                "[texte] entre crochets",
                "a -> b --> c",
                "fin de CDATA ]]> ici",
                "R&D &amp; <b>gras</b> \"guillemets\" 'apostrophe'",
                "%50% moitié, %100%",
                "// commentaire ?",
                "$CATEGORY: fausse",
                "::titre:: {T}",
                "a\u202F: « b »\u00A0?",
                "🙂 déjà 👩\u200D💻",
                "مرحبا بالعالم (RTL) שלום",
                "SHOW none 123",
                "étoile * et *",
                "&",
                "un long texte qui ne finit pas. ".repeat(200).strip())
                .stream();
    }
}
