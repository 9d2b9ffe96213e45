package spokes.ui.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import spokes.engine.JudgedPlan;
import spokes.engine.result.LaneFlow;
import spokes.model.place.Area;
import spokes.model.place.Center;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/** The lanes that something flows on, and those that have costs of their own. */
final class LaneReader {
    private final JudgedPlan judged;
    private final Map<String, Sums> lanes = new HashMap<>();

    LaneReader(JudgedPlan judged) {
        this.judged = judged;
    }

    /** What flows on a lane. */
    private static final class Sums {
        final Row row;
        double units;
        double orders;
        double unitDays;
        int zone;
        double km;
        double shipping;
        double picking;

        Sums(Row row) {
            this.row = row;
        }

        void add(LaneFlow flow) {
            units += flow.units();
            orders += flow.orders();
            unitDays += flow.units() * flow.days();
            zone = flow.zone();
            km = flow.roadKm();
            shipping += flow.shipping();
            picking += flow.picking();
        }
    }

    List<SheetRow> read() {
        judged.eachFlow(flow -> at(flow.center(), flow.area()).add(flow));
        for (Row row : judged.workspace().table(Sheet.LANES).rows()) {
            at(row.text("center"), row.text("area"));
        }
        Map<String, String> centers = judged.workspace().centers().stream()
                .collect(Collectors.toMap(Center::code, Center::name, (a, b) -> a));
        Map<String, String> areas =
                judged.workspace().areas().stream().collect(Collectors.toMap(Area::code, Area::name, (a, b) -> a));
        List<SheetRow> rows = new ArrayList<>(lanes.size());
        lanes.values().forEach(sums -> rows.add(row(sums, centers, areas)));
        rows.sort((a, b) -> a.row().key().compareTo(b.row().key()));
        return rows;
    }

    private Sums at(String center, String area) {
        return lanes.computeIfAbsent(
                center + '\n' + area,
                _ -> new Sums(Row.blank(Sheet.LANES).with("center", center).with("area", area)));
    }

    private SheetRow row(Sums sums, Map<String, String> centers, Map<String, String> areas) {
        String center = sums.row.text("center");
        String area = sums.row.text("area");
        @Nullable
        Row stored = judged.workspace().table(Sheet.LANES).find(sums.row.key()).orElse(null);
        boolean flows = sums.units > 0;
        return new SheetRow(
                stored == null ? sums.row : stored,
                stored != null,
                Arrays.asList(
                        centers.getOrDefault(center, center),
                        areas.getOrDefault(area, area),
                        sums.units,
                        sums.orders,
                        flows ? (Double) (sums.unitDays / sums.units) : null,
                        sums.zone > 0 ? (Double) (double) sums.zone : null,
                        sums.km > 0 ? (Double) sums.km : null,
                        sums.shipping,
                        sums.picking));
    }
}
