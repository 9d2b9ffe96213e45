package spokes.optimize.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import spokes.engine.JudgedPlan;
import spokes.engine.transfer.Good;
import spokes.engine.transfer.Lot;
import spokes.engine.transfer.TransferTrial;
import spokes.engine.transfer.Way;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.optimize.Effort;
import spokes.optimize.SearchEvent;
import spokes.optimize.draft.Draft;
import spokes.optimize.draft.Guard;
import spokes.optimize.draft.ProductStock;
import spokes.optimize.stock.StockMove;
import spokes.optimize.stock.StockProposal;
import spokes.session.AcceptTransfers;
import spokes.session.Session;

/** Transfers that are proposed, against every plan that there is. */
class TransferOptimizerTest {
    private static final int MOST_PLANS = 3000;

    private static StockProposal propose(JudgedPlan plan, int threads) {
        return TransferOptimizer.propose(
                plan,
                TransferGoal.of(plan.workspace().settings()),
                new Effort(60, 0, threads),
                SearchEvent.Listener.NONE);
    }

    private static StockProposal propose(Workspace world) {
        return propose(JudgedPlan.of(world), 1);
    }

    private static LongStream seeds() {
        return LongStream.range(0, 25);
    }

    @Test
    void inSmallWorldsNearlyAllThatCanBeSavedIsSavedAndNeverMore() {
        List<String> missed = new ArrayList<>();
        double possible = 0;
        double saved = 0;
        int proven = 0;
        for (long seed = 0; seed < 50; seed++) {
            JudgedPlan plan = JudgedPlan.of(SmallWorlds.world(seed));
            EveryPlan every =
                    new EveryPlan(plan.trial(), TransferGoal.of(plan.workspace().settings()));
            if (every.count() <= MOST_PLANS) {
                double before = plan.evaluation().costs().total();
                double best = every.least();
                double found = propose(plan, 1).objective();
                plan.trial()
                        .leastTotal(() -> false)
                        .ifPresent(bound -> assertThat(bound).isLessThanOrEqualTo(best + 1e-9));
                assertThat(found).as("world %d", seed).isGreaterThanOrEqualTo(best - 1e-6);
                proven += plan.trial().leastTotal(() -> false).isPresent() ? 1 : 0;
                possible += before - best;
                saved += before - found;
                if (found > best + 1e-6) {
                    missed.add("world %d: %.2f of %.2f".formatted(seed, before - found, before - best));
                }
            }
        }
        assertThat(proven).isGreaterThan(40);
        assertThat(missed).hasSizeLessThanOrEqualTo(6);
        assertThat(saved).isGreaterThan(0.97 * possible);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void onceAcceptedAPlanCostsWhatWasPromisedToTheLastDigit(long seed) throws Refused {
        JudgedPlan plan = JudgedPlan.of(SmallWorlds.world(seed));
        StockProposal proposal = propose(plan, 1);
        Session session = new Session(plan, new Forgetful(), List.of(), List.of());
        session.perform(new AcceptTransfers(
                proposal.moves().stream().map(StockMove::toTransfer).toList()));

        assertThat(session.state().judged().evaluation().costs().total()).isEqualTo(proposal.objective());
        assertThat(JudgedPlan.of(session.state().workspace())
                        .evaluation()
                        .costs()
                        .total())
                .isEqualTo(proposal.objective());
        assertThat(proposal.objective()).isLessThanOrEqualTo(proposal.before());
        assertThat(session.state().workspace().transfers())
                .hasSize(proposal.moves().size());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyLotKeepsTheRulesAndPaysBeforeItIsSold(long seed) {
        JudgedPlan plan = JudgedPlan.of(SmallWorlds.world(seed));
        TransferGoal goal = TransferGoal.of(plan.workspace().settings());
        StockProposal proposal = propose(plan, 1);
        TransferTrial trial = plan.trial();
        Map<Integer, List<Lot>> lots = lots(trial, proposal.moves());

        lots.forEach((product, ofProduct) -> assertThat(
                        new ProductStock(trial, trial.goods().get(product), goal.coverDays()).allows(ofProduct))
                .isTrue());
        assertThat(new EveryPlan(trial, goal).isGood(trial.with(lots))).isTrue();
        for (StockMove move : proposal.moves()) {
            StockMove.Reason reason = move.reason().orElseThrow();
            assertThat(reason.saving()).isGreaterThanOrEqualTo(goal.leastSaving());
            assertThat(reason.paybackDays().orElseThrow()).isLessThan(reason.lastsDays());
        }
        assertThat(proposal.moves().stream()
                        .mapToDouble(move -> move.reason().orElseThrow().freight())
                        .sum())
                .isCloseTo(trial.with(lots).freight() - trial.freight(), within(1e-6));
    }

    private static Map<Integer, List<Lot>> lots(TransferTrial trial, List<StockMove> moves) {
        Map<Integer, List<Lot>> lots = new LinkedHashMap<>();
        for (StockMove move : moves) {
            int product = trial.goods().stream()
                    .filter(good -> good.key().equals(move.product()))
                    .findFirst()
                    .orElseThrow()
                    .number();
            int from = trial.centers().indexOf(move.from());
            int to = trial.centers().indexOf(move.to());
            Lot lot = trial.ways(from, to).stream()
                    .filter(way -> way.mode().equals(move.mode()))
                    .map(way -> new Lot(way, move.units()))
                    .findFirst()
                    .orElseThrow();
            lots.put(product, ProductStock.with(lots.getOrDefault(product, List.of()), lot));
        }
        return lots;
    }

    @Test
    void aBoundThatIsNoLongerWantedIsNotProven() {
        TransferTrial trial = JudgedPlan.of(SmallWorlds.world(3)).trial();
        AtomicInteger asked = new AtomicInteger();

        assertThat(trial.leastTotal(() -> asked.incrementAndGet() > 0)).isEmpty();
        assertThat(trial.leastTotal(() -> false)).isPresent();
        assertThat(asked).hasValueGreaterThan(0);
    }

    @Test
    void noBoundIsAboveThePlanThatItIsOf() {
        for (long seed = 0; seed < 10; seed++) {
            StockProposal proposal = propose(SmallWorlds.world(seed));
            proposal.bound().ifPresent(bound -> assertThat(bound).isLessThanOrEqualTo(proposal.objective()));
        }
    }

    @Test
    void threadsChangeNothing() {
        for (long seed = 100; seed < 110; seed++) {
            JudgedPlan plan = JudgedPlan.of(SmallWorlds.world(seed));
            assertThat(propose(plan, 3).moves()).isEqualTo(propose(plan, 1).moves());
        }
    }

    @Test
    void aListenerThatWantsNoMoreGetsWhatThereIs() {
        JudgedPlan plan = JudgedPlan.of(SmallWorlds.world(2));
        StockProposal proposal = TransferOptimizer.propose(
                plan, TransferGoal.of(plan.workspace().settings()), new Effort(60, 0, 1), event -> false);
        assertThat(proposal.hasPlan()).isTrue();
        assertThat(proposal.objective()).isLessThanOrEqualTo(proposal.before());
    }

    @Test
    void whenTimeIsOverADraftIsSettledInFewRoundsAndWhatIsLeftStillPays() {
        int left = 0;
        for (long seed = 0; seed < 25; seed++) {
            JudgedPlan plan = JudgedPlan.of(SmallWorlds.world(seed));
            TransferGoal goal = TransferGoal.of(plan.workspace().settings());
            Draft full = full(plan, goal);
            AtomicInteger rounds = new AtomicInteger();
            BooleanSupplier isOver = () -> rounds.incrementAndGet() > 0;
            Settlement.Settled settled = new Settlement(new Guard(plan.trial(), isOver), isOver).settle(full);

            assertThat(rounds).hasValueLessThan(12);
            assertThat(settled.accounts()).allMatch(account -> account.isWorth(goal.leastSaving()));
            assertThat(new EveryPlan(plan.trial(), goal).isGood(settled.draft().trial()))
                    .isTrue();
            left += settled.accounts().size();
        }
        assertThat(left).isPositive();
    }

    /** A draft in which every product sends all it can wherever it can, worth it or not. */
    private static Draft full(JudgedPlan plan, TransferGoal goal) {
        TransferTrial trial = plan.trial();
        Map<Integer, List<Lot>> lots = new LinkedHashMap<>();
        for (Good good : trial.goods()) {
            ProductStock stock = new ProductStock(trial, good, goal.coverDays());
            List<Lot> sent = List.of();
            for (int from = 0; from < trial.centers().size(); from++) {
                for (int to = 0; to < trial.centers().size(); to++) {
                    for (Way way : from == to ? List.<Way>of() : trial.ways(from, to)) {
                        double most = stock.most(sent, way);
                        sent = most > 0 ? ProductStock.with(sent, new Lot(way, most)) : sent;
                    }
                }
            }
            lots.put(good.number(), sent);
        }
        return new Draft(trial.with(lots), new Draft.Terms(goal.leastSaving(), Map.of()));
    }

    @Test
    void aSearchStopsWithinTheGapThatIsAskedForAndSettlesWhatItFound() {
        int earlier = 0;
        for (long seed = 0; seed < 25; seed++) {
            JudgedPlan plan = JudgedPlan.of(SmallWorlds.world(seed));
            TransferGoal goal = TransferGoal.of(plan.workspace().settings());
            StockProposal best = propose(plan, 1);
            if (best.bound().isPresent()) {
                double before = gap(best.before(), best);
                double asked = 0.95 * before + 0.05 * gap(best.objective(), best);
                StockProposal enough =
                        TransferOptimizer.propose(plan, goal, new Effort(60, asked, 1), SearchEvent.Listener.NONE);

                assertThat(gap(enough.objective(), enough)).isLessThanOrEqualTo(asked + 1e-9);
                assertThat(enough.moves())
                        .allMatch(move -> move.reason().orElseThrow().saving() >= goal.leastSaving());
                StockProposal nothing = TransferOptimizer.propose(
                        plan, goal, new Effort(60, before + 1e-9, 1), SearchEvent.Listener.NONE);
                assertThat(nothing.moves()).isEmpty();
                earlier += enough.objective() > best.objective() + 1e-6 ? 1 : 0;
            }
        }
        assertThat(earlier).isPositive();
    }

    /** Share of a cost by which a proposal's bound is below it. */
    private static double gap(double cost, StockProposal proposal) {
        return (cost - proposal.bound().orElseThrow()) / cost;
    }

    @Test
    void nothingIsProposedWhereNothingCanBeSaved() {
        StockProposal proposal = propose(SmallWorlds.world(28));
        assertThat(proposal.moves()).isEmpty();
        assertThat(proposal.objective()).isEqualTo(proposal.before());
        assertThat(proposal.reason()).isEqualTo("no transfer was found that saves its freight and its trouble");
    }

    @Test
    void withoutTimeNothingIsFoundAndThatIsSaid() {
        JudgedPlan plan = JudgedPlan.of(SmallWorlds.world(1));
        StockProposal proposal = TransferOptimizer.propose(
                plan, TransferGoal.of(plan.workspace().settings()), new Effort(1e-9, 0, 1), SearchEvent.Listener.NONE);

        assertThat(proposal.objective()).isEqualTo(proposal.before());
        assertThat(proposal.reason())
                .isEqualTo("no transfer was found that saves its freight and its trouble;"
                        + " there was no time to look at all of them");
    }
}
