package spokes.ui.forecast.adjustment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import spokes.model.demand.Adjustment;
import spokes.model.demand.Adjustment.Kind;
import spokes.model.demand.DemandScope;
import spokes.model.goods.ProductKey;
import spokes.session.ChangeAdjustments;
import spokes.session.State;

/**
 * What the form begins with, and what it makes of its answers.
 *
 * @param before   the adjustment that is changed; empty if one is added
 * @param proposed what the fields show at first
 * @param products several products that each get one of their own; empty if the fields say which
 */
record AdjustmentDraft(Optional<Adjustment> before, Adjustment proposed, List<ProductKey> products) {
    private static final double PROMOTION = 1.3;
    private static final double SCALE = 1.1;
    private static final double GROWTH = 0.1;
    private static final int WEEK = 7;

    AdjustmentDraft {
        products = List.copyOf(products);
    }

    static AdjustmentDraft change(Adjustment adjustment) {
        return new AdjustmentDraft(Optional.of(adjustment), adjustment, List.of());
    }

    /** A new one of the selected products, with dates and amounts that are likely. */
    static AdjustmentDraft add(State state, Kind kind, List<ProductKey> selected) {
        LocalDate first = state.workspace().settings().planDate();
        DemandScope scope = selected.size() == 1 ? DemandScope.of(selected.getFirst()) : DemandScope.ALL;
        DemandScope dated = switch (kind) {
            case PROMOTION ->
                scope.between(Optional.of(first.plusDays(WEEK)), Optional.of(first.plusDays(2 * WEEK - 1)));
            case LIKE -> scope.between(Optional.of(first), Optional.empty());
            case STOCK_OUT ->
                scope.between(Optional.of(first.minusDays(2 * WEEK)), Optional.of(first.minusDays(WEEK + 1)));
            case GROWTH, SCALE -> scope;
        };
        Adjustment proposed = new Adjustment(
                state.sight().newAdjustmentCode(),
                kind,
                dated,
                kind == Kind.PROMOTION ? PROMOTION : kind == Kind.SCALE ? SCALE : 1,
                0,
                kind == Kind.GROWTH ? GROWTH : 0,
                Optional.empty(),
                "");
        return new AdjustmentDraft(Optional.empty(), proposed, selected.size() > 1 ? selected : List.of());
    }

    /** The step that the fields ask for. */
    ChangeAdjustments step(State state, Adjustment read) {
        if (before.isPresent()) {
            return ChangeAdjustments.change(before.get(), read);
        }
        if (products.isEmpty()) {
            return ChangeAdjustments.add(read);
        }
        Set<String> taken = state.sight().takenAdjustmentCodes();
        List<Adjustment> each = products.stream()
                .map(product -> read.withProduct(freeCode(read.code(), product, taken), product))
                .toList();
        return new ChangeAdjustments(List.of(), each);
    }

    private static String freeCode(String code, ProductKey product, Set<String> taken) {
        String free = code + " " + product;
        while (!taken.add(free)) {
            free += "+";
        }
        return free;
    }
}
