package spokes.exchange.resolve;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import spokes.exchange.source.Draft;
import spokes.model.demand.Adjustment;
import spokes.model.demand.DemandScope;
import spokes.model.sheet.Sheet;

/** Whether rows of adjustments can be used, and are about something that is there. */
final class AdjustmentRules {
    private static final int TOLD = 50;

    private final Pending pending;
    private final Products products;

    AdjustmentRules(Pending pending, Products products) {
        this.pending = pending;
        this.products = products;
    }

    /** Leaves out rows whose values cannot be used. */
    void check(List<Draft> drafts) {
        drafts.forEach(draft -> Adjustment.of(draft.over(pending.find(Sheet.ADJUSTMENTS, draft.key())))
                .findProblem()
                .ifPresent(draft::rejectRow));
    }

    /** Notes the products that the rows name, and tells of those that are about nothing yet. */
    void name(List<Draft> drafts) {
        products.name(drafts);
        drafts.forEach(draft -> products.name(draft, "like_client", "like_sku"));
        Set<String> categories = known(Sheet.PRODUCTS, "category");
        Set<String> areas = drafts.isEmpty() ? Set.of() : known(Sheet.AREAS, "area");
        for (Draft draft : drafts) {
            String category = draft.text("category");
            if (!category.isEmpty() && !categories.contains(category)) {
                draft.warn(
                        "unknown category " + category,
                        1,
                        "category",
                        () -> "no product is of category “%s”: the adjustment is of nothing yet".formatted(category));
            }
            DemandScope scope = Adjustment.of(draft.row()).scope();
            if (!scope.area().isEmpty() && areas.stream().noneMatch(scope::coversArea)) {
                draft.warn(
                        "unknown area in adjustments",
                        TOLD,
                        "area",
                        () -> "“%s” is no area, nor how the code of one begins: the adjustment is of nothing yet"
                                .formatted(scope.area()));
            }
        }
    }

    private Set<String> known(Sheet sheet, String column) {
        return pending.all(sheet).map(row -> row.text(column)).collect(Collectors.toCollection(TreeSet::new));
    }
}
