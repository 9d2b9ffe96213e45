package spokes.optimize.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import spokes.engine.JudgedPlan;
import spokes.engine.Worlds;
import spokes.engine.transfer.Good;
import spokes.engine.transfer.Load;
import spokes.engine.transfer.Lot;
import spokes.engine.transfer.TransferTrial;
import spokes.model.Refused;
import spokes.model.SplitShipment;
import spokes.model.Touched;
import spokes.model.Workspace;
import spokes.model.goods.Inbound;
import spokes.optimize.Effort;
import spokes.optimize.SearchEvent;
import spokes.optimize.draft.ProductStock;
import spokes.optimize.transfer.Forgetful;
import spokes.optimize.transfer.SmallWorlds;
import spokes.session.Session;
import spokes.session.SplitInbound;

/** The next purchase order, split over centers. */
class SplitByNeedTest {
    private static final Effort EFFORT = new Effort(60, 0, 1);

    private static Workspace world(long seed) {
        return SmallWorlds.withOrder(seed);
    }

    private static List<Inbound> order(Workspace world) {
        return world.inbound().stream()
                .filter(row -> row.reference().equals("PO-7"))
                .toList();
    }

    private static LongStream seeds() {
        return LongStream.range(0, 15);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void onceAcceptedASplitCostsWhatWasPromisedAndLosesNoUnit(long seed) throws Refused {
        Workspace world = world(seed);
        JudgedPlan plan = JudgedPlan.of(world);
        SplitProposal proposal = SplitByNeed.propose(plan, order(world), EFFORT, SearchEvent.Listener.NONE);
        Session session = new Session(plan, new Forgetful(), List.of(), List.of());
        session.perform(new SplitInbound(proposal.before(), proposal.after()));

        Workspace after = session.state().workspace();
        assertThat(session.state().judged().evaluation().costs().total()).isEqualTo(proposal.objective());
        assertThat(JudgedPlan.of(after).evaluation().costs().total()).isEqualTo(proposal.objective());
        assertThat(proposal.objective()).isLessThanOrEqualTo(proposal.total());
        assertThat(units(after.inbound())).isEqualTo(units(world.inbound()));
        if (proposal.changes()) {
            assertThat(proposal.after()).allMatch(row -> row.units() % cases(after, row) == 0);
        }
    }

    private static Object units(List<Inbound> rows) {
        return rows.stream().collect(Collectors.groupingBy(Inbound::product, Collectors.summingDouble(Inbound::units)));
    }

    private static int cases(Workspace world, Inbound row) {
        return world.products().stream()
                .filter(product -> product.key().equals(row.product()))
                .findFirst()
                .orElseThrow()
                .unitsPerCase();
    }

    @Test
    void aSearchThatIsCalledOffAsksForNothingMoreAndKeepsEveryUnit() {
        for (long seed = 0; seed < 5; seed++) {
            Workspace world = world(seed);
            AtomicInteger wanted = new AtomicInteger();
            AtomicInteger calledOff = new AtomicInteger();
            JudgedPlan plan = JudgedPlan.of(world);
            SplitByNeed.propose(plan, order(world), EFFORT, asked(() -> wanted.incrementAndGet() > 0));
            SplitProposal ended =
                    SplitByNeed.propose(plan, order(world), EFFORT, asked(() -> calledOff.incrementAndGet() < 0));

            assertThat(calledOff).hasValueLessThan(wanted.get()).hasValueLessThanOrEqualTo(2);
            assertThat(ended.objective()).isLessThanOrEqualTo(ended.total());
            assertThat(units(ended.after())).isEqualTo(units(ended.before()));
        }
    }

    private static SearchEvent.Listener asked(BooleanSupplier isWanted) {
        return new SearchEvent.Listener() {
            @Override
            public boolean on(SearchEvent event) {
                return true;
            }

            @Override
            public boolean isWanted() {
                return isWanted.getAsBoolean();
            }
        };
    }

    @Test
    void eachSplitThatIsToldIsBetterThanTheOneBefore() {
        for (long seed = 0; seed < 5; seed++) {
            Workspace world = world(seed);
            List<Double> told = new ArrayList<>();
            SplitByNeed.propose(JudgedPlan.of(world), order(world), EFFORT, event -> told.add(event.cost()));

            assertThat(told)
                    .isNotEmpty()
                    .isSortedAccordingTo(Comparator.reverseOrder())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void inSmallWorldsNoSplitIsMuchCheaper() {
        double possible = 0;
        double saved = 0;
        for (long seed = 0; seed < 15; seed++) {
            Workspace world = world(seed);
            JudgedPlan plan = JudgedPlan.of(world);
            SplitProposal proposal = SplitByNeed.propose(plan, order(world), EFFORT, SearchEvent.Listener.NONE);
            possible += proposal.total() - Math.min(least(plan, order(world)), proposal.objective());
            saved += proposal.total() - proposal.objective();
        }
        assertThat(saved).isGreaterThan(0.97 * possible);
    }

    /** The least that any split costs that keeps the rules. */
    private static double least(JudgedPlan plan, List<Inbound> rows) {
        List<List<Inbound>> first = allowed(plan, rows, splits(plan.workspace(), rows.get(0)));
        List<List<Inbound>> second = allowed(plan, rows, splits(plan.workspace(), rows.get(1)));
        double least = Double.POSITIVE_INFINITY;
        for (List<Inbound> a : first) {
            for (List<Inbound> b : second) {
                List<Inbound> split = new ArrayList<>(a);
                split.addAll(b);
                JudgedPlan after = plan.after(
                        plan.workspace().with(SplitShipment.changes(plan.workspace(), rows, split)),
                        Touched.products(rows.get(0).product(), rows.get(1).product()));
                if (after.listOverruns().isEmpty()) {
                    least = Math.min(least, after.evaluation().costs().total());
                }
            }
        }
        return least;
    }

    /** Those that no rule forbids; what all centers together cannot use may be anywhere that it may be kept. */
    private static List<List<Inbound>> allowed(JudgedPlan plan, List<Inbound> rows, List<List<Inbound>> splits) {
        Workspace without = plan.workspace().with(SplitShipment.changes(plan.workspace(), rows, List.of()));
        TransferTrial trial = JudgedPlan.of(without).trial();
        Inbound any = splits.getFirst().getFirst();
        Good good = trial.goods().stream()
                .filter(g -> g.key().equals(any.product()))
                .findFirst()
                .orElseThrow();
        ProductStock stock = new ProductStock(trial, good, without.settings().number("cover_target_days"));
        boolean isUsed = stock.canUse(
                splits.getFirst().stream().mapToDouble(Inbound::units).sum());
        return splits.stream()
                .filter(split -> {
                    List<Lot> lots = split.stream()
                            .map(row -> new Lot(
                                    trial.inboundWay(row, trial.centers().indexOf(row.center()), Load.NONE),
                                    row.units()))
                            .toList();
                    return isUsed
                            ? stock.allows(lots)
                            : lots.stream().allMatch(lot -> stock.space(List.of(), lot.way()) >= lot.units());
                })
                .toList();
    }

    private static List<List<Inbound>> splits(Workspace world, Inbound row) {
        List<List<Inbound>> splits = new ArrayList<>();
        int unit = cases(world, row);
        int all = (int) Math.round(row.units() / unit);
        for (int east = 0; east <= all; east++) {
            for (int mid = 0; east + mid <= all; mid++) {
                List<Inbound> split = new ArrayList<>();
                put(split, row, "East", east * unit);
                put(split, row, "Mid", mid * unit);
                put(split, row, "West", (all - east - mid) * unit);
                splits.add(split);
            }
        }
        return splits;
    }

    private static void put(List<Inbound> split, Inbound like, String center, int units) {
        if (units > 0) {
            split.add(new Inbound(
                    center,
                    like.product(),
                    units,
                    like.arrivalDate(),
                    like.supplyPoint(),
                    like.mode(),
                    like.reference()));
        }
    }

    @Test
    void aSplitThatLosesUnitsIsRefused() {
        Workspace world = world(1);
        Session session = new Session(JudgedPlan.of(world), new Forgetful(), List.of(), List.of());
        List<Inbound> rows = order(world);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> session.perform(new SplitInbound(rows, rows.subList(0, 1))))
                .withMessageContaining("are missing in the split");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> session.perform(new SplitInbound(
                        List.of(new Inbound("East", rows.getFirst().product(), 1, Worlds.MONDAY, "", "", "")),
                        List.of(new Inbound("West", rows.getFirst().product(), 1, Worlds.MONDAY, "", "", "")))))
                .withMessageContaining("has changed");
    }
}
