package org.parcours.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parcours.compile.CourseState;
import org.parcours.compile.OpenCourse;
import org.parcours.edition.Edition;
import org.parcours.finding.Finding;
import org.parcours.finding.Messages;
import org.parcours.finding.Severity;
import org.parcours.report.RuleExplanation;
import org.parcours.report.Style;
import org.parcours.template.Theme;

/** The course that is previewed: its present state, and the answers that it gives to browsers. */
final class LiveCourse implements PreviewServer.Desk, AutoCloseable {

    private static final String THEME = "theme/";
    private static final String RULE = "/_preview/rule/";
    private static final Pattern TEXT = Pattern.compile("(?!theme/).*\\.(md|adoc|yaml)");
    private static final Pattern HANDBOOK =
            Pattern.compile("/_preview/handbook/(learner|trainer)/([a-z0-9-]+)/([a-z0-9-]+)\\.pdf");

    private final PreviewRequest request;
    private final OpenCourse open;
    private final Pictures pictures = new Pictures();
    private final Moves moves = new Moves();
    private final String process = Long.toString(ProcessHandle.current().pid());
    private int states;
    private Theme theme;
    private volatile Shown shown;
    /** The last state that was checked as a whole. */
    private volatile CourseState checked;

    LiveCourse(PreviewRequest request) {
        this.request = request;
        this.open = OpenCourse.of(request.course());
        this.theme = theme();
        this.checked = open.read();
        this.shown = state(checked);
        prepare();
    }

    private Theme theme() {
        try {
            return Theme.named(request.course().theme(), request.course().course());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Shown state(CourseState course) {
        states++;
        return new Shown(process + "-" + states, course, theme, messages(course), pictures);
    }

    /** The first save of an AsciiDoc lesson is not to wait until its reader has started. */
    private void prepare() {
        shown.lessons().byPath().values().stream()
                .map(lesson -> lesson.file().substring(lesson.file().lastIndexOf('.') + 1))
                .distinct()
                .forEach(open::prepare);
    }

    private Messages messages(CourseState course) {
        return Messages.in(request.language()
                .or(() -> course.language().map(language -> Locale.forLanguageTag(language.tag())))
                .orElse(Locale.ENGLISH));
    }

    /** Whether other files than texts are among these: what pages keep when only their words are replaced. */
    static boolean isMoreThanText(Set<String> paths) {
        return paths.stream().anyMatch(path -> !TEXT.matcher(path).matches());
    }

    /**
     * Takes in what has changed on the disk. What is found across lessons is told by {@link #checkAcross}, later.
     *
     * @param paths of files that may have changed
     */
    void refresh(Set<String> paths) {
        if (paths.stream().anyMatch(path -> path.startsWith(THEME))) {
            theme = theme();
        }
        show(open.read(checked, paths));
    }

    /**
     * Checks the lessons of the present state against each other.
     *
     * @return whether something else was found than before
     */
    boolean checkAcross() {
        CourseState present = shown.course();
        CourseState whole = present.checkedAcross();
        synchronized (this) {
            if (shown.course() != present) {
                return false;
            }
            checked = whole;
            boolean news = !whole.findings().equals(present.findings());
            if (news) {
                show(whole);
            }
            return news;
        }
    }

    private synchronized void show(CourseState course) {
        Shown next = state(course);
        moves.note(shown, next);
        shown = next;
    }

    Shown shown() {
        return shown;
    }

    String words(String key, String... words) {
        return messages(shown.course()).words("report." + key, words);
    }

    /** What was read again, in one line: the files, what is found in them now, how long it took. */
    String summary(Set<String> paths, Duration time) {
        List<Finding> findings = shown.course().findings();
        long errors =
                findings.stream().filter(f -> f.severity() == Severity.ERROR).count();
        long warnings =
                findings.stream().filter(f -> f.severity() == Severity.WARNING).count();
        String files = paths.size() > 3 ? words("preview.files", "" + paths.size()) : String.join(", ", paths);
        return words("preview.read", files, "" + errors, "" + warnings, "" + time.toMillis());
    }

    @Override
    public String wrongHost(String address) {
        return words("preview.host", address);
    }

    @Override
    public Answer answer(String path) {
        Matcher handbook = HANDBOOK.matcher(path);
        if (path.equals("/")) {
            return Answer.to(PageAddress.home(Edition.LEARNER).toString());
        }
        if (handbook.matches()) {
            Edition edition = Edition.valueOf(handbook.group(1).toUpperCase(Locale.ROOT));
            return shown.handbook(edition, handbook.group(2), handbook.group(3)).orElseGet(this::nothing);
        }
        if (path.startsWith(RULE)) {
            return rule(path.substring(RULE.length())).orElseGet(this::nothing);
        }
        if (path.startsWith("/_preview/")) {
            String name = path.substring("/_preview/".length());
            return Answer.file(name, ThemeFiles.ofPreview(theme, name)).orElseGet(this::nothing);
        }
        return PageAddress.of(path).map(this::answer).orElseGet(this::nothing);
    }

    /** Why a rule is there and what it asks, as {@code parcours:explain} says it. */
    private Optional<Answer> rule(String id) {
        return new RuleExplanation(messages(shown.course()), Style.PLAIN)
                .of(id)
                .map(lines -> Answer.words(200, String.join("\n", lines)));
    }

    private Answer answer(PageAddress address) {
        String path = address.path();
        Shown now = shown;
        if (path.startsWith("assets/") && !now.has(address)) {
            Optional<byte[]> asset = path.startsWith("assets/media/")
                    ? pictures.find(address)
                    : ThemeFiles.ofSite(now.theme(), path.substring("assets/".length()));
            return Answer.file(path, asset).orElseGet(this::nothing);
        }
        if (!path.endsWith(".html") && !now.has(address)) {
            return nothing();
        }
        return moves.to(address, now).map(there -> Answer.to(there.toString())).orElseGet(() -> now.page(address));
    }

    private Answer nothing() {
        return Answer.words(404, words("preview.nothing"));
    }

    @Override
    public void close() {
        open.close();
    }
}
