package org.parcours.read.asciidoc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parcours.finding.Finding;
import org.parcours.model.text.Block;
import org.parcours.model.text.Cell;
import org.parcours.model.text.Inline;
import org.parcours.model.text.LineBreak;
import org.parcours.model.text.Row;
import org.parcours.model.text.Table;

/** Maps tables of one-line cells. A cell that is styled, spans others or holds blocks is a finding. */
final class TableMapper {

    private static final String CELL = "markup.cell";

    private final Reading reading;
    private final BlockMapper blocks;
    private final InlineMapper inlines;

    TableMapper(Reading reading, BlockMapper blocks, InlineMapper inlines) {
        this.reading = reading;
        this.blocks = blocks;
        this.inlines = inlines;
    }

    List<Block> table(org.asciidoctor.ast.Table table, Place at) {
        Map<Place, Set<Integer>> rowsOfLine = new HashMap<>();
        Map<Place, Integer> cellsOfLine = new LinkedHashMap<>();
        List<Row> rows = new ArrayList<>();
        List<org.asciidoctor.ast.Row> all = new ArrayList<>(table.getHeader());
        all.addAll(table.getBody());
        all.addAll(table.getFooter());
        for (org.asciidoctor.ast.Row row : all) {
            List<Cell> cells = new ArrayList<>();
            for (org.asciidoctor.ast.Cell cell : row.getCells()) {
                Place place = blocks.place(cell);
                rowsOfLine.computeIfAbsent(place, line -> new HashSet<>()).add(rows.size());
                cellsOfLine.merge(place, 1, Integer::sum);
                cells.add(cell(cell, place));
            }
            rows.add(new Row(cells.isEmpty() ? at.span() : cells.get(0).span(), cells));
        }
        checkRows(table.getColumns().size(), rowsOfLine, cellsOfLine);
        if (!table.getFooter().isEmpty()) {
            reading.add(Finding.warning("markup.unsupported", at.span(), "table-footer"));
        }
        int headers = table.getHeader().size();
        Optional<Row> header = headers == 0 ? Optional.empty() : Optional.of(rows.get(0));
        return List.of(new Table(at.span(), header, rows.subList(Math.min(headers, 1), rows.size())));
    }

    /**
     * A bar too many or too few on a line moves all cells after it. Whoever writes one cell a line, or one row a line,
     * never has a line whose cells belong to two rows: of the lines up to the first such one, the one of another length
     * than the table's columns is to blame.
     */
    private void checkRows(int columns, Map<Place, Set<Integer>> rowsOfLine, Map<Place, Integer> cellsOfLine) {
        Optional<Place> blamed = Optional.empty();
        for (Map.Entry<Place, Integer> line : cellsOfLine.entrySet()) {
            if (blamed.isEmpty() && line.getValue() != columns) {
                blamed = Optional.of(line.getKey());
            }
            if (rowsOfLine.get(line.getKey()).size() > 1) {
                Place place = blamed.orElse(line.getKey());
                int cells = cellsOfLine.get(place);
                String problem = cells > columns ? "too-many" : "too-few";
                reading.add(Finding.error("markup.row-cells", place.span(), problem, cells, columns));
                return;
            }
        }
    }

    private Cell cell(org.asciidoctor.ast.Cell cell, Place at) {
        String style = cell.getStyle() == null ? "" : cell.getStyle();
        boolean spans = cell.getColspan() > 1 || cell.getRowspan() > 1;
        String words = firstLine(cell.getSource());
        if (spans) {
            reading.add(Finding.error(CELL, at.span(), "span", words));
        }
        if (!style.isEmpty()) {
            boolean ofColumn = style.equals(cell.getColumn().getStyle());
            reading.add(Finding.error(CELL, at.span(), ofColumn ? "column-style" : "style", style, words));
        }
        if (cell.getInnerDocument() != null) {
            return new Cell(at.span(), flat(blocks.blocks(cell.getInnerDocument()), at));
        }
        return new Cell(at.span(), text(cell, style, words, at));
    }

    private List<Inline> text(org.asciidoctor.ast.Cell cell, String style, String words, Place at) {
        String text = style.equals("literal") ? cell.getSource().replace("<", "&lt;") : cell.getText();
        if (text.strip().contains("\n\n")) {
            reading.add(Finding.error(CELL, at.span(), "lines", words));
        }
        return inlines.read(text.strip().replaceAll("\\s*\\n\\s*", " "), at);
    }

    private List<Inline> flat(Collection<Block> content, Place at) {
        List<Inline> flat = new ArrayList<>();
        for (List<Inline> part : FlatText.of(content)) {
            if (!flat.isEmpty()) {
                flat.add(new LineBreak(at.span()));
            }
            flat.addAll(part);
        }
        return flat;
    }

    private static String firstLine(String source) {
        return source.strip().split("\n", 2)[0].replace(String.valueOf(Token.GUARD), "");
    }
}
