package org.parcours.check.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parcours.check.CitedSources;
import org.parcours.check.Rule;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.Course;
import org.parcours.model.Localized;
import org.parcours.model.Reference;

/**
 * A source that is cited says who, when, and for a study also what was measured, on whom, and how far it reaches: the note on
 * limits is what lets an author choose « va de pair avec » rather than « entraîne ». Each source is cited somewhere.
 */
public final class SourceRecords implements Rule {

    private static final String ID = "evidence.record";

    /** Sources that rest on people who were asked or observed. */
    private static final Set<String> STUDIES = Set.of("study", "survey", "ranking");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void check(Course course, Findings findings) {
        Set<String> cited = new HashSet<>();
        course.lessons().forEach(lesson -> cited.addAll(CitedSources.of(lesson)));
        for (Reference source : course.references().references()) {
            if (cited.contains(source.id())) {
                missing(source).forEach(field -> missing(source, field, findings));
            } else {
                findings.add(Finding.info(ID, source.span(), "uncited", source.id()));
            }
            if (!source.year().isEmpty() && !source.year().matches("(1[5-9]|20)\\d\\d.?")) {
                findings.add(Finding.error(ID, source.span(), "year", source.id(), source.year()));
            }
        }
    }

    private static void missing(Reference source, String field, Findings findings) {
        findings.add(Finding.error(ID, source.span(), "missing", source.id(), field));
    }

    private static List<String> missing(Reference source) {
        List<String> missing = new ArrayList<>();
        add("author", source.author().isBlank() && isEmpty(source.where()), missing);
        add("year", source.year().isBlank() && !source.type().equals("web"), missing);
        if (STUDIES.contains(source.type())) {
            add("measured", isEmpty(source.measured()), missing);
            add("sample", isEmpty(source.sample()), missing);
            add("limits", isEmpty(source.limits()), missing);
        }
        return missing;
    }

    private static void add(String field, boolean isMissing, List<String> missing) {
        if (isMissing) {
            missing.add(field);
        }
    }

    private static boolean isEmpty(Localized text) {
        return text.texts().values().stream().allMatch(String::isBlank);
    }
}
