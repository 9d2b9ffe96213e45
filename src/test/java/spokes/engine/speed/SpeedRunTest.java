package spokes.engine.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import spokes.engine.Worlds;
import spokes.engine.speed.Figure.Unit;
import spokes.engine.synthetic.PlanSize;
import spokes.engine.synthetic.SyntheticPlan;
import spokes.model.Refused;

/** What a measurement of speed reports. How fast the engine is, no test says. */
class SpeedRunTest {
    private static final PlanSize TINY = new PlanSize("tiny", 30, 40, 4, 200, 20);
    private static final Effort ONCE = new Effort(1, 0, 10);

    private final List<String> said = new ArrayList<>();

    private SpeedReport run(PlanSize size) throws Refused {
        return new SpeedRun(Worlds.shippedDefaults(), ONCE, said::add).of(List.of(size), TINY);
    }

    @Test
    void everyMeasureIsReportedOnceWithTheLimitOfItsKind() throws Refused {
        List<Figure> figures = run(new PlanSize("XS", 30, 40, 4, 300, 20)).figures();

        assertThat(figures).extracting(figure -> figure.size() + figure.key()).doesNotHaveDuplicates();
        assertThat(figures)
                .filteredOn(figure -> figure.limit().isPresent())
                .extracting(Figure::key)
                .containsExactly(
                        "state",
                        "whole_ratio",
                        "preview_sold_p99",
                        "preview_any_p99",
                        "preview_all_ratio",
                        "move_center_ratio",
                        "twice_products",
                        "twice_areas",
                        "twice_pairs",
                        "twice_catalog",
                        "twice_centers");
        assertThat(figures).allMatch(figure -> Double.isFinite(figure.value()));
        assertThat(figures).filteredOn(figure -> figure.unit() != Unit.BYTES).allMatch(figure -> figure.value() > 0);
    }

    @Test
    void ratiosAreOfTheTimesBesideThem() throws Refused {
        List<Figure> figures = run(TINY).figures();

        assertThat(value(figures, "whole_ratio")).isEqualTo(value(figures, "whole") / value(figures, "floor"));
        assertThat(value(figures, "move_center_ratio"))
                .isEqualTo(value(figures, "move_center") / value(figures, "whole"));
    }

    private static double value(List<Figure> figures, String key) {
        return figures.stream()
                .filter(figure -> figure.key().equals(key))
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void whatIsBeingMeasuredIsSaid() throws Refused {
        run(TINY);
        assertThat(said)
                .startsWith("size tiny: making 30 products, 40 areas, 4 centers, 200 pairs")
                .contains("growth: tiny, twice the centers");
    }

    @Test
    void aSizeThatDoesNotFitInMemoryIsRefusedBeforeAnyWork() {
        PlanSize huge = new PlanSize("huge", 1_000_000, 2_000, 2, 2_000_000_000, 0);

        assertThatThrownBy(() -> run(huge))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("size huge needs 450,")
                .hasMessageContaining("JAVA_TOOL_OPTIONS=-Xmx");
        assertThat(said).isEmpty();
    }

    @Test
    void aFigureKeepsItsLimitUpToTheLimitItself() {
        Figure figure = Figure.of("M", "whole", "whole evaluation", 2, Unit.EVALUATIONS);

        assertThat(figure.isMet()).isTrue();
        assertThat(figure.atMost(2).isMet()).isTrue();
        assertThat(figure.atMost(1.9).isMet()).isFalse();
        assertThat(new SpeedReport(Machine.here(), List.of(figure, figure.atMost(1))).isMet())
                .isFalse();
    }

    @Test
    void theFloorIsTheSumOfAllRates() {
        SyntheticPlan plan = SyntheticPlan.of(TINY, 1, Worlds.shippedDefaults());
        double rates = 0;
        for (int p = 0; p < TINY.products(); p++) {
            rates += Arrays.stream(plan.demand().ofProduct(p).rates()).sum();
        }
        assertThat(Arrays.stream(Floor.of(plan).sum()).sum()).isCloseTo(rates, within(rates * 1e-12));
    }
}
