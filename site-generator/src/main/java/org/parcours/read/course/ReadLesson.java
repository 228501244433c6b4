package org.parcours.read.course;

import java.util.List;
import java.util.Map;
import org.parcours.cache.Fingerprint;
import org.parcours.finding.Exemption;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.Lesson;
import org.parcours.read.LessonReader;
import org.parcours.read.Manuscript;
import org.parcours.read.ReadingContext;
import org.parcours.read.VariableResolver;
import org.parcours.read.lesson.LessonAssembler;
import org.parcours.source.SourceFile;

/**
 * What reading one file gave, when nothing was known of the others.
 *
 * @param exemptions rules that its author exempts
 * @param openLinks its links of which only the whole course can say where they lead or how they are called
 * @param variables the values of those that it names, by name
 * @param included the state of each file that it asks for, by path; one that was missing has a state too
 * @param findings what was found while it was read
 */
record ReadLesson(
        Lesson lesson,
        List<Exemption> exemptions,
        List<OpenLink> openLinks,
        Map<String, String> variables,
        Map<String, String> included,
        List<Finding> findings) {

    static ReadLesson of(
            SourceFile file,
            LessonReader reader,
            LessonAssembler assembler,
            ReadingContext context,
            FileStates states) {
        Findings found = new Findings();
        ReadingContext own = new ReadingContext(context.folder(), context.language(), context.variables(), found);
        VariableResolver variables = new VariableResolver(context.variables(), found);
        Manuscript manuscript = variables.resolve(reader.read(file, own));
        Lesson lesson = assembler.assemble(manuscript, own);
        return new ReadLesson(
                lesson,
                manuscript.exemptions(),
                OpenLink.in(lesson),
                variables.used(),
                states.of(manuscript.included()),
                found.sorted());
    }

    /** Whether it would be read as it is, its own text aside. */
    boolean isCurrent(ReadingContext context, FileStates states) {
        return variables.entrySet().stream().allMatch(used -> used.getValue()
                        .equals(context.variables().get(used.getKey())))
                && included.equals(states.of(included.keySet()));
    }

    /**
     * The fingerprint of all that it was made of.
     *
     * @param text that of its own text
     */
    Fingerprint made(Fingerprint text) {
        return variables.isEmpty() && included.isEmpty() ? text : text.with(variables.toString(), included.toString());
    }
}
