package spokes.optimize.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import spokes.engine.Worlds;
import spokes.model.Workspace;
import spokes.model.carrier.LaneRate;
import spokes.model.goods.DemandRate;
import spokes.model.place.Center;

/** Random workspaces with explicit lanes, and what flows on them cost, worked out from their rows. */
final class RandomNetworks {
    private static final int CENTERS = 6;
    private static final int AREAS = 15;
    private static final int PRODUCTS = 3;

    private RandomNetworks() {}

    static Workspace world(long seed, boolean isTight) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("centers:\n  center | status | fixed_cost_per_month |"
                + " throughput_per_day | pick_per_order | pick_per_unit | opening_cost\n");
        for (int c = 0; c < CENTERS; c++) {
            text.append("  C%d | %s | %d | %s | 0.%d | 0.%d | %d%n"
                    .formatted(
                            c,
                            c < 3 ? "open" : "candidate",
                            500 + random.nextInt(2000),
                            isTight ? 40 + random.nextInt(40) : "",
                            random.nextInt(9),
                            random.nextInt(9),
                            random.nextInt(1500)));
        }
        text.append("products:\n  sku | weight_kg | units_per_parcel\n");
        for (int p = 0; p < PRODUCTS; p++) {
            text.append("  P%d | %d | %d%n".formatted(p, 1 + random.nextInt(5), 1 + random.nextInt(3)));
        }
        text.append("lanes:\n  center | area | cost_per_parcel | cost_per_kg | transit_days\n");
        for (int c = 0; c < CENTERS; c++) {
            for (int a = 0; a < AREAS; a++) {
                text.append("  C%d | A%d | %d.5 | 0.%d | %d%n"
                        .formatted(c, a, random.nextInt(20), random.nextInt(9), 1 + random.nextInt(5)));
            }
        }
        text.append("demand:\n  area | sku | units_per_day\n");
        for (int a = 0; a < AREAS; a++) {
            for (int p = 0; p < PRODUCTS; p++) {
                text.append("  A%d | P%d | %d.25%n".formatted(a, p, random.nextInt(8)));
            }
        }
        return Worlds.world(text.toString());
    }

    /** All demand is served, no center is too full, and flows and open centers cost what the proposal says. */
    static void check(Workspace world, NetworkProposal proposal) {
        double days = world.settings().horizonDays();
        Map<String, Double> open = new HashMap<>();
        Map<String, Double> units = new HashMap<>();
        double shipping = 0;
        double picking = 0;
        for (NetworkProposal.Flow flow : proposal.flows()) {
            var product = world.products().stream()
                    .filter(p -> p.key().equals(flow.product()))
                    .findFirst()
                    .orElseThrow();
            double orders = flow.units() / product.unitsPerParcel();
            Center center = center(world, flow.center());
            LaneRate lane = world.lanes().stream()
                    .filter(l -> l.center().equals(flow.center()) && l.area().equals(flow.area()))
                    .findFirst()
                    .orElseThrow();
            shipping += orders * lane.costPerParcel() + flow.units() * product.weightKg() * lane.costPerKg();
            picking += orders * center.pickPerOrder() + flow.units() * center.pickPerUnit();
            open.merge(flow.center(), orders / days, Double::sum);
            units.merge(flow.area() + flow.product(), flow.units(), Double::sum);
        }
        assertThat(shipping).isCloseTo(proposal.costs().shipping(), within(1e-6));
        assertThat(picking).isCloseTo(proposal.costs().picking(), within(1e-6));
        assertThat(proposal.openCenters()).containsAll(open.keySet());
        open.forEach((code, orders) ->
                assertThat(orders).isLessThanOrEqualTo(center(world, code).throughputPerDay() * (1 + 1e-9)));
        double fixed = proposal.openCenters().stream()
                .map(code -> center(world, code))
                .mapToDouble(center ->
                        center.fixedCostPerMonth() * days / 30.4375 + (center.isOpen() ? 0 : center.openingCost()))
                .sum();
        assertThat(fixed).isCloseTo(proposal.costs().fixed(), within(1e-6));
        for (DemandRate row : world.demand()) {
            assertThat(units.get(row.area() + row.product())).isCloseTo(row.unitsPerDay() * days, within(1e-6));
        }
    }

    private static Center center(Workspace world, String code) {
        return world.centers().stream()
                .filter(center -> center.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
