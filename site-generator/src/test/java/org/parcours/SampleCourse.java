package org.parcours;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parcours.model.AnswerSpace;
import org.parcours.model.Assessment;
import org.parcours.model.Audience;
import org.parcours.model.Cloze;
import org.parcours.model.CognitiveLevel;
import org.parcours.model.Course;
import org.parcours.model.CoursePlan;
import org.parcours.model.Distractor;
import org.parcours.model.Example;
import org.parcours.model.ExamplesPart;
import org.parcours.model.Exercise;
import org.parcours.model.ExerciseKind;
import org.parcours.model.ExerciseMention;
import org.parcours.model.ExercisesPart;
import org.parcours.model.ExplanationPart;
import org.parcours.model.Facilitation;
import org.parcours.model.Glossary;
import org.parcours.model.GroupSize;
import org.parcours.model.Hint;
import org.parcours.model.Interaction;
import org.parcours.model.KeyPointsPart;
import org.parcours.model.LearningPath;
import org.parcours.model.Lesson;
import org.parcours.model.LessonHeader;
import org.parcours.model.Level;
import org.parcours.model.Localized;
import org.parcours.model.Matching;
import org.parcours.model.MatchingPair;
import org.parcours.model.Mention;
import org.parcours.model.Minimum;
import org.parcours.model.ModelAnswer;
import org.parcours.model.MultipleChoice;
import org.parcours.model.Objective;
import org.parcours.model.ObjectivesPart;
import org.parcours.model.ObservationGrid;
import org.parcours.model.OpenAnswer;
import org.parcours.model.Option;
import org.parcours.model.Ordering;
import org.parcours.model.OrderingItem;
import org.parcours.model.Organisation;
import org.parcours.model.Part;
import org.parcours.model.PhrasePair;
import org.parcours.model.PhrasesPart;
import org.parcours.model.Profile;
import org.parcours.model.Question;
import org.parcours.model.QuizPart;
import org.parcours.model.Reference;
import org.parcours.model.References;
import org.parcours.model.RoleCard;
import org.parcours.model.RuleChoices;
import org.parcours.model.Session;
import org.parcours.model.Settings;
import org.parcours.model.SharedGrid;
import org.parcours.model.ShortAnswer;
import org.parcours.model.SingleChoice;
import org.parcours.model.SourcesPart;
import org.parcours.model.Syllabus;
import org.parcours.model.TeachingPoint;
import org.parcours.model.Term;
import org.parcours.model.TrueFalse;
import org.parcours.model.Unit;
import org.parcours.model.UnitPlan;
import org.parcours.model.Version;
import org.parcours.model.Workshop;
import org.parcours.model.text.Admonition;
import org.parcours.model.text.Attribution;
import org.parcours.model.text.Block;
import org.parcours.model.text.BulletList;
import org.parcours.model.text.Cell;
import org.parcours.model.text.Code;
import org.parcours.model.text.CodeBlock;
import org.parcours.model.text.Description;
import org.parcours.model.text.DescriptionList;
import org.parcours.model.text.Dialogue;
import org.parcours.model.text.Emphasis;
import org.parcours.model.text.Figure;
import org.parcours.model.text.Footnote;
import org.parcours.model.text.Foreign;
import org.parcours.model.text.Gap;
import org.parcours.model.text.Heading;
import org.parcours.model.text.Image;
import org.parcours.model.text.Inline;
import org.parcours.model.text.Language;
import org.parcours.model.text.LessonAddress;
import org.parcours.model.text.LineBreak;
import org.parcours.model.text.Link;
import org.parcours.model.text.ListItem;
import org.parcours.model.text.OrderedList;
import org.parcours.model.text.Paragraph;
import org.parcours.model.text.Quote;
import org.parcours.model.text.Row;
import org.parcours.model.text.SourceAddress;
import org.parcours.model.text.StageDirection;
import org.parcours.model.text.Strong;
import org.parcours.model.text.Struck;
import org.parcours.model.text.Subscript;
import org.parcours.model.text.Superscript;
import org.parcours.model.text.Table;
import org.parcours.model.text.TermAddress;
import org.parcours.model.text.Text;
import org.parcours.model.text.ThematicBreak;
import org.parcours.model.text.TrainerNote;
import org.parcours.model.text.Turn;
import org.parcours.model.text.WebAddress;
import org.parcours.source.CourseFolder;
import org.parcours.source.Span;

