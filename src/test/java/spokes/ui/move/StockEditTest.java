package spokes.ui.move;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import spokes.model.goods.ProductKey;
import spokes.session.MoveStock;
import spokes.session.State;
import spokes.ui.map.World;

/** A number in the table of stock becomes a move; Edison has 5,000 phone cases, Reno 120. */
class StockEditTest {
    private static final ProductKey CASE = new ProductKey("", "CASE");
    private final State state = World.small().session().state();

    @Test
    void moreThanThereIsComesFromTheOtherCenter() {
        assertThat(move("RNO", 200, "EDI")).contains(expected("EDI", "RNO", 80));
    }

    @Test
    void lessThanThereIsGoesToTheOtherCenter() {
        assertThat(move("RNO", 0, "DAL")).contains(expected("RNO", "DAL", 120));
    }

    @Test
    void asManyAsThereAreIsNoMove() {
        assertThat(move("RNO", 120, "EDI")).isEmpty();
    }

    private Optional<MoveStock> move(String center, double units, String other) {
        return new StockEdit(CASE, center, units, other).move(state);
    }

    private MoveStock expected(String from, String to, double units) {
        return new MoveStock(
                from,
                to,
                List.of(new MoveStock.Load(CASE, units)),
                state.workspace().settings().planDate(),
                "");
    }
}
