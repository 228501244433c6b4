package org.parcours;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A course without errors, of any number of lessons, for tests and measures: the same words in Markdown and in AsciiDoc. */
public final class GeneratedCourse {

    private static final List<String> SENTENCES = List.of(
            "La personne décrit d'abord un fait, et ce fait lui coûte quelque chose.",
            "Reformuler en *une phrase* suffit souvent à vérifier que l'on a compris.",
            "Un délai annoncé se tient, ou se corrige avant qu'on le demande.",
            "On ne promet pas ce qui n'est pas décidé : on dit qui décide, et quand.",
            "Le silence de trois secondes laisse à l'autre la place de continuer.",
            "Une question ouverte commence par « comment » ou par « qu'est-ce qui ».",
            "Le prénom, la maison, puis une question : trois temps et rien de plus.",
            "Ce que l'on note pendant l'appel évite de le faire répéter demain.");

    /** What the exercise and the question take. */
    private static final int MINUTES_TO_ACT = 6;

    private static final int WORDS_A_MINUTE = 200;

    private GeneratedCourse() {}

    /** Whether a lesson is written in Markdown or in AsciiDoc. */
    public enum Syntax {
        MD,
        ADOC;

        /** The ending of its files. */
        public String extension() {
            return this == MD ? "md" : "adoc";
        }
    }

    /** Writes a course of so many lessons, half of them in each syntax, twenty to a unit. */
    public static void write(Path folder, int lessons, int words) throws IOException {
        write(folder, lessons, words, List.of(Syntax.MD, Syntax.ADOC));
    }

    /** Writes a course of so many lessons, in these syntaxes by turns, twenty to a unit. */
    public static void write(Path folder, int lessons, int words, List<Syntax> syntaxes) throws IOException {
        List<String> ids =
                IntStream.range(0, lessons).mapToObj(i -> "lecon-" + i).toList();
        StringBuilder units = new StringBuilder();
        for (int first = 0; first < lessons; first += 20) {
            String unit = "unite-" + first / 20;
            List<String> own = ids.subList(first, Math.min(lessons, first + 20));
            units.append(unit(unit, own));
            for (String id : own) {
                int number = Integer.parseInt(id.substring("lecon-".length()));
                Syntax syntax = syntaxes.get(number % syntaxes.size());
                Path file = folder.resolve("fr/" + unit + "/" + id + "." + syntax.extension());
                Files.createDirectories(file.getParent());
                Files.writeString(file, lesson(id, syntax, number, words));
            }
        }
        Files.writeString(folder.resolve("course.yaml"), plan(units.toString()));
    }

    /** A unit of course.yaml. */
    public static String unit(String id, List<String> lessons) {
        return "  - id: " + id + "\n    title: L'unité " + id + "\n    lessons: [" + String.join(", ", lessons) + "]\n";
    }

    /** A course.yaml with these units. */
    public static String plan(String units) {
        return "id: cours\nlanguages: [fr]\ntitle: Le cours\nvariables: {maison: Vélo Clair}\nunits:\n" + units
                + "checks:\n  minimum: {objectives: 1, examples: 0, pairs: 1, exercises: 1, questions: 1}\n";
    }

    /**
     * A lesson with every part that checks ask for.
     *
     * @param seed another seed gives other words
     * @param words about how many
     */
    public static String lesson(String id, Syntax syntax, long seed, int words) {
        Random random = new Random(seed);
        int paragraphs = Math.max(1, words / 40);
        String text =
                IntStream.range(0, paragraphs).mapToObj(i -> paragraph(random)).collect(Collectors.joining("\n\n"));
        String template = syntax == Syntax.MD ? MARKDOWN : ASCIIDOC;
        return template.replace("{id}", id)
                .replace("{text}", text)
                .replace("{minutes}", "" + (MINUTES_TO_ACT + words / WORDS_A_MINUTE));
    }

    private static String paragraph(Random random) {
        return random.ints(3, 0, SENTENCES.size()).mapToObj(SENTENCES::get).collect(Collectors.joining("\n"))
                + "\nChez {maison}, cela se mesure : " + random.nextInt(1000) + " appels.";
    }

    private static final String MARKDOWN =
            """
            ---
            title: Leçon {id}
            duration: {minutes}
            ---

            ## Objectifs

            1. Ouvrir un appel (application)

            ## Trois temps

            {text}

            > [!TRAINER]
            > Faites dire la phrase d'ouverture debout, deux fois de suite.

            ## À dire, à éviter

            | À dire | À éviter | Pourquoi |
            | --- | --- | --- |
            | « Nora, bonjour. » | « Allô ? » | Un nom rassure. |

            ## Exercices

            ### Votre phrase

            - Type : réécriture
            - Durée : 5 min
            - Groupe : individuel
            - Matériel : aucun
            - Objectifs : 1
            - Id : votre-phrase-{id}

            Écrivez votre phrase d'ouverture.

            #### Corrigé

            Le nom de la maison vient en premier, puis une question ouverte.

            ## Quiz

            ### À {id}, par quoi commence {id} ?

            - Objectifs : 1

            * [x] Le nom de {id}
            * [ ] Une excuse

            > La personne vérifie qu'elle est au bon endroit.
            """;

    private static final String ASCIIDOC =
            """
            ---
            title: Leçon {id}
            duration: {minutes}
            ---

            == Objectifs

            . Ouvrir un appel (application)

            == Trois temps

            {text}

            > [!TRAINER]
            > Faites dire la phrase d'ouverture debout, deux fois de suite.

            == À dire, à éviter

            [%header,cols="1,1,1"]
            |===
            | À dire | À éviter | Pourquoi

            | « Nora, bonjour. » | « Allô ? » | Un nom rassure.
            |===

            == Exercices

            === Votre phrase

            Type:: réécriture
            Durée:: 5 min
            Groupe:: individuel
            Matériel:: aucun
            Objectifs:: 1
            Id:: votre-phrase-{id}

            Écrivez votre phrase d'ouverture.

            ==== Corrigé

            Le nom de la maison vient en premier, puis une question ouverte.

            == Quiz

            === À {id}, par quoi commence {id} ?

            Objectifs:: 1

            * [x] Le nom de {id}
            * [ ] Une excuse

            > La personne vérifie qu'elle est au bon endroit.
            """;
}
