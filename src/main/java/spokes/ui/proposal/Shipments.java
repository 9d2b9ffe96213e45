package spokes.ui.proposal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import spokes.model.Workspace;
import spokes.model.goods.Inbound;

/** The inbound shipments of a workspace: rows of one supply point, day and mode come together. */
public final class Shipments {
    private Shipments() {}

    /**
     * A shipment.
     *
     * @param supplyPoint where it comes from
     * @param day         when it arrives
     * @param mode        how it comes
     */
    public record Key(String supplyPoint, LocalDate day, String mode) {
        @Override
        public String toString() {
            return String.join(" ", supplyPoint, day.toString(), mode).strip();
        }
    }

    /** Those that arrive on the plan date or later, the next one first, with their rows. */
    public static Map<String, List<Inbound>> of(Workspace workspace) {
        LocalDate first = workspace.settings().planDate();
        return workspace.inbound().stream()
                .filter(row -> !row.arrivalDate().isBefore(first) && row.units() > 0)
                .sorted(java.util.Comparator.comparing(Inbound::arrivalDate))
                .collect(Collectors.groupingBy(
                        row -> new Key(row.supplyPoint(), row.arrivalDate(), row.mode()).toString(),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }
}
