package spokes.optimize.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import spokes.engine.JudgedPlan;
import spokes.model.Workspace;
import spokes.model.place.Center;
import spokes.model.place.Closure;
import spokes.model.sheet.RowChange;

/** The bound where centers ship nothing for some time: what lies there is not sold, and may be lost. */
class ClosedCentersTest {
    private static Workspace closed(Workspace world, long seed) {
        Random random = new Random(seed);
        List<RowChange> closures = world.centers().stream()
                .filter(center -> random.nextBoolean())
                .map(center -> closure(center, random, world))
                .toList();
        return world.with(closures);
    }

    private static RowChange closure(Center center, Random random, Workspace world) {
        int first = random.nextInt(20);
        LocalDate from = world.settings().planDate().plusDays(first);
        return RowChange.added(
                new Closure(center.code(), from, Optional.of(from.plusDays(random.nextInt(15))), "").toRow());
    }

    private static void assertNoPlacementCostsLess(Workspace world) {
        assertThat(PlanBound.of(JudgedPlan.of(world), 2, () -> false).money().orElseThrow())
                .isLessThanOrEqualTo(RandomStock.best(world) + 1e-9);
    }

    @ParameterizedTest
    @EnumSource(RandomStock.Kind.class)
    void noPlacementCostsLess(RandomStock.Kind kind) {
        for (long seed = 100; seed < 105; seed++) {
            assertNoPlacementCostsLess(closed(RandomStock.world(seed, kind), seed));
        }
    }

    @Test
    void noPlacementCostsLessWhereOrdersOfSeveralProductsTravelAsParcels() {
        for (long seed = 0; seed < 12; seed++) {
            assertNoPlacementCostsLess(closed(RandomOrders.world(seed), seed));
        }
    }
}
