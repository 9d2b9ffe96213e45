package spokes.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spokes.model.goods.ProductKey;
import spokes.session.MoveStock;
import spokes.ui.move.Amount;
import spokes.ui.move.Cargo;

/** What moves, and how much of each product. */
class CargoTest {
    private static final ProductKey CASE = new ProductKey("", "CASE");
    private final HandPlan plan = new HandPlan(World.small().workspace());

    @Test
    void theSelectedProductMoves() {
        Cargo cargo = Cargo.of(plan, "EDI", Set.of(World.KETTLEBELL));

        assertThat(cargo.single()).get().extracting("name").isEqualTo("35 lb kettlebell");
        assertThat(cargo.spare()).isEqualTo(900);
        assertThat(cargo.unitsPerCase()).isEqualTo(12);
    }

    @Test
    void withoutASelectionAllProductsMove() {
        assertThat(Cargo.of(plan, "EDI", Set.of()).spare()).isEqualTo(5900);
    }

    @Test
    void aSelectedProductThatIsNotThereLeavesNothing() {
        assertThat(Cargo.of(plan, "RNO", Set.of(World.KETTLEBELL)).isEmpty()).isTrue();
    }

    @Test
    void severalProductsMoveInProportionToWhatThereIs() {
        MoveStock order = Cargo.of(plan, "EDI", Set.of()).order("RNO", new Amount.Units(590));

        assertThat(order.goods())
                .containsExactly(new MoveStock.Load(CASE, 500), new MoveStock.Load(World.KETTLEBELL, 90));
    }

    @Test
    void whatIsSuggestedIsTheEnginesWord() {
        MoveStock order = Cargo.of(plan, "EDI", Set.of(World.KETTLEBELL)).order("RNO", new Amount.Suggested());

        assertThat(order.goods()).containsExactly(new MoveStock.Load(World.KETTLEBELL, 216));
    }

    @Test
    void whereNothingIsSuggestedACaseIsShown() {
        var few = new HandPlan(World.small().stock("EDI", "KB-35", 40).workspace());
        MoveStock order = Cargo.of(few, "EDI", Set.of(World.KETTLEBELL)).order("RNO", new Amount.Suggested());

        assertThat(order.goods()).containsExactly(new MoveStock.Load(World.KETTLEBELL, 12));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 100, 589, 590, 591, 3333, 5899, 5900})
    void theSharesAddUpToWhatIsWantedInWholeUnits(int units) {
        MoveStock order = Cargo.of(plan, "EDI", Set.of()).order("RNO", new Amount.Units(units));

        assertThat(order.goods().stream().mapToDouble(MoveStock.Load::units).sum())
                .isEqualTo(units);
        assertThat(order.goods()).allSatisfy(load -> assertThat(load.units()).isEqualTo(Math.rint(load.units())));
    }
}
