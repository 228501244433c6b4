package org.parcours.maven;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.parcours.author.NewLesson;
import org.parcours.author.Syntax;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.finding.Messages;
import org.parcours.model.CoursePlan;
import org.parcours.model.UnitPlan;
import org.parcours.model.text.Language;
import org.parcours.output.OutputException;
import org.parcours.read.course.CourseReader;
import org.parcours.source.CourseFolder;
import org.parcours.source.Span;

/**
 * Begins a lesson: a file with every part in place, listed in course.yaml. On a terminal it asks for what it is not told. The
 * checks then say what is left to write.
 *
 * <pre>{@code
 * mvn parcours:new-lesson -Dtitle="Saluer au téléphone" -Dunit=accueil -Dsyntax=adoc
 * }</pre>
 */
@Mojo(name = "new-lesson")
public final class NewLessonMojo extends CourseFolderMojo {

    /** The title of the lesson. */
    @Parameter(property = "title")
    private String title;

    /** The name of its file without ending, which is also its address; made of the title by default. */
    @Parameter(property = "id")
    private String id;

    /** The id of its unit; the last unit of the course by default. */
    @Parameter(property = "unit")
    private String unit;

    /** {@code md} for Markdown, the default, or {@code adoc} for AsciiDoc. */
    @Parameter(property = "syntax")
    private String syntax;

    /** The language in which it is written; the course's first by default. */
    @Parameter(property = "language")
    private String language;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Override
    public void execute() throws MojoFailureException, MojoExecutionException {
        Path course = courseFolder();
        Findings findings = new Findings();
        Optional<CoursePlan> plan = plan(course, findings);
        Messages words = words(plan);
        if (plan.isEmpty()) {
            Finding first = findings.sorted().get(0);
            throw new MojoFailureException(first.span() + " " + words.problem(first) + " " + words.fix(first));
        }
        NewLesson lesson = lesson(plan.get(), new Question(words));
        try {
            boolean listed = lesson.write(course, plan.get());
            getLog().info(words.words(
                    "report.written", course.resolve(lesson.path()).toString()));
            if (!listed) {
                getLog().warn(words.words(
                        "report.new-lesson.list", lesson.id(), lesson.unit().id()));
            }
        } catch (OutputException unwritable) {
            throw new MojoExecutionException(
                    words.problem(unwritable.finding()) + " " + words.fix(unwritable.finding()));
        }
    }

    private static Optional<CoursePlan> plan(Path course, Findings findings) {
        try {
            return CourseReader.planOf(CourseFolder.at(course), findings);
        } catch (IOException absent) {
            findings.add(Finding.error("file.missing", Span.file("course.yaml"), "course", course.toString()));
            return Optional.empty();
        }
    }

    private Messages words(Optional<CoursePlan> plan) throws MojoExecutionException {
        Locale own = plan.map(
                        known -> Locale.forLanguageTag(known.languages().get(0).tag()))
                .orElse(Locale.getDefault());
        return Messages.in(messages().orElse(own));
    }

    private NewLesson lesson(CoursePlan plan, Question question) throws MojoFailureException {
        String named = question.orAsk(title, "title", "");
        if (named.isBlank()) {
            throw new MojoFailureException(question.words.words("report.new-lesson.no-title"));
        }
        List<UnitPlan> units = plan.units();
        List<String> unitIds = units.stream().map(UnitPlan::id).toList();
        String home = question.orAsk(unit, "unit", unitIds.get(unitIds.size() - 1), unitIds);
        String written = question.orAsk(syntax, "syntax", "md", List.of("md", "adoc"));
        List<String> tags = plan.languages().stream().map(Language::tag).toList();
        String tongue = question.orAsk(language, "language", tags.get(0), tags);
        String file = question.orAsk(id, "id", NewLesson.idOf(named));
        if (!file.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new MojoFailureException(question.words.words("report.new-lesson.id", file));
        }
        return new NewLesson(
                named.strip(),
                file,
                units.get(unitIds.indexOf(home)),
                new Language(tongue),
                written.equals("md") ? Syntax.MARKDOWN : Syntax.ASCIIDOC);
    }

    /** What is not told is asked on a terminal, and elsewhere has its standard. */
    private final class Question {

        private final Messages words;

        Question(Messages words) {
            this.words = words;
        }

        String orAsk(String told, String what, String standard) {
            Console console = System.console();
            if (told != null || console == null || !session.getRequest().isInteractiveMode()) {
                return told == null ? standard : told;
            }
            String hint = standard.isEmpty() ? "" : " [" + standard + "]";
            String answer = console.readLine("%s%s: ", words.words("report.new-lesson.ask-" + what), hint);
            return answer == null || answer.isBlank() ? standard : answer.strip();
        }

        String orAsk(String told, String what, String standard, List<String> choices) throws MojoFailureException {
            String answer = choices.size() == 1 && told == null ? standard : orAsk(told, what, standard);
            if (!choices.contains(answer)) {
                throw new MojoFailureException(
                        words.words("report.new-lesson.choose", what, answer, String.join(", ", choices)));
            }
            return answer;
        }
    }
}
