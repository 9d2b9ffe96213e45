package spokes.exchange.header;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import spokes.exchange.file.RawRow;
import spokes.exchange.header.MappedColumn.Basis;
import spokes.model.sheet.Column;
import spokes.model.sheet.Sheet;

/**
 * Which column of a file is which column of a sheet.
 *
 * @param sheet   what the rows are
 * @param header     the row of headers; where they take several rows, the last one, with the texts of all
 * @param headerRows how many rows the headers take
 * @param columns what was recognized, in the file's order
 * @param unused  headers that mean nothing here, as the file spells them
 * @param missing columns that the sheet needs and the file has not
 */
public record Layout(
        Sheet sheet,
        RawRow header,
        int headerRows,
        List<MappedColumn> columns,
        List<String> unused,
        List<Column> missing) {
    public Layout {
        columns = List.copyOf(columns);
        unused = List.copyOf(unused);
        missing = List.copyOf(missing);
    }

    /** Header as spelled to canonical name, in the file's order. */
    public Map<String, String> mapping() {
        Map<String, String> mapping = new LinkedHashMap<>();
        columns.forEach(c -> mapping.put(c.header(), c.column().name()));
        return mapping;
    }

    /** Whether the file has this column. */
    public boolean has(String column) {
        return columns.stream().anyMatch(c -> c.column().name().equals(column));
    }

    /** The file's header of a column; the canonical name if it has none. */
    public String headerOf(String column) {
        return columns.stream()
                .filter(c -> c.column().name().equals(column))
                .map(MappedColumn::header)
                .findFirst()
                .orElse(column);
    }

    /** The layout with one column more, that was missing or not used. */
    Layout with(MappedColumn column) {
        List<MappedColumn> more = new ArrayList<>(columns);
        more.add(column);
        more.sort(Comparator.comparingInt(MappedColumn::position));
        List<String> unnamed = new ArrayList<>(unused);
        unnamed.remove(column.header());
        List<Column> needed = missing.stream()
                .filter(c -> !c.name().equals(column.column().name()))
                .toList();
        return new Layout(sheet, header, headerRows, more, unnamed, needed);
    }

    /** The first row of headers as the spreadsheet numbers it. */
    public int firstHeaderRow() {
        return Math.max(0, header.number() - headerRows + 1);
    }

    /** All headers there are, as spelled. */
    public List<String> headers() {
        return Headers.of(header);
    }

    /** How well it fits: needed columns count twice; a sheet that lacks one fits badly. */
    double score() {
        long needed = columns.stream().filter(c -> c.column().required()).count();
        long parts = columns.stream().filter(c -> c.basis() == Basis.PART).count();
        long assumed = columns.stream().filter(MappedColumn::assumed).count();
        long lower = columns.stream().filter(c -> c.basis() == Basis.LOWER).count();
        return columns.size()
                + needed
                - 0.1 * unused.size()
                - 0.2 * parts
                - 0.05 * lower
                - 0.2 * assumed
                - 2.5 * missing.size();
    }
}
