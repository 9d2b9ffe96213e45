package spokes.engine.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import spokes.engine.flow.Shipments;
import spokes.engine.network.Move;
import spokes.engine.network.Network;
import spokes.engine.result.PastComparison;
import spokes.engine.result.ReplayWindow;
import spokes.engine.result.ReplayedOrder;
import spokes.engine.result.StockOut;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.sheet.PackedTable;
import spokes.model.sheet.Row;

/**
 * The real orders of a window through a plan. Immutable: it keeps the sums and, in a few bytes, what became of each
 * order; the story of one order is found by replaying those before it again, which gives the same to the last bit. Safe
 * to share between threads.
 */
public final class Replay {
    private final Network network;
    private final Workspace workspace;
    private final Map<Integer, List<Move>> moves;
    private final ReplayWindow window;
    private final WindowOrders orders;
    private final ReplayRun run;
    private volatile @Nullable PastComparison past;

    private Replay(Network network, Workspace workspace, Map<Integer, List<Move>> moves, ReplayWindow window)
            throws Refused {
        this.network = network;
        this.workspace = workspace;
        this.moves = moves;
        this.window = window;
        if (!window.to().isBefore(workspace.settings().getPlanDate())) {
            throw new Refused("the window must end before the plan date, %s; it ends on %s"
                    .formatted(network.terms.planDate, window.to()));
        }
        orders = WindowOrders.of(network, workspace, window);
        if (orders.size() == 0) {
            throw new Refused("no orders were placed from %s to %s%s"
                    .formatted(
                            window.from(),
                            window.to(),
                            findFirstDay(network)
                                    .map("; the first order is of %s"::formatted)
                                    .orElse("")));
        }
        run = new ReplayRun(network, moves, orders);
        run.finish();
    }

    /**
     * Replays orders.
     *
     * @param network of the workspace; its horizon is as long as the window
     * @param moves   its moves by product number
     * @throws Refused if nothing was ordered in the window, or it does not end before the plan date
     */
    public static Replay of(Network network, Workspace workspace, Map<Integer, List<Move>> moves, ReplayWindow window)
            throws Refused {
        return new Replay(network, workspace, moves, window);
    }

    /** The window that is replayed if nobody says another: as long as the horizon, or all of a shorter history. */
    public static Optional<ReplayWindow> findUsualWindow(Network network) {
        LocalDate plan = network.terms.planDate;
        LocalDate full = plan.minusDays(network.terms.horizonDays);
        return findFirstDay(network)
                .map(first -> new ReplayWindow(first.isAfter(full) ? first : full, plan.minusDays(1)));
    }

    private static Optional<LocalDate> findFirstDay(Network network) {
        OptionalInt first = IntStream.range(0, network.history.size())
                .map(network.history::day)
                .min();
        return first.isPresent() ? Optional.of(network.terms.planDate.plusDays(first.getAsInt())) : Optional.empty();
    }

    /** The days whose orders were replayed. */
    public ReplayWindow window() {
        return window;
    }

    /** How many orders came. */
    public int orders() {
        return orders.size();
    }

    /** How many lines they have. */
    public int lines() {
        return orders.line.length;
    }

    /** Parcels that left. */
    public long parcels() {
        return run.tally.parcels;
    }

    /** Money to carriers for all parcels. */
    public double shipping() {
        return run.tally.shipping;
    }

    /** Money for pick and pack of all parcels. */
    public double picking() {
        return run.tally.picking;
    }

    /** Money of all parcels beyond what their lines are charged one by one; 0 or below if whole orders save. */
    public double extraCost() {
        return run.tally.extraCost();
    }

    /**
     * What orders of one line have in {@link #extraCost}: the live evaluation charges a line by the mean of all orders of
     * its product, from the best center that has any of it. A line that comes alone pays a parcel of its own, which is more
     * than its share of a common one, and leaves from a center that has all its units.
     */
    public double extraCostOfOneLine() {
        return run.tally.extraOfOneLine;
    }

    /** Orders that left in more than one parcel. */
    public long splitOrders() {
        return run.tally.splitOrders;
    }

    /** Orders of which everything left. */
    public int wholeOrders() {
        return count(order -> !run.results.misses[order]);
    }

    /** Orders of which nothing left. */
    public int unmetOrders() {
        return count(order -> run.results.parcels[order] == 0);
    }

    /** Orders of which some left. */
    public int partialOrders() {
        return orders() - wholeOrders() - unmetOrders();
    }

    /** Orders whose last parcel takes more days than was promised; empty where nothing is promised. */
    public OptionalInt lateOrders() {
        if (network.terms.promiseDays.isEmpty()) {
            return OptionalInt.empty();
        }
        double promise = network.terms.promiseDays.getAsDouble();
        return OptionalInt.of(count(order ->
                run.results.time[order] >= 0 && network.times.businessDays(run.results.time[order]) > promise));
    }

    private int count(java.util.function.IntPredicate which) {
        return (int) IntStream.range(0, orders.size()).filter(which).count();
    }

    /** All products together, see {@link spokes.engine.flow.Totals}. */
    public double[] totals() {
        return run.tally.totals.clone();
    }

    /** Money at departure of all transfers that leave within the window. */
    public double transferFreight() {
        return Shipments.of(network, run.arrivals.moves, run.arrivals.taken).freight();
    }

    /** Products that orders emptied at centers, by product and center. */
    public List<StockOut> listStockOuts() {
        List<StockOut> found = new ArrayList<>();
        int centers = network.sites.size();
        double[] days = run.shelves.soldOut;
        for (int at = 0; at < days.length; at++) {
            if (days[at] >= 0) {
                found.add(new StockOut(
                        network.items.get(at / centers).key(), network.sites.codes.code(at % centers), days[at]));
            }
        }
        return found;
    }

    /** What really happened to these orders. Made when first asked for. */
    public PastComparison past() {
        PastComparison made = past;
        if (made == null) {
            made = PastComparer.compare(network, workspace, window, orders, run.results);
            past = made;
        }
        return made;
    }

    /**
     * The stories of some orders.
     *
     * @param positions of the orders by the time at which they came, from 0
     */
    public List<ReplayedOrder> listOrders(int... positions) {
        ReplayRun again = new ReplayRun(network, moves, orders);
        OrderTeller teller = new OrderTeller(network, orders, again, workspace.packedOrders());
        return IntStream.of(positions)
                .distinct()
                .sorted()
                .mapToObj(teller::tell)
                .toList();
    }

    /**
     * The orders worth a look: the dearest for carriers, and those that the plan pays least like what was paid. The
     * dearest comes first.
     *
     * @param most how many of either kind
     */
    public List<ReplayedOrder.Brief> listNotable(int most) {
        return new NotableOrders(network.history, workspace, orders, run.results).list(most);
    }

    /** The position of an order by its codes, if it came in the window. */
    public OptionalInt findOrder(String client, String order) {
        PackedTable sheet = workspace.packedOrders();
        return IntStream.range(0, orders.size())
                .filter(position -> {
                    Row row = sheet.row(network.history.row(orders.line[orders.firstLine[position]]));
                    return row.text("order_id").equals(order)
                            && row.text("client").equals(client);
                })
                .findFirst();
    }

    /** Units that were asked for, by product, area and week. */
    public WindowDemand demand() {
        return new WindowDemand(network, orders);
    }
}
