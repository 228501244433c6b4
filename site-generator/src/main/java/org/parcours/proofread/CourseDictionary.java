package org.parcours.proofread;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parcours.check.Normalised;
import org.parcours.check.Passage;
import org.parcours.check.Passages;
import org.parcours.finding.Findings;
import org.parcours.model.Course;
import org.parcours.model.CoursePlan;
import org.parcours.model.Lesson;
import org.parcours.model.Reference;
import org.parcours.model.RoleCard;
import org.parcours.read.SourceReader;
import org.parcours.source.CourseFolder;

/**
 * Words and phrases that are right in a course, whatever a proofreader thinks of them: those of {@code dictionary.txt} in
 * its folder, one entry a line, {@code #} before a remark; the terms of its glossary; its names, which are those of the
 * organisation, of authors, of variables, of who speaks in its dialogues, and of who is called Mme or Mr.
 */
public final class CourseDictionary {

    private static final String FILE = "dictionary.txt";

    /** Who is called Mme or Mr has a name, whatever it looks like. */
    private static final Pattern TITLED =
            Pattern.compile("(?<!\\p{L})(?:MM?\\.|Mmes?|Mlle|Mr\\.?|Mrs\\.?|Ms\\.?|Dr\\.?|[Mm]onsieur|[Mm]adame)"
                    + "[\\s\\u00A0]+((?:\\p{Lu}[\\p{L}’'-]+ ?){1,2})");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final Set<String> words = new HashSet<>();
    private final List<String> phrases = new ArrayList<>();

    private CourseDictionary() {}

    /** The dictionary of a course; a file that cannot be read is a finding. */
    public static CourseDictionary of(Course course, CourseFolder folder, Findings findings) {
        CourseDictionary dictionary = new CourseDictionary();
        if (folder.file(FILE).isPresent()) {
            new SourceReader(folder, findings).read(FILE).ifPresent(file -> file.lines().stream()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .forEach(dictionary::add));
        }
        names(course.plan()).forEach(dictionary::addWords);
        course.glossary().terms().forEach(term -> term.term().texts().values().forEach(dictionary::addWords));
        course.references().references().stream()
                .flatMap(CourseDictionary::names)
                .forEach(dictionary::addWords);
        course.lessons().flatMap(CourseDictionary::names).forEach(dictionary::addWords);
        return dictionary;
    }

    private static Stream<String> names(CoursePlan plan) {
        return Stream.concat(
                Stream.of(plan.organisation().name()),
                plan.variables().values().stream().flatMap(value -> value.texts().values().stream()));
    }

    private static Stream<String> names(Reference reference) {
        return Stream.concat(Stream.of(reference.author()), reference.where().texts().values().stream());
    }

    private static Stream<String> names(Lesson lesson) {
        List<Passage> passages = Passages.of(lesson);
        Stream<String> speakers = passages.stream().map(Passage::speaker);
        Stream<String> titled = passages.stream()
                .flatMap(passage -> TITLED.matcher(passage.text()).results())
                .map(name -> name.group(1));
        Stream<String> roles = lesson.exercises().stream()
                .flatMap(exercise -> exercise.roles().stream())
                .map(RoleCard::role);
        return Stream.of(speakers, titled, roles).flatMap(names -> names);
    }

    /** An entry of several words is right as a whole; each of its words may be wrong elsewhere. */
    private void add(String entry) {
        String plain = Normalised.of(entry).text();
        if (NO_WORD.matcher(plain).find()) {
            phrases.add(plain);
        }
        if (!plain.isEmpty()) {
            words.add(plain);
        }
    }

    private void addWords(String name) {
        NO_WORD.splitAsStream(Normalised.of(name).text())
                .filter(word -> word.length() > 1)
                .forEach(words::add);
    }

    /** Whether what seems wrong is right here: a word of the dictionary, or part of one of its phrases. */
    boolean accepts(Mistake mistake) {
        String words = Normalised.of(mistake.words()).text();
        return mistake.kind() == Slip.Kind.SPELLING && isKnown(words) || isInPhrase(mistake);
    }

    private boolean isKnown(String slip) {
        return words.contains(slip)
                || words.contains(slip.replaceFirst("'s?$", ""))
                || NO_WORD.splitAsStream(slip).anyMatch(words::contains);
    }

    private boolean isInPhrase(Mistake mistake) {
        String around = Normalised.of(mistake.around()).text();
        return phrases.stream().anyMatch(phrase -> {
            int start = around.indexOf(phrase);
            while (start >= 0 && start + phrase.length() <= mistake.at()) {
                start = around.indexOf(phrase, start + 1);
            }
            return start >= 0 && start < mistake.at() + mistake.words().length();
        });
    }
}
