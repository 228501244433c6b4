package org.parcours.maven;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.parcours.compile.Selection;
import org.parcours.edition.Edition;
import org.parcours.finding.Finding;
import org.parcours.finding.Severity;
import org.parcours.model.Profile;
import org.parcours.model.text.Language;

/**
 * The settings of a goal, understood.
 *
 * @param failOn the least severity that fails the build; empty when none does
 * @param messages language of the messages, if one was asked for
 * @param notes whether notes are printed too, or only written to the report
 * @param date what documents bear as their date
 */
record Settings(
        Selection selection, Optional<Severity> failOn, Optional<Locale> messages, boolean notes, Instant date) {

    /** The date of documents for which nobody set one. */
    private static final Instant NO_DATE = Instant.parse("2000-01-01T00:00:00Z");

    /**
     * Understands settings as they were written.
     *
     * @throws MojoExecutionException when one of them cannot be what it is
     */
    static Settings of(
            List<String> lessons,
            List<String> languages,
            String edition,
            String failOn,
            Optional<Locale> messages,
            boolean notes,
            String outputTimestamp)
            throws MojoExecutionException {
        Set<Language> wanted = names(languages).stream().map(Language::new).collect(Collectors.toSet());
        return new Settings(
                new Selection(names(lessons), wanted, editions(edition)),
                severity(failOn),
                messages,
                notes,
                date(outputTimestamp));
    }

    /** Whether any of these findings fails the build. */
    boolean isFailedBy(Collection<Finding> findings) {
        return failOn.isPresent()
                && findings.stream().anyMatch(f -> f.severity().compareTo(failOn.get()) <= 0);
    }

    private static Set<String> names(List<String> names) {
        return names == null
                ? Set.of()
                : names.stream().map(String::strip).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Edition> editions(String edition) throws MojoExecutionException {
        if (isUnset(edition) || edition.equals("both")) {
            return Set.of();
        }
        for (Edition known : Edition.values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(edition)) {
                return Set.of(known);
            }
        }
        throw cannotBe("parcours.edition", edition, "learner, trainer or both");
    }

    private static Optional<Severity> severity(String failOn) throws MojoExecutionException {
        switch (failOn) {
            case "error":
                return Optional.of(Severity.ERROR);
            case "warning":
                return Optional.of(Severity.WARNING);
            case "never":
                return Optional.empty();
            default:
                throw cannotBe("parcours.failOn", failOn, "error, warning or never");
        }
    }

    static Optional<Profile> profile(String name) throws MojoExecutionException {
        if (isUnset(name)) {
            return Optional.empty();
        }
        for (Profile known : Profile.values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(known);
            }
        }
        throw cannotBe("parcours.profile", name, "draft or release");
    }

    static Optional<Locale> locale(String messages) throws MojoExecutionException {
        if (isUnset(messages)) {
            return Optional.empty();
        }
        if (!Set.of("fr", "en").contains(messages)) {
            throw cannotBe("parcours.messages", messages, "fr or en");
        }
        return Optional.of(Locale.forLanguageTag(messages));
    }

    private static Instant date(String timestamp) throws MojoExecutionException {
        if (isUnset(timestamp)) {
            return NO_DATE;
        }
        try {
            return timestamp.matches("\\d+")
                    ? Instant.ofEpochSecond(Long.parseLong(timestamp))
                    : Instant.parse(timestamp);
        } catch (DateTimeException | NumberFormatException noDate) {
            throw cannotBe("parcours.outputTimestamp", timestamp, "an instant such as 2026-01-01T00:00:00Z");
        }
    }

    private static boolean isUnset(String value) {
        return value == null || value.isBlank();
    }

    private static MojoExecutionException cannotBe(String setting, String value, String expected) {
        return new MojoExecutionException(setting + " cannot be `" + value + "`; it is " + expected + ".");
    }
}
