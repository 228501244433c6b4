package org.parcours.check.table;

import java.util.List;
import java.util.Optional;
import org.parcours.check.LessonRule;
import org.parcours.check.Normalised;
import org.parcours.check.WordData;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.AnswerSpace;
import org.parcours.model.CoursePlan;
import org.parcours.model.Exercise;
import org.parcours.model.Lesson;
import org.parcours.model.LessonRewriter;
import org.parcours.model.text.Block;
import org.parcours.model.text.Cell;
import org.parcours.model.text.Heading;
import org.parcours.model.text.Language;
import org.parcours.model.text.Paragraph;
import org.parcours.model.text.PlainText;
import org.parcours.model.text.Row;
import org.parcours.model.text.Table;
import org.parcours.model.text.TextRewriter;

/**
 * A table has a header row without empty cells, the corner of a two-way table aside, and a sentence before it that says
 * what it shows (WCAG 2.2, 1.3.1). A table to fill in, and the parts of a lesson that are tables, are named by their heading.
 */
public final class TableHeaders extends LessonRule {

    private final WordData names = new WordData(TableHeaders.class, "names");

    public TableHeaders() {
        super("table.headers");
    }

    @Override
    public void check(Lesson lesson, CoursePlan plan, Findings findings) {
        new LessonRewriter(new Tables(lesson.language(), findings)).lesson(lesson);
        lesson.exercises().stream()
                .map(Exercise::answerSpace)
                .flatMap(Optional::stream)
                .map(AnswerSpace::table)
                .flatMap(Optional::stream)
                .forEach(table -> headers(table, findings));
    }

    private void headers(Table table, Findings findings) {
        if (table.header().isEmpty()) {
            String first = table.rows().isEmpty() ? "" : words(table.rows().get(0));
            findings.add(Finding.error(id(), table.span(), "none", first));
            return;
        }
        List<Cell> cells = table.header().get().cells();
        for (int i = 1; i < cells.size(); i++) {
            if (isEmpty(cells.get(i))) {
                findings.add(Finding.error(id(), table.header().get().span(), "empty", i + 1));
            }
        }
        if (cells.size() < 2) {
            findings.add(Finding.error(
                    id(), table.span(), "one-column", words(table.header().get())));
        }
    }

    private static boolean isEmpty(Cell cell) {
        return cell.content().isEmpty() || PlainText.of(cell.content()).isBlank();
    }

    private static String words(Row row) {
        return String.join(
                " | ",
                row.cells().stream().map(cell -> PlainText.of(cell.content())).toList());
    }

    private boolean introduces(Block before, Language language) {
        if (before instanceof Heading) {
            return true;
        }
        if (!(before instanceof Paragraph paragraph)) {
            return false;
        }
        Normalised words = Normalised.of(PlainText.of(paragraph.content()));
        return words.text().stripTrailing().endsWith(":")
                || names.patterns(language).stream()
                        .anyMatch(name -> name.matcher(words.text()).find());
    }

    private final class Tables extends TextRewriter {

        private final Language language;
        private final Findings findings;

        Tables(Language language, Findings findings) {
            this.language = language;
            this.findings = findings;
        }

        @Override
        public List<Block> blocks(List<Block> blocks) {
            for (int i = 0; i < blocks.size(); i++) {
                if (blocks.get(i) instanceof Table table) {
                    headers(table, findings);
                    boolean introduced = i > 0 && introduces(blocks.get(i - 1), language);
                    if (!introduced) {
                        findings.add(Finding.error(
                                id(),
                                table.span(),
                                "not-introduced",
                                table.header().map(TableHeaders::words).orElse("")));
                    }
                }
            }
            return super.blocks(blocks);
        }
    }
}
