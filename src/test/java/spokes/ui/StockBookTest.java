package spokes.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import spokes.engine.result.StockState.State;
import spokes.model.goods.ProductKey;

/** Stock looked up by product and center. */
class StockBookTest {
    private final StockBook book = StockBook.of(new HandMadePlan(SmallWorld.workspace()));

    @Test
    void itFindsAProductAtACenter() {
        assertThat(book.find(SmallWorld.KETTLEBELL, "EDI"))
                .hasValueSatisfying(stock -> assertThat(stock.usableUnits()).isEqualTo(900));
        assertThat(book.find(SmallWorld.KETTLEBELL, "CHI")).isEmpty();
        assertThat(book.usable(SmallWorld.KETTLEBELL)).isEqualTo(960);
    }

    @Test
    void atACenterItListsAllProductsOrThoseThatAreNamed() {
        assertThat(book.listAt("EDI", Set.of())).hasSize(12);
        assertThat(book.listAt("EDI", Set.of(SmallWorld.KETTLEBELL))).hasSize(1);
    }

    @Test
    void aProductsStateOverallSetsItsWholeStockAgainstItsWholeDemand() {
        // 18 a day are asked for at all centers; short is under 7 days, surplus over 56
        assertThat(book.overall(new ProductKey("Ironside", "TRD-1"))).isEqualTo(State.SHORT); // 44
        assertThat(book.overall(SmallWorld.KETTLEBELL)).isEqualTo(State.HEALTHY); // 960
        assertThat(book.overall(new ProductKey("Ironside", "MAT-6"))).isEqualTo(State.SURPLUS); // 2,940
    }
}
