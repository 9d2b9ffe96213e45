package spokes.optimize.transfer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import spokes.engine.JudgedPlan;
import spokes.engine.transfer.TransferTrial;
import spokes.model.Touched;
import spokes.model.Workspace;
import spokes.model.goods.Placement;
import spokes.model.goods.Transfer;
import spokes.model.goods.TransferIds;
import spokes.model.sheet.RowChange;
import spokes.optimize.Effort;
import spokes.optimize.SearchEvent;
import spokes.optimize.SearchTold;
import spokes.optimize.Status;
import spokes.optimize.draft.Draft;
import spokes.optimize.stock.StockMove;
import spokes.optimize.stock.StockProposal;

/** Finds the transfers from today's stock that are worth their freight. */
public final class TransferOptimizer {
    /** Two plans whose costs differ by less, as a share, are the same. */
    private static final double OPTIMAL = 1e-6;

    /** The bound while nothing is proven. */
    private static final double UNKNOWN = Double.NEGATIVE_INFINITY;

    private final JudgedPlan plan;
    private final TransferGoal goal;
    private final SearchTold told;
    private final long start;
    private final double nanos;
    private final double gap;

    /** Whether the plan that was found last is good enough. */
    private volatile boolean isEnough;

    private TransferOptimizer(JudgedPlan plan, TransferGoal goal, Effort effort, SearchEvent.Listener listener) {
        this.plan = plan;
        this.goal = goal;
        start = System.nanoTime();
        nanos = effort.seconds() * 1e9;
        gap = Math.max(effort.gap(), OPTIMAL);
        told = new SearchTold(listener, start);
    }

    /**
     * Finds the best transfers beside those that are planned already.
     *
     * @param listener hears of better plans, and may end the search
     */
    public static StockProposal propose(
            JudgedPlan plan, TransferGoal goal, Effort effort, SearchEvent.Listener listener) {
        TransferOptimizer optimizer = new TransferOptimizer(plan, goal, effort, listener);
        try (ForkJoinPool pool = new ForkJoinPool(effort.threads())) {
            return pool.submit(() -> optimizer.propose(pool)).join();
        }
    }

    private boolean isOver(double share) {
        return (isEnough && share < TransferSearch.FOR_ALL)
                || System.nanoTime() - start > share * nanos
                || told.isCancelled();
    }

    private StockProposal propose(ForkJoinPool pool) {
        TransferTrial trial = plan.trial();
        Draft today = new Draft(trial, new Draft.Terms(goal.leastSaving(), Map.of()));
        CompletableFuture<OptionalDouble> proving =
                CompletableFuture.supplyAsync(() -> trial.leastTotal(() -> isOver(1)), pool);
        if (gap > OPTIMAL) {
            within(proving);
        }
        met(trial.total(), proving);
        TransferSearch search = new TransferSearch(
                trial, goal, this::isOver, draft -> met(draft.trial().total(), proving));
        Settlement.Settled settled = search.search(today);
        OptionalDouble least = within(proving);
        if (isEnough && !isWithin(gap, settled.draft().trial().total(), least)) {
            isEnough = false; // what was good enough had lots that are not worth their trouble
            search = new TransferSearch(trial, goal, this::isOver, draft -> {});
            settled = search.search(settled.draft());
        }
        return proposal(settled, least, search);
    }

    /** The bound, waited for as long as there is time; a search that may end by it waits first, others go on meanwhile. */
    private OptionalDouble within(CompletableFuture<OptionalDouble> proving) {
        try {
            long left = Math.max(0, (long) nanos - (System.nanoTime() - start));
            return proving.get(left, TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return OptionalDouble.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalDouble.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Tells of a plan, and notes whether it is good enough. */
    private void met(double total, CompletableFuture<OptionalDouble> proving) {
        OptionalDouble least = proving.getNow(OptionalDouble.empty());
        told.met(total, least.orElse(UNKNOWN));
        isEnough = isWithin(gap, total, least);
    }

    private static String none(TransferSearch search) {
        String what = "no transfer was found that saves its freight and its trouble";
        return search.isCutShort() ? what + "; there was no time to look at all of them" : what;
    }

    private StockProposal proposal(Settlement.Settled settled, OptionalDouble bound, TransferSearch search) {
        List<StockMove> moves = settled.accounts().stream()
                .map(account -> move(settled.draft().trial(), account))
                .toList();
        JudgedPlan after = after(moves);
        double total = after.evaluation().costs().total();
        double before = plan.evaluation().costs().total();
        return new StockProposal(
                StockProposal.Goal.TRANSFERS,
                isWithin(OPTIMAL, total, bound) ? Status.OPTIMAL : Status.FEASIBLE,
                moves.isEmpty() ? none(search) : "",
                total,
                capped(bound, total),
                before,
                (System.nanoTime() - start) / 1e9,
                settled.draft().trial().centers(),
                moves,
                Placement.NONE,
                Optional.empty(),
                after.listFlows());
    }

    /** A bound that was proven of a plan as good as optimal may round to more than the plan costs. */
    private static OptionalDouble capped(OptionalDouble bound, double total) {
        return bound.isPresent() ? OptionalDouble.of(Math.min(bound.getAsDouble(), total)) : bound;
    }

    /** Whether a plan is proven to be within a share of its cost of the best. */
    private static boolean isWithin(double share, double objective, OptionalDouble bound) {
        return bound.isPresent() && objective - bound.getAsDouble() <= share * Math.abs(objective);
    }

    private static StockMove move(TransferTrial trial, Account account) {
        Transfer transfer = trial.transfer(account.good().number(), account.lot());
        return new StockMove(
                transfer.product(),
                transfer.from(),
                transfer.to(),
                transfer.units(),
                transfer.departureDate(),
                transfer.mode(),
                Optional.of(account.reason()));
    }

    /** The plan as it is once moves are accepted, by the rows that accepting makes. */
    private JudgedPlan after(List<StockMove> moves) {
        Workspace workspace = plan.workspace();
        List<Transfer> made = new TransferIds(workspace.transfers())
                .name(moves.stream().map(StockMove::toTransfer).toList());
        List<RowChange> rows =
                made.stream().map(transfer -> RowChange.added(transfer.toRow())).toList();
        return plan.after(
                workspace.with(rows),
                new Touched.Products(made.stream().map(Transfer::product).collect(Collectors.toSet())));
    }
}
