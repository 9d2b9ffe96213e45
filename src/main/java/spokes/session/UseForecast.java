package spokes.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import spokes.model.Refused;
import spokes.model.Touched;
import spokes.model.Workspace;
import spokes.model.demand.ForecastWeek;
import spokes.model.demand.ProductForecast;
import spokes.model.sheet.Changes;
import spokes.model.sheet.Column;
import spokes.model.sheet.PackedTable;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;
import spokes.model.sheet.Table;
import spokes.model.sheet.TableEditor;

/**
 * Takes over a forecast as one step: its rows take the place of all rows of the forecast before, so it is the demand
 * where no demand sheet is.
 *
 * @param weeks    weeks of the horizon that it speaks of, for the label
 * @param products how each product was forecast, each once
 * @param rates    what each product sells in each week, each once
 * @param settings what the forecast is to be used with, as how it is split among areas, by key; a blank one is removed
 */
public record UseForecast(
        int weeks, List<ProductForecast> products, List<ForecastWeek> rates, SortedMap<String, String> settings)
        implements Command {
    public UseForecast {
        products = List.copyOf(products);
        rates = List.copyOf(rates);
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }

    /** A forecast that leaves the settings alone. */
    public UseForecast(int weeks, List<ProductForecast> products, List<ForecastWeek> rates) {
        this(weeks, products, rates, new TreeMap<>());
    }

    @Override
    public Changes changesTo(State state) throws Refused {
        return changesTo(state.base());
    }

    /**
     * What changes in a workspace, judged or not.
     *
     * @throws Refused if it is forecast to sell more than can be computed with
     */
    public Changes changesTo(Workspace workspace) throws Refused {
        PackedTable before = workspace.packedForecastWeeks();
        List<RowChange> changes = productChanges(workspace);
        settings.forEach((key, value) -> setting(workspace, key, value).ifPresent(changes::add));
        return new Changes(changes, before.changesTo(table()));
    }

    private static Optional<RowChange> setting(Workspace workspace, String key, String value) {
        Row after = Row.blank(Sheet.SETTINGS).with("key", key).with("value", value);
        Optional<Row> before = workspace.table(Sheet.SETTINGS).find(after.key());
        if (value.isBlank()) {
            return before.map(RowChange::removed);
        }
        if (before.isEmpty()) {
            return Optional.of(RowChange.added(after));
        }
        return before.filter(row -> !row.equals(after)).map(row -> RowChange.changed(row, after));
    }

    private PackedTable table() throws Refused {
        TableEditor editor = new TableEditor(PackedTable.of(Sheet.PRODUCT_FORECAST_WEEKS, new TreeMap<>()), () -> {});
        for (ForecastWeek rate : rates) {
            if (!(rate.unitsPerDay() <= Column.MAX_AMOUNT)) {
                throw new Refused("%s is forecast to sell %.0f units a day, too many to compute with"
                        .formatted(rate.product(), rate.unitsPerDay()));
            }
            editor.add(rate.toRow());
        }
        return editor.finish();
    }

    private List<RowChange> productChanges(Workspace workspace) {
        Table before = workspace.table(Sheet.PRODUCT_FORECASTS);
        Map<String, Row> after = new LinkedHashMap<>();
        products.forEach(product -> {
            Row row = product.toRow();
            after.put(row.key(), row);
        });
        List<RowChange> changes = new ArrayList<>();
        for (Row row : before.rows()) {
            if (!after.containsKey(row.key())) {
                changes.add(RowChange.removed(row));
            }
        }
        after.forEach((key, row) -> {
            Optional<Row> earlier = before.find(key);
            if (earlier.isEmpty()) {
                changes.add(RowChange.added(row));
            } else if (!earlier.get().equals(row)) {
                changes.add(RowChange.changed(earlier.get(), row));
            }
        });
        return changes;
    }

    @Override
    public boolean isForBase() {
        return true;
    }

    @Override
    public Touched touched() {
        return Touched.everything();
    }

    @Override
    public String label() {
        return "forecast of %d week%s".formatted(weeks, weeks == 1 ? "" : "s");
    }
}