/**
 * A course of three lessons in two units that holds every kind of block, inline, part and question once, for tests of
 * what is made of a course. Every trainer-only place holds the word {@link #SECRET}.
 */
public final class SampleCourse {

    /** Stands in each place that only the trainer may see, followed by the place's name. */
    public static final String SECRET = "Sesame";

    public static final Language FRENCH = new Language("fr");

    private int line;
    private String lesson = "";

    private SampleCourse() {}

    public static Course course() {
        return new SampleCourse().build();
    }

    /** The folder with the pictures that the course names. */
    public static CourseFolder folder() {
        try {
            return CourseFolder.at(
                    Path.of(SampleCourse.class.getResource("/sample").toURI()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private Course build() {
        List<Unit> units = List.of(
                new Unit(
                        "ecouter",
                        "Écouter",
                        "Entendre ce qui est dit, et ce qui ne l’est pas.",
                        List.of(full(), plain("silences", "Les silences"))),
                new Unit(
                        "conclure",
                        "Conclure",
                        "Finir sans laisser de question ouverte.",
                        List.of(plain("recapituler", "Récapituler avant de raccrocher"))));
        Span plan = at();
        List<UnitPlan> plans = units.stream()
                .map(u -> new UnitPlan(
                        plan,
                        u.id(),
                        Localized.everywhere(u.title()),
                        Localized.everywhere(u.summary()),
                        u.lessons().stream().map(l -> new Mention(plan, l.id())).toList()))
                .toList();
        CoursePlan course = new CoursePlan(
                plan,
                "ecoute",
                List.of(FRENCH),
                Localized.everywhere("Écouter et comprendre"),
                Localized.everywhere("Un cours d’essai, complet et bref."),
                new Organisation("Alizé Mobile", "", ""),
                List.of(new Audience(plan, "conseillers", Localized.everywhere("Conseillers"))),
                Map.of(),
                plans,
                List.of(new LearningPath(
                        plan,
                        "court",
                        Localized.everywhere("Parcours court"),
                        Localized.everywhere("L’essentiel en une heure."),
                        List.of(new Mention(plan, "indices"), new Mention(plan, "recapituler")),
                        Optional.of(new Assessment(
                                plan,
                                Optional.of(5),
                                Assessment.PASS,
                                Optional.of(new ExerciseMention(plan, "indices", "Le client pressé")))))),
                List.of(new Workshop(
                        plan,
                        "matinee",
                        Localized.everywhere("Une matinée d’écoute"),
                        Localized.everywhere("Une heure vingt, pause comprise."),
                        List.of(new Mention(plan, "conseillers")),
                        List.of(
                                new Session(
                                        plan,
                                        65,
                                        Localized.everywhere("Repérer"),
                                        Optional.of(new Mention(plan, "indices"))),
                                new Session(plan, 15, Localized.everywhere("Pause"), Optional.empty())))),
                Optional.of(new SharedGrid(
                        plan,
                        Localized.everywhere("Grille du cours"),
                        List.of(
                                Localized.everywhere("Laisse finir"),
                                Localized.everywhere("Nomme l’émotion"),
                                Localized.everywhere("Annonce la suite")))),
                new Settings(
                        Minimum.DEFAULT,
                        Profile.RELEASE,
                        Map.of(),
                        new RuleChoices(Map.of("question.feedback", Map.of("fewest-words", List.of("2")))),
                        Settings.ModelAnswers.TRAINER,
                        Settings.Paper.A4));
        return new Course(
                course,
                new Syllabus(List.of(new TeachingPoint(
                        plan, "P-1", TeachingPoint.Status.REQUIRED, Localized.everywhere("Relever les indices")))),
                new Glossary(List.of(
                        new Term(
                                plan,
                                "ecoute-active",
                                Localized.everywhere("écoute active"),
                                Localized.everywhere("Écouter pour comprendre, et le montrer.")),
                        new Term(
                                plan,
                                "reformulation",
                                Localized.everywhere("reformulation"),
                                Localized.everywhere("Redire avec ses mots ce que l’on a compris.")))),
                new References(List.of(new Reference(
                        plan,
                        "dupont-2020",
                        "study",
                        "A. Dupont",
                        "2020",
                        "Écouter au téléphone",
                        Localized.everywhere("Revue d’essai, 4(2), 10-20"),
                        "",
                        "fr",
                        Localized.everywhere("La durée des silences"),
                        Localized.everywhere("120 appels"),
                        Localized.everywhere("France"),
                        Localized.everywhere("2019"),
                        Localized.everywhere("Un seul centre d’appels"),
                        "",
                        false))),
                List.of(new Version(FRENCH, units)));
    }

    private Lesson full() {
        lesson = "indices";
        return new Lesson(
                at(),
                lesson,
                FRENCH,
                header("Repérer les indices verbaux"),
                List.of(p("Une voix dit plus que ses mots.")),
                List.of(
                        objectives(),
                        explanation(),
                        examples(),
                        phrases(),
                        exercises(),
                        quiz(),
                        keyPoints(),
                        sources()));
    }

    private Lesson plain(String id, String title) {
        lesson = id;
        Part filler = new ExplanationPart(
                at(),
                h(2, "De quoi s’agit-il ?"),
                IntStream.rangeClosed(1, 6)
                        .<Block>mapToObj(
                                n -> p(
                                        "Un client qui se tait réfléchit, hésite ou attend. Laissez deux secondes avant de reprendre : la suite de la phrase arrive souvent d’elle-même, et avec elle ce qui compte le plus pour lui. Un conseiller pressé remplit le vide ; un conseiller attentif l’habite."))
                        .toList());
        return new Lesson(
                at(),
                id,
                FRENCH,
                header(title),
                List.of(),
                List.of(objectives(), filler, examples(), phrases(), exercises(), quiz(), keyPoints()));
    }

    private LessonHeader header(String title) {
        return new LessonHeader(
                title,
                "Entendre ce que le client ne dit pas.",
                25,
                Level.PRACTICE,
                List.of(new Mention(at(), "conseillers")),
                List.of(new Mention(at(), "P-1")),
                List.of(),
                Optional.empty());
    }

    private Part objectives() {
        return new ObjectivesPart(
                at(),
                List.of(),
                List.of(
                        new Objective(
                                at(), 1, t("Repérer trois indices dans un appel"), Optional.of(CognitiveLevel.ANALYSE)),
                        new Objective(at(), 2, t("Reformuler une inquiétude"), Optional.of(CognitiveLevel.APPLY))));
    }

    private Part explanation() {
        return new ExplanationPart(
                at(),
                h(2, "Ce que la voix révèle"),
                List.of(
                        new Paragraph(
                                at(),
                                List.of(
                                        text("L’"),
                                        new Link(at(), new TermAddress("ecoute-active"), t("écoute active")),
                                        text(" tient en un geste : "),
                                        new Emphasis(at(), t("attendre")),
                                        text(", puis "),
                                        new Strong(at(), t("redire")),
                                        text(". On tape "),
                                        new Code(at(), "F2"),
                                        text(" pour noter, H"),
                                        new Subscript(at(), t("2")),
                                        text("O, 1"),
                                        new Superscript(at(), t("er")),
                                        text(", "),
                                        new Struck(at(), t("jamais")),
                                        text(" rarement"),
                                        new LineBreak(at()),
                                        text("le "),
                                        new Foreign(at(), new Language("en"), t("small talk")),
                                        text(" suffit. La moitié des silences durent moins de deux secondes"),
                                        new Footnote(
                                                at(),
                                                List.of(
                                                        text("Mesuré sur 120 appels, "),
                                                        new Link(
                                                                at(),
                                                                new SourceAddress("dupont-2020"),
                                                                t("Dupont (2020)")),
                                                        text("."))),
                                        text(". Voir "),
                                        new Link(
                                                at(),
                                                new LessonAddress("silences", ""),
                                                t("la leçon sur les silences")),
                                        text(", "),
                                        new Link(at(), new LessonAddress("", "Un détail"), t("plus bas")),
                                        text(" ou "),
                                        new Link(at(), new WebAddress("https://example.org/"), t("un site")),
                                        text(" "),
                                        new Image(at(), "icone.svg", "une oreille"),
                                        text("."))),
                        h(3, "Un détail"),
                        new BulletList(
                                at(),
                                List.of(
                                        item(p("Le débit")),
                                        item(
                                                p("Le ton"),
                                                new BulletList(
                                                        at(), List.of(item(p("montant")), item(p("descendant"))))))),
                        new OrderedList(at(), 1, List.of(item(p("Entendre")), item(p("Noter")))),
                        new BulletList(
                                at(),
                                List.of(
                                        box(ListItem.Box.CHECKED, p("Casque branché")),
                                        box(ListItem.Box.OPEN, p("Fiche ouverte")))),
                        new DescriptionList(
                                at(), List.of(new Description(at(), t("Débit"), List.of(p("vitesse de la parole"))))),
                        p("Voici ce que l’on peut entendre :"),
                        table(),
                        new Figure(
                                at(),
                                new Image(
                                        at(), "boucle.svg", "Une boucle en trois temps : entendre, comprendre, redire"),
                                t("La boucle d’écoute")),
                        new Quote(
                                at(),
                                List.of(p("Écouter, c’est déjà répondre.")),
                                Optional.of(new Attribution(t("Claire V."), t("Carnet d’atelier")))),
                        dialogue(),
                        new Admonition(at(), Admonition.Kind.TIP, List.of(p("Souriez : cela s’entend."))),
                        new TrainerNote(at(), List.of(p(SECRET + " note du formateur : faites écouter deux fois."))),
                        new CodeBlock(at(), "text", "F2  noter\nF3  transférer"),
                        new ThematicBreak(at()),
                        p("La suite au prochain appel.")));
    }

    private Dialogue dialogue() {
        return new Dialogue(
                at(),
                List.of(
                        new Turn(at(), "Nadia", t("Alizé Mobile, bonjour.")),
                        new StageDirection(at(), t("Un silence. Un enfant pleure au loin.")),
                        new Turn(
                                at(),
                                "Le client",
                                t(
                                        "C’est la troisième fois que j’appelle. Je voulais juste savoir si c’était normal."))),
                Optional.empty());
    }

    private Table table() {
        return new Table(
                at(),
                Optional.of(row("Indice", "Ce qu’il peut dire")),
                List.of(row("Débit rapide", "Urgence, ou peur de déranger"), row("Soupir", "Lassitude")));
    }

    private Part examples() {
        return new ExamplesPart(
                at(),
                List.of(),
                List.of(new Example(
                        at(),
                        lesson + "-troisieme-appel",
                        t("Le troisième appel"),
                        List.of(p("Nadia reconnaît l’effort."), dialogue()))));
    }

    private Part phrases() {
        return new PhrasesPart(
                at(),
                List.of(),
                List.of(
                        pair(
                                1,
                                "« Trois appels, c’est trop. Je reprends tout avec vous. »",
                                "« Il fallait rappeler plus tôt. »",
                                "Reconnaître l’effort détend ; reprocher ferme."),
                        pair(
                                2,
                                "« Qu’est-ce qui presse le plus ? »",
                                "« Calmez-vous. »",
                                "Une question ouvre, un ordre blesse."),
                        pair(
                                3,
                                "« Je vérifie et je vous dis dans deux minutes. »",
                                "« Patientez. »",
                                "Un délai annoncé rassure.")));
    }

    private Part exercises() {
        Exercise play = new Exercise(
                at(),
                lesson + "-jeu",
                t("Le client pressé"),
                Optional.of(ExerciseKind.ROLE_PLAY),
                Optional.of(10),
                Optional.of(GroupSize.TRIO),
                "un minuteur",
                List.of(1),
                true,
                List.of(new OrderedList(
                        at(),
                        1,
                        List.of(
                                item(p("Lisez votre carte, ou passez votre tour.")),
                                item(p("Jouez deux minutes, une personne observe.")),
                                item(p("Échangez, puis faites le débriefing."))))),
                List.of(
                        new RoleCard(
                                at(), "Le client", List.of(p("Vous partez demain et votre ligne ne marche plus."))),
                        new RoleCard(at(), "Le conseiller", List.of(p("Trouvez ce qui inquiète.")))),
                Optional.empty(),
                Optional.of(new ObservationGrid(
                        at(), List.of(), List.of(item(p("Laisse finir les phrases")), item(p("Nomme un indice"))))),
                Optional.of(
                        new ModelAnswer(at(), List.of(p(SECRET + " corrigé de l’exercice : le départ de demain.")))),
                Optional.of(new Facilitation(at(), List.of(p(SECRET + " animation : coupez à deux minutes.")))));
        Exercise rewrite = new Exercise(
                at(),
                lesson + "-reecriture",
                t("Redire autrement"),
                Optional.of(ExerciseKind.REWRITING),
                Optional.of(6),
                Optional.of(GroupSize.INDIVIDUAL),
                "aucun",
                List.of(2),
                false,
                List.of(p("Réécrivez : « Ce n’est pas mon service. »")),
                List.of(),
                Optional.of(new AnswerSpace(
                        at(),
                        4,
                        List.of(),
                        Optional.of(new Table(
                                at(),
                                Optional.of(row("Phrase", "Réécriture")),
                                List.of(row("Ce n’est pas mon service.", "")))))),
                Optional.empty(),
                Optional.of(new ModelAnswer(
                        at(), List.of(p(SECRET + " corrigé de la réécriture : « Je vous mets en relation. »")))),
                Optional.empty());
        return new ExercisesPart(at(), List.of(p("Deux exercices.")), List.of(play, rewrite));
    }

    private Part quiz() {
        return new QuizPart(
                at(),
                List.of(),
                List.of(
                        q(
                                "choix",
                                "Le client soupire. Que faites-vous ?",
                                new SingleChoice(
                                        at(),
                                        List.of(
                                                option("Je nomme ce que j’entends", true, "Il se sent entendu."),
                                                option("Je poursuis la procédure", false, "Le soupir reviendra."),
                                                option("Je propose un geste", false, "Trop tôt.")))),
                        q(
                                "multiple",
                                "Quels indices relèvent de la voix ?",
                                new MultipleChoice(
                                        at(),
                                        List.of(
                                                option("Le débit", true, ""),
                                                option("Le ton", true, ""),
                                                option("Le numéro de dossier", false, "")))),
                        q(
                                "vrai-faux",
                                "Un silence est souvent un refus.",
                                new TrueFalse(
                                        at(),
                                        option("Vrai", false, "Il peut être une réflexion."),
                                        option("Faux", true, "Oui : attendez."))),
                        q(
                                "appariement",
                                "Reliez chaque indice à son sens.",
                                new Matching(
                                        at(),
                                        t("Indice"),
                                        t("Sens"),
                                        List.of(match("Débit rapide", "Urgence"), match("Soupir", "Lassitude")),
                                        List.of(new Distractor(at(), t("Joie"))))),
                        q(
                                "ordre",
                                "Remettez les gestes dans l’ordre.",
                                new Ordering(
                                        at(),
                                        Stream.of("Entendre", "Comprendre", "Redire")
                                                .map(s -> new OrderingItem(at(), t(s)))
                                                .toList())),
                        q(
                                "court",
                                "Quel mot dit « redire avec ses mots » ?",
                                new ShortAnswer(at(), List.of("reformulation", "la reformulation", "reformuler"))),
                        q(
                                "trous",
                                "Complétez.",
                                new Cloze(
                                        at(),
                                        List.of(new Paragraph(
                                                at(),
                                                List.of(
                                                        text("Écouter, c’est "),
                                                        new Gap(at(), List.of("attendre", "patienter"), List.of()),
                                                        text(" puis "),
                                                        new Gap(at(), List.of("redire"), List.of("couper", "conclure")),
                                                        text(".")))))),
                        q(
                                "ouverte",
                                "Rédigez l’ouverture de l’appel.",
                                new OpenAnswer(
                                        at(),
                                        Optional.of(new AnswerSpace(at(), 5, List.of(), Optional.empty())),
                                        Optional.of(new ModelAnswer(
                                                at(), List.of(p(SECRET + " corrigé de la question ouverte.")))),
                                        Optional.of(new ObservationGrid(
                                                at(),
                                                List.of(),
                                                List.of(item(p(SECRET + " critère de la question ouverte")))))))));
    }

    private Question q(String slug, String stem, Interaction interaction) {
        return new Question(
                at(),
                lesson + "-" + slug,
                t(stem),
                slug.equals("choix") ? List.of(dialogue()) : List.of(),
                interaction,
                List.of(slug.equals("ordre") ? 2 : 1),
                1,
                Optional.empty(),
                slug.equals("court") ? List.of(new Hint(at(), List.of(p("Cela commence par « re ».")))) : List.of(),
                List.of(p("Revenez à « Ce que la voix révèle ».")));
    }

    private Part keyPoints() {
        return new KeyPointsPart(
                at(), List.of(), List.of(item(p("La voix dit le reste.")), item(p("Attendre, puis redire."))));
    }

    private Part sources() {
        return new SourcesPart(
                at(),
                List.of(new BulletList(
                        at(),
                        List.of(item(new Paragraph(
                                at(),
                                List.of(new Link(at(), new SourceAddress("dupont-2020"), t("Dupont, 2020")))))))));
    }

    private PhrasePair pair(int number, String say, String avoid, String why) {
        return new PhrasePair(at(), lesson + "-" + number, t(say), t(avoid), t(why));
    }

    private Option option(String text, boolean right, String feedback) {
        return new Option(at(), t(text), right, feedback.isEmpty() ? List.of() : List.of(p(feedback)));
    }

    private MatchingPair match(String left, String right) {
        return new MatchingPair(at(), t(left), t(right));
    }

    private Row row(String... cells) {
        return new Row(at(), Stream.of(cells).map(c -> new Cell(at(), t(c))).toList());
    }

    private ListItem item(Block... content) {
        return box(ListItem.Box.NONE, content);
    }

    private ListItem box(ListItem.Box box, Block... content) {
        return new ListItem(at(), box, List.of(content));
    }

    private Heading h(int level, String words) {
        return new Heading(at(), level, t(words));
    }

    private Block p(String words) {
        return new Paragraph(at(), t(words));
    }

    private List<Inline> t(String words) {
        return words.isEmpty() ? List.of() : List.of(text(words));
    }

    private Inline text(String words) {
        return new Text(at(), words);
    }

    /** A new line for each element, so that no two are equal. */
    private Span at() {
        line++;
        return Span.line(lesson.isEmpty() ? "course.yaml" : "fr/ecouter/" + lesson + ".md", line);
    }
}
