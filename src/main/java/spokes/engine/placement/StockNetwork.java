package spokes.engine.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import spokes.engine.basis.Codes;
import spokes.engine.network.Move;
import spokes.engine.network.Network;
import spokes.engine.order.OrderPatterns;
import spokes.engine.safety.Uncertainty;
import spokes.model.Workspace;
import spokes.model.goods.Inbound;
import spokes.model.goods.ProductKey;

/** Products and open centers of a workspace, for plans of stock. Immutable. */
public final class StockNetwork {
    private final Network network;
    private final OrderPatterns patterns;
    private final StockSites sites;
    private final Map<Integer, List<Move>> moves = new HashMap<>();
    private final Map<Integer, List<Inbound>> inbound = new HashMap<>();
    private final HoldingLimits limits;
    private final ServiceLevels levels;
    private final StockWish wish;
    private final Purchases purchases;
    private final LeastInbound freight;
    private final double leastInboundFreight;
    private final double[] jumps;
    private final SharedOrderBook orders;

    /** The network of a workspace that was compiled, with its orders of several products. */
    public StockNetwork(Network network, Workspace workspace, OrderPatterns patterns, Uncertainty uncertainty) {
        this.network = network;
        this.patterns = patterns;
        sites = new StockSites(network);
        limits = new HoldingLimits(network, workspace);
        levels = new ServiceLevels(network, uncertainty);
        wish = StockWish.NOTHING;
        purchases = new Purchases(network, Buying.NOTHING);
        network.moves()
                .of(workspace, product -> true)
                .forEach((product, all) -> moves.put(
                        product, all.stream().filter(move -> !move.isPlanned()).toList()));
        workspace.inbound().forEach(this::add);
        freight = new LeastInbound(network, workspace);
        leastInboundFreight = freight.of(
                workspace.inbound().stream().filter(row -> !isCounted(row)).toList());
        jumps = sites.isSpaceLimited() ? allJumps() : new double[0];
        orders = new SharedOrderBook(network, patterns);
    }

    private StockNetwork(StockNetwork other, StockWish wish) {
        network = other.network;
        patterns = other.patterns;
        sites = other.sites;
        moves.putAll(other.moves);
        inbound.putAll(other.inbound);
        limits = other.limits;
        levels = other.levels;
        this.wish = wish;
        purchases = new Purchases(network, wish.buying());
        freight = other.freight;
        leastInboundFreight = other.leastInboundFreight;
        orders = other.orders;
        jumps = sites.isSpaceLimited() ? allJumps() : new double[0];
    }

    /** The same with something asked of the stock that is placed. */
    public StockNetwork with(StockWish asked) {
        return new StockNetwork(this, asked);
    }

    /** Products of which nothing is bought, as that would not be sellable anywhere within the horizon. */
    public List<ProductKey> listBoughtTooLate() {
        return purchases.tooLate();
    }

    /** Whether centers are to have what service asks for. */
    boolean isOfService() {
        return wish.isOfService();
    }

    /** What service asks of a product's stock. */
    public ProductNeed need(StockedProduct product) {
        double there = 0;
        for (StockedProduct.Coming coming : product.coming()) {
            there += coming.units();
        }
        for (int c = 0; c < sites.size(); c++) {
            there += product.opening(c);
        }
        for (Inbound shipment : inbound.getOrDefault(product.number(), List.of())) {
            there += shipment.units();
        }
        return new ProductNeed(product, wish, levels, sites.size(), there);
    }

    /** Whether a shipment becomes stock of an open center within the horizon. */
    public boolean isCounted(Inbound shipment) {
        int center = network.sites.codes.find(shipment.center());
        return center != Codes.NONE
                && network.terms.day(shipment.arrivalDate()) + network.sites.dockToStockDays[center]
                        < network.terms.horizonDays;
    }

    private void add(Inbound shipment) {
        if (isCounted(shipment)) {
            inbound.computeIfAbsent(network.number(shipment.product()), p -> new ArrayList<>())
                    .add(shipment);
        }
    }

    /** The open centers. */
    public StockSites sites() {
        return sites;
    }

    /** How many products there are. */
    public int products() {
        return network.items.size();
    }

    /** Days of the horizon. */
    public int horizonDays() {
        return network.terms.horizonDays;
    }

    /** Weeks of the horizon; the last one may be short. */
    public int weeks() {
        return network.terms.weeks();
    }

    /** Days of a week that lie in the horizon. */
    public int daysOfWeek(int week) {
        return network.terms.daysOfWeek(week);
    }

    /** Days of mean demand beyond which closing stock is surplus. */
    public double coverTargetDays() {
        return network.terms.coverTargetDays;
    }

