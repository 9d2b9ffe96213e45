package spokes.ui.tables;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.carrier.FreightRate;
import spokes.model.goods.Transfer;
import spokes.model.sheet.Column;
import spokes.model.sheet.Row;
import spokes.session.ChangeTransfers;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.grid.CellEdit;
import spokes.ui.grid.Typed;

/** Makes one step of what is typed or pasted into the table of transfers, or says why it cannot be: then nothing changes. */
final class TransferCells {
    static final String UNITS = "units";
    static final String DEPARTURE = "departure_date";
    static final String MODE = "mode";
    static final String RECEIVED = "received_units";

    private static final Set<Transfer.Status> PLANNED = Set.of(Transfer.Status.PLANNED);
    private static final Set<Transfer.Status> NOT_CANCELLED =
            Set.of(Transfer.Status.PLANNED, Transfer.Status.SENT, Transfer.Status.RECEIVED);

    private final Texts texts = Texts.of("tables");
    private final TransferEdits edits;
    private final Figures figures;
    private final Typed typed;

    TransferCells(TransferEdits edits, Figures figures) {
        this.edits = edits;
        this.figures = figures;
        typed = new Typed(figures.locale());
    }

    /** The step that writes cells. */
    ChangeTransfers change(List<CellEdit<TransferRow>> cells, Workspace workspace) throws Refused {
        Map<TransferRow, Row> after = new LinkedHashMap<>();
        for (CellEdit<TransferRow> cell : cells) {
            Row row = after.getOrDefault(cell.row(), cell.row().row());
            after.put(cell.row(), written(cell, row, workspace));
        }
        CellEdit<TransferRow> first = cells.getFirst();
        String label = cells.size() == 1
                ? texts.get(
                        "transfers.label.cell",
                        first.column().title(),
                        edits.name(first.row()),
                        first.text().strip())
                : texts.get("transfers.label.cells", cells.size());
        return new ChangeTransfers(label, TransferEdits.changes(after));
    }

    private Row written(CellEdit<TransferRow> cell, Row row, Workspace workspace) throws Refused {
        String text = cell.text().strip();
        boolean isReceipt = cell.column().id().equals(RECEIVED);
        checkStatus(cell.row(), isReceipt ? NOT_CANCELLED : PLANNED);
        return switch (cell.column().id()) {
            case UNITS -> row.with(UNITS, whole(text, 1));
            case RECEIVED -> row.with("status", "received").with(RECEIVED, whole(text, 0));
            case DEPARTURE -> row.with(DEPARTURE, day(text, workspace));
            case MODE -> row.with(MODE, mode(text, workspace));
            default -> throw new IllegalArgumentException(cell.column().id());
        };
    }

    private void checkStatus(TransferRow row, Set<Transfer.Status> allowed) throws Refused {
        if (!allowed.contains(row.status())) {
            throw new Refused(
                    texts.get("transfers.refused.cell", edits.name(row), texts.get("status." + row.status())));
        }
    }

    private double whole(String text, double least) throws Refused {
        double units;
        try {
            units = Double.parseDouble(typed.number(text));
        } catch (NumberFormatException _) {
            throw new Refused(texts.get("transfers.refused.number", text));
        }
        if (!(units >= least) || units != Math.rint(units) || units > Column.MAX_AMOUNT) {
            throw new Refused(texts.get(least > 0 ? "transfers.units.some" : "transfers.units.whole"));
        }
        return units;
    }

    private LocalDate day(String text, Workspace workspace) throws Refused {
        LocalDate first = workspace.settings().planDate();
        LocalDate day;
        try {
            day = LocalDate.parse(typed.day(text));
        } catch (DateTimeParseException _) {
            throw new Refused(texts.get("transfers.refused.day", text, figures.date(first)));
        }
        if (day.isBefore(first)) {
            throw new Refused(texts.get("transfers.day.early", figures.day(day), figures.day(first)));
        }
        return day;
    }

    private String mode(String text, Workspace workspace) throws Refused {
        Set<String> modes = Stream.concat(workspace.freight().stream(), workspace.defaults().freight().stream())
                .map(FreightRate::mode)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!text.isEmpty() && !modes.contains(text)) {
            throw new Refused(texts.get("transfers.refused.mode", text, String.join(", ", modes)));
        }
        return text;
    }
}
