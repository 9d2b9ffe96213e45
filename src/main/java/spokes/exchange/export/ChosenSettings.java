package spokes.exchange.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import spokes.model.Settings;
import spokes.model.Workspace;
import spokes.model.carrier.Rate;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;
import spokes.model.sheet.Table;

/**
 * The settings that a plan was made with: those that were chosen and count, and the plan's first day even if it was not
 * chosen, because an import would settle its own. A row that chooses nothing, or a value that cannot be used so that
 * another stands in, is left out: an import would reject it, and with it the whole folder.
 */
final class ChosenSettings {
    private static final String PLAN_DATE = "plan_date";

    private final Workspace workspace;
    private final Settings settings;

    ChosenSettings(Workspace workspace) {
        this.workspace = workspace;
        this.settings = workspace.settings();
    }

    Table table() {
        List<Row> rows = new ArrayList<>();
        if (!settings.isChosen(PLAN_DATE)) {
            rows.add(Row.blank(Sheet.SETTINGS)
                    .with("key", PLAN_DATE)
                    .with("value", settings.planDate().toString()));
        }
        workspace.table(Sheet.SETTINGS).rows().stream().filter(this::counts).forEach(rows::add);
        return Table.of(Sheet.SETTINGS, rows);
    }

    private boolean counts(Row row) {
        String key = row.text("key");
        return settings.isChosen(key)
                && switch (key) {
                    case "service" -> services().contains(row.text("value"));
                    case "baseline_center" -> codes(Sheet.CENTERS, "center").anyMatch(row.text("value")::equals);
                    default -> true;
                };
    }

    private Set<String> services() {
        return Stream.of(
                        codes(Sheet.RATES, "service"),
                        codes(Sheet.SERVICES, "service"),
                        workspace.defaults().rates().stream().map(Rate::service))
                .flatMap(names -> names)
                .collect(Collectors.toSet());
    }

    private Stream<String> codes(Sheet sheet, String column) {
        return workspace.table(sheet).rows().stream().map(row -> row.text(column));
    }
}
