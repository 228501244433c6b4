package org.parcours.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.node.Node;
import org.parcours.model.text.Cell;
import org.parcours.model.text.Row;
import org.parcours.model.text.Table;
import org.parcours.read.markdown.InlineConverter.Notes;

/** Makes a table, and counts the cells that its author typed: the parser drops those that a row has too many. */
final class TableConverter {

    private static final String RULE = "markup.row-cells";

    private final Page page;
    private final int columns;

    private TableConverter(Page page, int columns) {
        this.page = page;
        this.columns = columns;
    }

    static Table convert(TableBlock table, Page page) {
        Node header = table.getFirstChild().getFirstChild();
        int columns = RowCells.count(page.places().source(header));
        TableConverter converter = new TableConverter(page, columns);
        converter.checkDashes(table);
        List<Row> rows = new ArrayList<>();
        Node body = table.getLastChild();
        if (body instanceof TableBody) {
            for (Node row = body.getFirstChild(); row != null; row = row.getNext()) {
                rows.add(converter.row(row));
            }
        }
        return new Table(page.places().of(table), Optional.of(converter.row(header)), rows);
    }

    /** The line of dashes says how many columns there are as well; the parser accepts it with more than the header has. */
    private void checkDashes(TableBlock table) {
        String dashes = page.places().source(table).lines().skip(1).findFirst().orElse("");
        int wanted = RowCells.count(dashes);
        if (wanted > columns) {
            page.error(table.getFirstChild(), RULE, "header", columns, wanted);
        }
    }

    private Row row(Node row) {
        int typed = RowCells.count(page.places().source(row));
        if (typed != columns) {
            page.error(row, RULE, typed > columns ? "too-many" : "too-few", typed, columns);
        }
        List<Cell> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(cell(cell));
        }
        return new Row(page.places().of(row), cells);
    }

    private Cell cell(Node cell) {
        boolean added = cell.getSourceSpans().isEmpty();
        return new Cell(
                added ? page.places().endOf(cell) : page.places().of(cell),
                InlineConverter.contentOf(cell, Notes.ALLOWED, page.inCell(cell)));
    }
}
