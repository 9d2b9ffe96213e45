package spokes.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import spokes.engine.measure.CapacityOverrun;
import spokes.engine.result.CostLine;
import spokes.engine.result.Costs;
import spokes.engine.result.MoveEffect;
import spokes.engine.result.StockOut;
import spokes.model.goods.ProductKey;
import spokes.session.MoveStock;
import spokes.session.Session;
import spokes.ui.move.DragSentence;

/** The sentence that tells what a move would do, word by word. */
class DragSentenceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 8);
    private static final StockOut OUT = new StockOut(World.KETTLEBELL, "EDI", 12.5);
    private final HandPlan plan = new HandPlan(World.small().workspace());
    private final MoveStock kettlebells =
            new MoveStock("EDI", "RNO", List.of(new MoveStock.Load(World.KETTLEBELL, 240)), DAY, "");

    @Test
    void aGoodMoveSaysAllThatMatters() {
        var effect = effect(Map.of(CostLine.OUTBOUND_SHIPPING, -3600.0, CostLine.TRANSFERS, 480.0))
                .coverage(0.09)
                .payback(19);

        assertThat(sentence(effect).whole())
                .isEqualTo(
                        "240 × 35 lb kettlebell (20 cases, 3 pallets) Edison → Reno, arrives Tue 14 Jul: −$3,120 over"
                            + " 91 days; payback 19 d, stock lasts 64 d; +9.0\u00a0pt within 3 days; freight $480.00");
        assertThat(sentence(effect).saves()).isTrue();
    }

    @Test
    void aBadMoveSaysWhichCostExceedsWhichSaving() {
        var effect = effect(Map.of(CostLine.OUTBOUND_SHIPPING, -45.0, CostLine.STORAGE, 455.0));

        assertThat(sentence(effect).verdict())
                .as("240 kettlebells without dimensions take no room, so it is the bin fee")
                .isEqualTo("loses $410.00 over 91 days: the bin fee exceeds the zone saving");
        assertThat(sentence(effect).saves()).isFalse();
    }

    @Test
    void twoCostsThatTogetherExceedTheSavingAreBothNamed() {
        var effect = effect(
                Map.of(CostLine.OUTBOUND_SHIPPING, -900.0, CostLine.TRANSFERS, 700.0, CostLine.RECEIVING, 610.0));

        assertThat(sentence(effect).verdict())
                .isEqualTo("loses $410.00 over 91 days: the freight and receiving exceed the zone saving");
    }

    @Test
    void aMoveThatSavesNothingSaysSo() {
        var effect = effect(Map.of(CostLine.TRANSFERS, 175.0));

        assertThat(sentence(effect).verdict())
                .isEqualTo("loses $175.00 over 91 days: the freight costs $175.00 and nothing is saved");
    }

    @Test
    void aMoveThatChangesNoCostSaysSo() {
        assertThat(sentence(effect(Map.of())).verdict()).isEqualTo("changes no cost over 91 days");
    }

    @Test
    void aPaybackLongerThanTheStockLastsIsSaidToBeSo() {
        var effect = effect(Map.of(CostLine.OUTBOUND_SHIPPING, -10.0)).payback(80);

        assertThat(sentence(effect).details()).contains("payback 80 d is longer than the 64 d the stock lasts");
    }

    @Test
    void stockOutsGainedAndSparedAreCounted() {
        var effect = effect(Map.of()).stockOuts(List.of(OUT), List.of(OUT, OUT));

        assertThat(sentence(effect).details()).contains("2 fewer sell out", "Edison sells out on Mon 20 Jul");
    }

    @Test
    void splitsRiskAndWhatACenterCannotTakeAreTold() {
        var over = new CapacityOverrun("RNO", CapacityOverrun.Kind.STORAGE, Optional.empty(), 9.4, 12, 11.3, 400);
        var effect = with(effect(Map.of()).made(), List.of(over), 3.8, 120);
        var told = DragSentence.of(plan.workspace(), new Session.Preview(kettlebells, plan, effect), World.FIGURES);

        assertThat(told.warnings()).containsExactly("over storage capacity of Reno by 12 m³ from Fri 17 Jul");
        assertThat(told.details()).contains("4 orders more split", "risk +$120 (estimate)");
        assertThat(told.whole()).contains("over 91 days; over storage capacity of Reno by 12 m³ from Fri 17 Jul; ");
    }

    @Test
    void fewerSplitsAndLessRiskAreToldToo() {
        var effect = with(effect(Map.of()).made(), List.of(), -1.2, -48.4);
        var told = DragSentence.of(plan.workspace(), new Session.Preview(kettlebells, plan, effect), World.FIGURES);

        assertThat(told.details()).contains("1 order fewer split", "risk −$48 (estimate)");
    }

    private static MoveEffect with(MoveEffect e, List<CapacityOverrun> overruns, double splits, double risk) {
        return new MoveEffect(
                e.units(),
                e.cases(),
                e.pallets(),
                e.change(),
                e.meanDaysChange(),
                e.coverageChange(),
                e.gained(),
                e.avoided(),
                e.freight(),
                e.arrival(),
                e.paybackDays(),
                e.lastsDays(),
                e.changedAreas(),
                overruns,
                splits,
                risk);
    }

    @Test
    void theCoverageThatChangesMostIsTold() {
        var effect = effect(Map.of()).coverage(Map.of(1, 0.01, 2, -0.12, 3, 0.02, 5, 0.0));

        assertThat(sentence(effect).details()).contains("−12.0\u00a0pt within 2 days");
    }

    @Test
    void severalProductsAreCounted() {
        var both = new MoveStock(
                "EDI",
                "RNO",
                List.of(new MoveStock.Load(World.KETTLEBELL, 200), new MoveStock.Load(new ProductKey("", "CASE"), 40)),
                DAY,
                "");
        var preview = new Session.Preview(both, plan, effect(Map.of()).made());

        assertThat(DragSentence.of(plan.workspace(), preview, World.FIGURES).what())
                .isEqualTo("240 units of 2 products (20 cases, 3 pallets)");
    }

    private DragSentence sentence(Effect effect) {
        var preview = new Session.Preview(kettlebells, plan, effect.made());
        return DragSentence.of(plan.workspace(), preview, World.FIGURES);
    }

    private static Effect effect(Map<CostLine, Double> change) {
        return new Effect(change, Map.of(), OptionalDouble.empty(), List.of(), List.of());
    }

    /** 240 units in 20 cases on 3 pallets that arrive on the 14th and last 64 days, and what they change. */
    private record Effect(
            Map<CostLine, Double> change,
            Map<Integer, Double> covered,
            OptionalDouble paysBack,
            List<StockOut> gained,
            List<StockOut> avoided) {

        Effect coverage(double within3) {
            return coverage(Map.of(3, within3));
        }

        Effect coverage(Map<Integer, Double> shares) {
            return new Effect(change, shares, paysBack, gained, avoided);
        }

        Effect payback(double days) {
            return new Effect(change, covered, OptionalDouble.of(days), gained, avoided);
        }

        Effect stockOuts(List<StockOut> more, List<StockOut> less) {
            return new Effect(change, covered, paysBack, more, less);
        }

        MoveEffect made() {
            Map<CostLine, Double> lines = new EnumMap<>(CostLine.class);
            lines.putAll(change);
            return new MoveEffect(
                    240,
                    20,
                    OptionalDouble.of(3),
                    new Costs(lines),
                    0,
                    covered,
                    gained,
                    avoided,
                    480,
                    LocalDate.of(2026, 7, 14),
                    paysBack,
                    64,
                    Set.of(),
                    List.of(),
                    0,
                    0);
        }
    }
}
