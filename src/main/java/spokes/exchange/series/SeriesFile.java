package spokes.exchange.series;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import spokes.exchange.cell.CellText;
import spokes.exchange.cell.NumberForm;
import spokes.exchange.file.BadFile;
import spokes.exchange.file.FirstSheet;
import spokes.exchange.file.RawRow;
import spokes.exchange.format.SheetFile;
import spokes.model.demand.DemandSeries;
import spokes.model.reading.ImportIssue;
import spokes.model.reading.WrittenForm;

/**
 * A table of series, text or the first sheet of a workbook: {@code series_id}, {@code t} (whole numbers that go up by one), {@code value}, and perhaps
 * {@code season} (periods of a season) and {@code h} (steps ahead). Rows may come in any order.
 */
public final class SeriesFile {
    /** Problems after which no more are told. */
    public static final int MOST_ISSUES = 200;

    private static final double MOST_SEASON = 10_000;
    private static final double MOST_PERIOD = 1e15;
    /** Steps ahead where the table does not say; a whole season if that is longer. */
    private static final int STEPS = 6;

    private final Path path;
    private final Map<String, SeriesDraft> drafts = new LinkedHashMap<>();
    private final List<ImportIssue> issues = new ArrayList<>();
    private final Map<SeriesColumn, Integer> places = new EnumMap<>(SeriesColumn.class);
    private List<String> headers = List.of();

    private SeriesFile(Path path) {
        this.path = path;
    }

    /**
     * Reads a table.
     *
     * @throws BadFile     if it is no table, or a required column is missing
     * @throws IOException if it cannot be read
     */
    public static SeriesReading read(Path path) throws IOException, BadFile {
        SeriesFile file = new SeriesFile(path);
        new SheetFile(path).read(new FirstSheet(file::row), WrittenForm.GUESSED);
        file.requireColumns();
        return file.reading();
    }

    private void row(RawRow row) {
        if (places.isEmpty()) {
            headers = IntStream.range(0, row.size()).mapToObj(row::text).toList();
            for (SeriesColumn column : SeriesColumn.values()) {
                places.put(column, column.find(headers));
            }
        } else if (hasColumns()) {
            new Row(row).take();
        }
    }

    private boolean hasColumns() {
        return place(SeriesColumn.SERIES_ID) >= 0 && place(SeriesColumn.T) >= 0 && place(SeriesColumn.VALUE) >= 0;
    }

    /** Where a column is, -1 if it is not there. */
    private int place(SeriesColumn column) {
        return places.getOrDefault(column, -1);
    }

    private void requireColumns() throws BadFile {
        for (SeriesColumn column : SeriesColumn.values()) {
            if (column.required() && place(column) < 0) {
                throw new BadFile("%s has no column %s; its columns are: %s"
                        .formatted(path.getFileName(), column.title(), String.join(", ", headers)));
            }
        }
        if (drafts.isEmpty() && issues.isEmpty()) {
            throw new BadFile("%s has headers and no rows: there is nothing to forecast".formatted(path.getFileName()));
        }
    }

    private SeriesReading reading() {
        drafts.values().forEach(draft -> draft.finish((row, message) -> issue(row, SeriesColumn.T, "", message)));
        List<DemandSeries> series = issues.isEmpty()
                ? drafts.values().stream()
                        .map(draft ->
                                draft.series(draft.horizon() > 0 ? draft.horizon() : Math.max(STEPS, draft.season())))
                        .toList()
                : List.of();
        return new SeriesReading(series, issues);
    }

    private void issue(int row, SeriesColumn column, String value, String message) {
        if (issues.size() < MOST_ISSUES) {
            String file = String.valueOf(path.getFileName());
            String header = headers.get(place(column)).strip();
            issues.add(new ImportIssue(
                    new ImportIssue.Cell(file, "", row, header), value, ImportIssue.Severity.ERROR, message));
        }
    }

    /** One row that is being read. */
    private final class Row {
        private final RawRow cells;
        private boolean isGood = true;

        Row(RawRow cells) {
            this.cells = cells;
        }

        void take() {
            String id = CellText.unsafe(text(SeriesColumn.SERIES_ID));
            if (id.isEmpty()) {
                bad(SeriesColumn.SERIES_ID, "the row does not say whose it is");
                return;
            }
            double t = whole(SeriesColumn.T, -MOST_PERIOD, MOST_PERIOD);
            double value = value();
            double season = optional(SeriesColumn.SEASON, MOST_SEASON);
            double horizon = optional(SeriesColumn.H, DemandSeries.MAX_HORIZON);
            if (isGood) {
                SeriesDraft draft = drafts.computeIfAbsent(id, SeriesDraft::new);
                agree(SeriesColumn.SEASON, season == 0 || draft.takesSeason((int) season), id);
                agree(SeriesColumn.H, horizon == 0 || draft.takesHorizon((int) horizon), id);
                draft.add((long) t, value, cells.number());
            } else {
                drafts.computeIfAbsent(id, SeriesDraft::new).leaveOut();
            }
        }

        private void agree(SeriesColumn column, boolean agrees, String id) {
            if (!agrees) {
                bad(column, "series %s has another %s in a row before".formatted(id, column.title()));
            }
        }

        private String text(SeriesColumn column) {
            int place = place(column);
            return place >= 0 ? cells.text(place) : "";
        }

        private double value() {
            OptionalDouble value = NumberForm.POINT.parse(text(SeriesColumn.VALUE));
            if (value.isEmpty() || Math.abs(value.getAsDouble()) > DemandSeries.MAX_VALUE) {
                bad(SeriesColumn.VALUE, wrongValue(text(SeriesColumn.VALUE), value.isPresent()));
            }
            return value.orElse(0);
        }

        private String wrongValue(String text, boolean isNumber) {
            return text.isEmpty()
                    ? "there is no value; write 0 for a period without demand, and no row for one that is not known"
                    : isNumber
                            ? "“%s” is beyond %.0f".formatted(text, DemandSeries.MAX_VALUE)
                            : "“%s” is not a number; write a number as 12 or 12.5".formatted(text);
        }

        private double optional(SeriesColumn column, double most) {
            return text(column).isEmpty() ? 0 : whole(column, 1, most);
        }

        private double whole(SeriesColumn column, double least, double most) {
            String text = text(column);
            double number = NumberForm.POINT.parse(text).orElse(Double.NaN);
            if (number != Math.rint(number) || number < least || number > most) {
                bad(column, "“%s” is not a whole number from %.0f to %.0f".formatted(text, least, most));
            }
            return number;
        }

        private void bad(SeriesColumn column, String message) {
            isGood = false;
            issue(cells.number(), column, text(column), message);
        }
    }
}
