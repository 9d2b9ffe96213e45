package spokes.engine.derivation;

import java.util.List;
import spokes.engine.adjustment.AdjustmentBook;
import spokes.engine.basis.Terms;
import spokes.engine.network.Item;
import spokes.model.Workspace;
import spokes.model.demand.Adjustment;
import spokes.model.sheet.Sheet;

/** What a planner adjusted in the demand for a product in an area. */
final class AdjustmentSteps {
    private final AdjustmentBook book;
    private final Sources sources;

    AdjustmentSteps(Workspace workspace, Terms terms, Sources sources) {
        this.book = new AdjustmentBook(workspace.adjustments(), terms);
        this.sources = sources;
    }

    /** The adjustments in the order in which they are applied. */
    List<Derivation> list(Item item, String area) {
        return book.of(item.product).stream()
                .filter(row -> row.scope().coversArea(area))
                .map(this::step)
                .toList();
    }

    private Derivation step(Adjustment row) {
        Source source = sources.row(Sheet.ADJUSTMENTS, row.code());
        String says = "demand is adjusted by " + row.label();
        return switch (row.kind()) {
            case GROWTH -> Derivation.given(says, row.growthPerYear(), "share a year", source);
            case PROMOTION, LIKE, SCALE, STOCK_OUT -> Derivation.given(says, row.factor(), "×", source);
        };
    }
}
