package spokes.ui.move;

import java.util.List;
import java.util.Optional;
import spokes.model.goods.ProductKey;
import spokes.session.MoveStock;
import spokes.session.State;

/**
 * A number of units that a planner wants at a center instead of what is there: the difference comes from another center, or goes
 * there.
 *
 * @param product what
 * @param center  code of the center where so many are wanted
 * @param units   how many are wanted there
 * @param other   code of the center that gives or takes the difference
 */
public record StockEdit(ProductKey product, String center, double units, String other) {

    /** Units of a product that are at a center and can be sold or moved, as the table shows them. */
    public static double now(State state, ProductKey product, String center) {
        return state.workspace().stock().stream()
                .filter(level ->
                        level.product().equals(product) && level.center().equals(center))
                .mapToDouble(level -> level.usable())
                .sum();
    }

    /** The move that makes it so, leaving on the plan date; none if so many are there. */
    public Optional<MoveStock> move(State state) {
        double more = units - now(state, product, center);
        if (more == 0) {
            return Optional.empty();
        }
        List<MoveStock.Load> load = List.of(new MoveStock.Load(product, Math.abs(more)));
        String from = more > 0 ? other : center;
        String to = more > 0 ? center : other;
        return Optional.of(
                new MoveStock(from, to, load, state.workspace().settings().planDate(), ""));
    }
}
