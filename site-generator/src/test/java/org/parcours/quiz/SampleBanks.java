package org.parcours.quiz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parcours.SampleCourse;
import org.parcours.edition.Edition;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.finding.Messages;
import org.parcours.model.Course;
import org.parcours.model.Interaction;
import org.parcours.model.Lesson;
import org.parcours.model.Question;
import org.parcours.model.QuizPart;
import org.parcours.model.Unit;
import org.parcours.model.Version;
import org.parcours.model.text.Block;
import org.parcours.model.text.Inline;
import org.parcours.model.text.Paragraph;
import org.parcours.model.text.Text;
import org.parcours.render.Publication;
import org.parcours.source.Span;
import org.parcours.template.Theme;

/** Writes banks of the sample course, or of questions made for a test, into memory. */
public final class SampleBanks {

    public static final Span HERE = Span.line("fr/ecouter/essai.md", 7);

    private final Map<String, String> files = new TreeMap<>();
    private final Findings findings = new Findings();

    private SampleBanks() {}

    public static SampleBanks of(Course course, QuizFormat... formats) {
        SampleBanks banks = new SampleBanks();
        Publication publication = new Publication(course, Edition.TRAINER, SampleCourse.folder(), Theme.standard());
        new QuizRenderer(List.of(formats))
                .render(
                        publication,
                        (path, content) -> banks.files.put(path, new String(content, StandardCharsets.UTF_8)),
                        banks.findings);
        return banks;
    }

    /** A course of one lesson that asks nothing but this. */
    public static SampleBanks of(QuizFormat format, Question... questions) {
        Course sample = SampleCourse.course();
        Lesson model = sample.versions().get(0).lessons().get(0);
        Lesson lesson = new Lesson(
                HERE,
                "essai",
                model.language(),
                model.header(),
                List.of(),
                List.of(new QuizPart(HERE, List.of(), List.of(questions))));
        Version version = new Version(model.language(), List.of(new Unit("ecouter", "Écouter", "", List.of(lesson))));
        return of(
                new Course(sample.plan(), sample.syllabus(), sample.glossary(), sample.references(), List.of(version)),
                format);
    }

    public static Question question(String title, Interaction interaction) {
        return new Question(
                HERE,
                "essai-q",
                line(title),
                List.of(),
                interaction,
                List.of(),
                1,
                Optional.empty(),
                List.of(),
                List.of());
    }

    public static Question withFeedback(Question question, String feedback) {
        return new Question(
                question.span(),
                question.id(),
                question.title(),
                question.stem(),
                question.interaction(),
                question.objectives(),
                question.points(),
                question.difficulty(),
                question.hints(),
                List.of(paragraph(feedback)));
    }

    public static List<Inline> line(String words) {
        return List.of(new Text(HERE, words));
    }

    public static Block paragraph(String words) {
        return new Paragraph(HERE, line(words));
    }

    public Map<String, String> files() {
        return files;
    }

    /** The only file. */
    public String file() {
        return files.values().iterator().next();
    }

    public List<Finding> findings() {
        return findings.sorted();
    }

    /** Each finding as its place and its sentence in English. */
    public List<String> sentences() {
        Messages messages = Messages.in(Locale.ENGLISH);
        List<String> sentences = new ArrayList<>();
        findings().forEach(finding -> sentences.add(finding.span() + " " + messages.problem(finding)));
        return sentences;
    }
}
