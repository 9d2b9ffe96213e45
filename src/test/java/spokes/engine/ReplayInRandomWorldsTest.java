package spokes.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import spokes.engine.naive.NaivePlan;
import spokes.engine.result.ReplayWindow;
import spokes.engine.result.ReplayedOrder;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;
import spokes.model.sheet.Table;

/** The replay against a second reading of the model that shares nothing with it, on random worlds. */
class ReplayInRandomWorldsTest {
    private static final int WORLDS = Integer.getInteger("random.worlds", 80);
    private static final int FIRST = Integer.getInteger("random.first", 0);

    /** The world of a seed, some of its orders at a time of day, looked ahead as many days as its window has. */
    private static Workspace world(long seed) {
        Random random = new Random(seed);
        Workspace world = RandomWorlds.world(seed, window(seed).days());
        List<Row> orders = world.table(Sheet.ORDERS).rows().stream()
                .map(row -> row.with(
                        "order_time",
                        random.nextInt(3) == 0 ? LocalTime.of(random.nextInt(24), random.nextInt(60)) : null))
                .toList();
        return world.withTables(List.of(Table.of(Sheet.ORDERS, orders)));
    }

    private static ReplayWindow window(long seed) {
        Random random = new Random(seed);
        LocalDate to = Worlds.MONDAY.minusDays(1 + random.nextInt(9));
        return new ReplayWindow(to.minusDays(10 + random.nextInt(40)), to);
    }

    private interface Check {
        void of(long seed, Workspace world, PlanReplay replay);
    }

    /** Replays every world in whose window somebody ordered. */
    private static int forEachReplay(Check check) {
        int replayed = 0;
        for (long seed = FIRST; seed < FIRST + WORLDS; seed++) {
            Workspace world = world(seed);
            try {
                check.of(seed, world, JudgedPlan.of(world).replay(Optional.of(window(seed))));
                replayed++;
            } catch (Refused nobodyOrdered) {
                assertThat(nobodyOrdered).hasMessageStartingWith("no orders were placed");
            }
        }
        return replayed;
    }

    @Test
    void aSecondReadingOfTheModelReplaysToTheSameNumbers() {
        List<String> differences = new ArrayList<>();
        int replayed = forEachReplay((seed, world, replay) -> {
            NaivePlan naive = new NaivePlan(world, window(seed).from());
            differences.addAll(SecondReading.differences(
                    "seed " + seed, SecondReading.numbers(replay.replayed()), naive.numbers()));
        });
        assertThat(differences.stream().limit(60).toList()).isEmpty();
        assertThat(replayed).as("worlds with orders in the window").isGreaterThan(WORLDS / 3);
    }

    @Test
    void theStoriesOfAllOrdersAddUpToTheParcels() {
        forEachReplay((seed, world, replay) -> {
            int[] all = new int[replay.orders().orders()];
            java.util.Arrays.setAll(all, i -> i);
            List<ReplayedOrder> stories = replay.orders().listOrders(all);
            assertThat(stories.stream().mapToDouble(ReplayedOrder::money).sum())
                    .as("seed %d", seed)
                    .isCloseTo(
                            replay.orders().shipping() + replay.orders().picking(),
                            org.assertj.core.api.Assertions.within(1e-6));
            assertThat(stories.stream()
                            .mapToLong(story -> story.parcels().size())
                            .sum())
                    .as("seed %d", seed)
                    .isEqualTo(replay.orders().parcels());
        });
    }

    @Test
    void noNumberOfAReplayIsInfiniteOrNone() {
        forEachReplay((seed, world, replay) -> {
            assertThat(Numbers.notFinite("replayed", replay.replayed()))
                    .as("seed %d", seed)
                    .isEmpty();
            assertThat(Numbers.notFinite("past", replay.orders().past()))
                    .as("seed %d", seed)
                    .isEmpty();
        });
    }
}
