package spokes.exchange.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import spokes.exchange.source.Draft;
import spokes.model.sheet.Sheet;

/** Whether the codes in rows are of something that is there. */
final class CodeChecks {
    private static final int TOLD = 50;

    private final Set<String> centers;
    private final Set<String> supplyPoints;
    private final Map<String, String> suggestions = new HashMap<>();
    private final Map<String, String> aliases;
    private final UnknownCenters unknown;

    /**
     * Checks against the centers and supply points as they become.
     *
     * @param aliases codes that nobody knows to those that the planner says they mean
     * @param unknown counts the centers that are not there
     */
    CodeChecks(Pending pending, Map<String, String> aliases, UnknownCenters unknown) {
        this.aliases = aliases;
        this.unknown = unknown;
        this.centers = codes(pending, Sheet.CENTERS, "center");
        this.supplyPoints = codes(pending, Sheet.SUPPLY_POINTS, "supply_point");
    }

    private static Set<String> codes(Pending pending, Sheet sheet, String column) {
        return pending.all(sheet).map(row -> row.text(column)).collect(Collectors.toSet());
    }

    /** Leaves out rows that name an unknown center in one of these columns. */
    void requireCenters(List<Draft> drafts, String... columns) {
        for (Draft draft : drafts) {
            for (String column : columns) {
                String code = meant(draft, column);
                if (!code.isEmpty() && !centers.contains(code)) {
                    unknown.add(code);
                    draft.reject(column, "no center “%s”; %s".formatted(code, suggest(code)));
                }
            }
        }
    }

    /** The code in a column; one that the planner says means another becomes that, and the row counts as repaired. */
    private String meant(Draft draft, String column) {
        String code = draft.text(column);
        String other = centers.contains(code) ? null : aliases.get(code);
        if (other == null || !centers.contains(other)) {
            return code;
        }
        draft.repair(column, other);
        return other;
    }

    /** Puts the code that is meant into a column again, in a row that is read for the second time. */
    void meanAgain(Draft draft, String column) {
        meant(draft, column);
    }

    private String suggest(String code) {
        return suggestions.computeIfAbsent(code, c -> Suggestion.of(c, centers));
    }

    /** Tells of a row that names an unknown center in a column that is for information. */
    void tellCenter(Draft draft, String column) {
        String code = meant(draft, column);
        if (!code.isEmpty() && !centers.contains(code)) {
            draft.warn("unknown center " + code, 1, column, () -> "no center “%s”; %s".formatted(code, suggest(code)));
        }
    }

    /** Tells of inbound rows whose supply point is unknown. */
    void tellSupplyPoints(List<Draft> drafts) {
        for (Draft draft : drafts) {
            String code = draft.text("supply_point");
            if (!code.isEmpty() && !supplyPoints.contains(code)) {
                draft.warn(
                        "unknown supply point " + code,
                        1,
                        "supply_point",
                        () -> "no supply point “%s”: its freight is not counted; give it a row in supply_points"
                                .formatted(code));
            }
        }
    }

    /** Tells of freight rows that are for a place that is neither a center nor a supply point. */
    void tellFreightEnds(List<Draft> drafts) {
        for (Draft draft : drafts) {
            for (String column : List.of("from", "to")) {
                String code = draft.text(column);
                if (!code.isEmpty() && !code.equals("*") && !centers.contains(code) && !supplyPoints.contains(code)) {
                    draft.warn(
                            "unknown place in freight",
                            TOLD,
                            column,
                            () -> "“%s” is no center, no supply point and not *: the row is for nothing yet"
                                    .formatted(code));
                }
            }
        }
    }
}
