package org.parcours.read.course;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.text.Slug;

/**
 * The ids of one kind of thing in the course files: well formed, because they become names of files and addresses, and
 * each only once. Whether lessons, terms, sources and teaching points are there twice is asked by rules, later.
 */
final class CourseIds {

    /** Names of pages and folders, the same on every system. */
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** Numbers of a curriculum, such as {@code W-2.3a}. */
    private static final Pattern MARK = Pattern.compile("[A-Za-z0-9]+([._-][A-Za-z0-9]+)*");

    /** What Windows keeps for devices, whatever the extension. */
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com\\d|lpt\\d");

    private final Pattern form;
    private final Findings findings;
    private final boolean once;
    private final Map<String, Integer> lines = new HashMap<>();

    private CourseIds(Pattern form, boolean once, Findings findings) {
        this.form = form;
        this.once = once;
        this.findings = findings;
    }

    /** Ids in small letters, digits and hyphens, each once. */
    static CourseIds once(Findings findings) {
        return new CourseIds(NAME, true, findings);
    }

    /** Ids in small letters, digits and hyphens. */
    static CourseIds names(Findings findings) {
        return new CourseIds(NAME, false, findings);
    }

    /** Ids that may hold capitals and full stops too. */
    static CourseIds marks(Findings findings) {
        return new CourseIds(MARK, false, findings);
    }

    /** The entry's own id; nothing and a finding when it is missing or malformed, or taken. */
    Optional<String> id(YamlFields fields) {
        return fields.requiredText("id").filter(this::accepts).map(YamlValue.Text::value);
    }

    /** Whether a text may be an id here; if not, that is a finding. */
    boolean accepts(YamlValue.Text id) {
        if (!form.matcher(id.value()).matches() || DEVICE.matcher(id.value()).matches()) {
            String better = Slug.of(id.value());
            boolean helps =
                    form.matcher(better).matches() && !DEVICE.matcher(better).matches();
            findings.add(
                    helps
                            ? Finding.error("course.id", id.span(), "form", id.value(), better)
                            : Finding.error("course.id", id.span(), "impossible", id.value()));
            return false;
        }
        Integer before = lines.putIfAbsent(id.value(), id.span().line());
        boolean taken = once && before != null;
        if (taken) {
            findings.add(Finding.error("course.id", id.span(), "twice", id.value(), before));
        }
        return !taken;
    }
}
