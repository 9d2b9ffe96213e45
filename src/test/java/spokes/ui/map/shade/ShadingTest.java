package spokes.ui.map.shade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import spokes.engine.JudgedPlan;
import spokes.engine.result.AreaService;
import spokes.engine.result.LaneFlow;
import spokes.exchange.ShippedDefaults;
import spokes.model.Workspace;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.map.World;
import spokes.ui.map.ground.Ink;

/** What the colors of areas say. */
class ShadingTest {
    private static final Texts TEXTS = Texts.of("map.map");
    private static final Figures FIGURES = new Figures(Locale.US, "USD");

    private static AreaService service(String area, double demand, double unmet, double days, double cost) {
        return new AreaService(area, demand, unmet, days, cost, unmet < demand ? "near" : "");
    }

    @Test
    void moreDaysAreDarkerAndTheSlowestAreHatchedToo() {
        DaysShading days = new DaysShading(TEXTS);

        assertThat(days.of(service("A", 10, 0, 1.2, 5))).contains(new Shade(Ink.DAYS_1, Hatch.NONE));
        assertThat(days.of(service("A", 10, 0, 4.4, 5))).contains(new Shade(Ink.DAYS_4, Hatch.SPARSE));
        assertThat(days.of(service("A", 10, 0, 9, 5))).contains(new Shade(Ink.DAYS_5, Hatch.DENSE));
    }

    @Test
    void whatIsNotServedOrOnlyInPartIsHatchedInTheColorOfWarnings() {
        DaysShading days = new DaysShading(TEXTS);

        assertThat(days.of(service("A", 10, 10, 0, 0))).contains(Shade.UNSERVED);
        assertThat(days.of(service("A", 10, 3, 2, 5))).contains(new Shade(Ink.DAYS_2, Hatch.PARTLY));
        assertThat(days.of(service("A", 10, 0.1, 2, 5))).contains(new Shade(Ink.DAYS_2, Hatch.NONE));
        assertThat(days.of(service("A", 0, 0, 0, 0))).as("nobody asks there").isEqualTo(Optional.empty());
    }

    @Test
    void eachClassOfCostHasAFifthOfTheUnits() {
        List<AreaService> services = List.of(
                service("A", 10, 0, 1, 50),
                service("B", 10, 0, 1, 60),
                service("C", 10, 0, 1, 70),
                service("D", 10, 0, 1, 80),
                service("E", 10, 0, 1, 90));
        CostShading cost = CostShading.of(services, FIGURES, TEXTS);

        assertThat(services.stream().map(cost::of).map(Optional::orElseThrow).map(Shade::ink))
                .containsExactly(Ink.COST_1, Ink.COST_2, Ink.COST_3, Ink.COST_4, Ink.COST_5);
        assertThat(cost.legend().getFirst().text()).isEqualTo("to $5.00");
        assertThat(cost.legend().get(4).text()).isEqualTo("over $8.00");
    }

    @Test
    void theZonesAreThoseThatParcelsAreRatedBy() {
        Workspace workspace = World.small().workspace(ShippedDefaults.read());
        List<LaneFlow> flows = JudgedPlan.of(workspace).listFlows();
        Set<String> areas = new HashSet<>();
        for (LaneFlow flow : flows) {
            ZoneShading zones = ZoneShading.of(
                    workspace,
                    workspace.centers().stream()
                            .filter(c -> c.code().equals(flow.center()))
                            .findFirst()
                            .orElseThrow(),
                    TEXTS);
            assertThat(zones.zone(flow.area())).contains(flow.zone());
            areas.add(flow.area());
        }
        assertThat(areas).hasSize(6);
    }

    @Test
    void everyShadeOfALegendCanBeToldFromTheOthersWithoutColors() {
        CostShading cost = CostShading.of(List.of(service("A", 1, 0, 1, 1)), FIGURES, TEXTS);

        assertThat(cost.legend()).extracting(Shading.Entry::text).doesNotHaveDuplicates();
        assertThat(new DaysShading(TEXTS).legend())
                .extracting(Shading.Entry::shade)
                .doesNotHaveDuplicates();
    }
}