    /** Whether areas choose by money alone, not by days as well. */
    public boolean isByMoney() {
        return network.terms.valueOfADay == 0;
    }

    /** A product. */
    public StockedProduct product(int number) {
        return new StockedProduct(
                network,
                number,
                moves.getOrDefault(number, List.of()),
                inbound.getOrDefault(number, List.of()),
                limits.of(number),
                purchases.find(number),
                freight);
    }

    /** Number of a product; below 0 if it is unknown. */
    public int number(ProductKey key) {
        int number = network.number(key);
        return number == Codes.NONE ? -1 : number;
    }

    /** Number of an open center; below 0 if it is none. */
    public int center(String code) {
        int number = network.sites.codes.find(code);
        return number == Codes.NONE ? -1 : number;
    }

    /**
     * The days on which stock of some center can jump up however shipments are addressed, rising; the first is the plan
     * date; none where no center's space is limited.
     */
    public double[] jumps() {
        return jumps.clone();
    }

    private double[] allJumps() {
        return IntStream.range(0, products())
                .boxed()
                .flatMap(p -> jumps(p).stream())
                .mapToDouble(Double::doubleValue)
                .filter(day -> day < horizonDays())
                .sorted()
                .distinct()
                .toArray();
    }

    private List<Double> jumps(int p) {
        List<Double> days = new ArrayList<>(List.of(0.0));
        moves.getOrDefault(p, List.of()).forEach(move -> days.add(Math.max(0, move.ready())));
        List<Inbound> shipments = new ArrayList<>(inbound.getOrDefault(p, List.of()));
        purchases.find(p).ifPresent(shipments::add);
        for (Inbound shipment : shipments) {
            for (int c = 0; c < sites.size(); c++) {
                days.add(Math.max(0, network.terms.day(shipment.arrivalDate()) + network.sites.dockToStockDays[c]));
            }
        }
        return days;
    }

    /** Money that freight takes at least of inbound shipments that never become stock of a product within the horizon. */
    public double leastInboundFreight() {
        return leastInboundFreight;
    }

    /** Money for freight and loss of inbound shipments as they are addressed. */
    public double inboundAsAddressed() {
        return network.inbound.freight + network.inbound.loss;
    }

    /** Whether orders of several products are known, which cost more or less than their lines. */
    public boolean hasPatterns() {
        return patterns.size() > 0;
    }

    /** Whether any order of several products has a product. */
    public boolean hasSharedOrders(int product) {
        return orders.has(product);
    }

    /** The lines of a product in orders of several products; empty if there is none. */
    public Optional<SharedOrders> findSharedOrders(int product) {
        return orders.find(product);
    }

    /** The middle of a week, in days from the plan date: when it is looked who has what. */
    public double middleOfWeek(int week) {
        return network.terms.middleOfWeek(week);
    }

    /** Whether a center ships nothing for some time, so that demand may be unmet though there is stock. */
    public boolean isAnyClosed() {
        return network.closures.isAnyWithin(network.terms.horizonDays);
    }

    /** Whether another network has the same products, stock, centers and lanes; only transfers may differ that are planned. */
    public boolean isLike(StockNetwork other) {
        return network == other.network && moves.equals(other.moves);
    }

    /** Whether another network differs at most in stock and in what is on its way. */
    public boolean isOnGroundOf(StockNetwork other) {
        return network == other.network
                || network.findChangedProducts(other.network).isPresent();
    }

    /** Whether another network on the same ground has as much of a product in all centers together, and the same on its way. */
    public boolean hasSameSupply(int p, StockNetwork other) {
        return Arrays.stream(network.supply(p).opening).sum()
                        == Arrays.stream(other.network.supply(p).opening).sum()
                && inbound.getOrDefault(p, List.of()).equals(other.inbound.getOrDefault(p, List.of()))
                && moves.getOrDefault(p, List.of()).equals(other.moves.getOrDefault(p, List.of()))
                && inbound.getOrDefault(p, List.of()).stream().allMatch(row -> hasSameFreight(row, other));
    }

    /** Loads are shared by products: what others send in one changes what each unit pays. */
    private boolean hasSameFreight(Inbound row, StockNetwork other) {
        return IntStream.range(0, sites.size()).allMatch(c -> freight.perUnit(row, c) == other.freight.perUnit(row, c));
    }

    Network network() {
        return network;
    }

    /**
     * Tries placements of single products; one for each thread.
     *
     * @param fastDays delivery days of what counts as fast; below 0 if nothing does
     */
    public Trials trials(double fastDays) {
        return new Trials(this, fastDays);
    }
}
