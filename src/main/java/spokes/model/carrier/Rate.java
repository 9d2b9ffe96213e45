package spokes.model.carrier;

import java.util.List;
import java.util.stream.IntStream;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/**
 * One row of a parcel rate card.
 *
 * @param service     the service it belongs to
 * @param maxWeightLb the heaviest billable weight it is for, in pounds
 * @param byZone      money per parcel in zones 1 to 9
 */
public record Rate(String service, double maxWeightLb, List<Double> byZone) {
    public Rate {
        byZone = List.copyOf(byZone);
    }

    /** The rate that a row of the sheet rates describes. */
    public static Rate of(Row row) {
        return new Rate(
                row.text("service"),
                row.number("max_weight_lb"),
                IntStream.rangeClosed(1, 9)
                        .mapToObj(zone -> row.number("zone_" + zone))
                        .toList());
    }

    /** The row of the sheet rates that describes it. */
    public Row toRow() {
        Row row = Row.blank(Sheet.RATES).with("service", service).with("max_weight_lb", maxWeightLb);
        for (int zone = 1; zone <= byZone.size(); zone++) {
            row = row.with("zone_" + zone, byZone.get(zone - 1));
        }
        return row;
    }
}
