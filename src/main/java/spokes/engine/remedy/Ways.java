package spokes.engine.remedy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import spokes.engine.JudgedPlan;
import spokes.engine.basis.Terms;
import spokes.engine.carriage.FreightBook;
import spokes.engine.result.StockState;
import spokes.model.Workspace;
import spokes.model.goods.Inbound;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;
import spokes.model.goods.Transfer;
import spokes.model.place.Center;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/** The ways to do something about a product at a center, as rows that are to be changed; none is judged yet. */
final class Ways {
    private final JudgedPlan plan;
    private final Workspace workspace;
    private final LocalDate start;
    private final double cover;
    private final long triedCenters;
    private final FreightBook freight;
    private final AirFreight air;
    private final Room room;
    private final Map<ProductKey, List<StockState>> stocks = new HashMap<>();
    private final Map<ProductKey, Product> products = new HashMap<>();
    private final Map<ProductKey, List<Inbound>> inbound = new HashMap<>();

    Ways(JudgedPlan plan) {
        this.plan = plan;
        workspace = plan.workspace();
        start = workspace.settings().planDate();
        cover = workspace.settings().number("cover_target_days");
        triedCenters = (long) workspace.settings().number("remedy_centers");
        freight = new FreightBook(workspace, new Terms(workspace.settings()));
        air = new AirFreight(workspace, freight);
        room = new Room(workspace);
        plan.listStock()
                .forEach(stock -> stocks.computeIfAbsent(stock.product(), _ -> new ArrayList<>())
                        .add(stock));
        workspace.products().forEach(product -> products.put(product.key(), product));
        workspace.inbound().stream()
                .filter(row -> row.units() > 0 && !row.arrivalDate().isBefore(start))
                .forEach(row -> inbound.computeIfAbsent(row.product(), _ -> new ArrayList<>())
                        .add(row));
    }

    /**
     * One way.
     *
     * @param other code of the other center; empty if there is none
     * @param days  days until it is at the dock
     * @param loss  money that is written off
     */
    record Way(Remedy.Kind kind, String other, double units, double days, double loss, List<RowChange> rows) {}

    List<Way> of(StockException exception) {
        StockState stock = exception.stock();
        List<Way> ways = new ArrayList<>();
        if (exception.kind() == StockException.Kind.SURPLUS) {
            others(stock, Comparator.comparingDouble(StockState::demandPerDay))
                    .forEach(other -> move(stock, other, other.center()).ifPresent(ways::add));
            writeDown(exception).ifPresent(ways::add);
            return ways;
        }
        others(stock, Comparator.comparingDouble(StockState::usableUnits))
                .forEach(other -> move(other, stock, other.center()).ifPresent(ways::add));
        for (Inbound row : inbound.getOrDefault(stock.product(), List.of())) {
            if (row.center().equals(stock.center())) {
                expedited(row).ifPresent(ways::add);
            } else {
                readdressed(row, stock).ifPresent(ways::add);
            }
        }
        bought(stock).ifPresent(ways::add);
        return ways;
    }

    private Stream<StockState> others(StockState stock, Comparator<StockState> most) {
        return stocks.getOrDefault(stock.product(), List.of()).stream()
                .filter(other -> !other.center().equals(stock.center()))
                .sorted(most.reversed())
                .limit(triedCenters);
    }

    private Optional<Way> move(StockState from, StockState to, String other) {
        String mode = workspace.settings().text("default_mode");
        Transfer asked = Transfer.planned(from.product(), from.center(), to.center(), 1, start, mode);
        double most = Math.min(room.more(to), room.less(from));
        double units = most >= 1 ? Math.floor(Math.min(plan.suggestedUnits(asked), most)) : 0;
        if (!(units > 0)) {
            return Optional.empty();
        }
        Transfer transfer = Transfer.planned(from.product(), from.center(), to.center(), units, start, mode);
        return Optional.of(new Way(
                Remedy.Kind.MOVE,
                other,
                units,
                days(from.center(), to.center(), mode),
                0,
                List.of(RowChange.added(transfer.toRow()))));
    }

    private double days(String from, String to, String mode) {
        return findCenter(to)
                .map(center -> freight.days(freight.find(from, to, mode), freight.km(from, center)))
                .orElse(0.0);
    }

    private Optional<Center> findCenter(String code) {
        return workspace.centers().stream()
                .filter(center -> center.code().equals(code))
                .findFirst();
    }

    /** Units that the center lacks to its cover target, what is on its way counted. */
    private double need(StockState stock) {
        double there = stock.usableUnits() + stock.incomingUnits() - stock.outgoingUnits();
        return Math.ceil(Math.max(0, cover * stock.demandPerDay() - there));
    }

    private Optional<Way> readdressed(Inbound row, StockState stock) {
        double spare = stocks.getOrDefault(row.product(), List.of()).stream()
                .filter(other -> other.center().equals(row.center()))
                .mapToDouble(room::less)
                .findFirst()
                .orElse(row.units());
        double units = Math.floor(Math.min(Math.min(row.units(), spare), Math.min(need(stock), room.more(stock))));
        if (!(units > 0)) {
            return Optional.empty();
        }
        List<RowChange> rows = new ArrayList<>();
        rows.add(lessened(row, units));
        rows.add(raised(row.at(stock.center(), units)));
        return Optional.of(new Way(Remedy.Kind.READDRESS, row.center(), units, daysUntil(row), 0, rows));
    }

    private double daysUntil(Inbound row) {
        return row.arrivalDate().toEpochDay() - start.toEpochDay();
    }

    /** The row with fewer units, or without it if none are left. */
    private RowChange lessened(Inbound row, double units) {
        Row before = stored(row).orElseThrow();
        return units >= row.units()
                ? RowChange.removed(before)
                : RowChange.changed(before, before.with("units", row.units() - units));
    }

    /** The row with its units, and with those of the row of the same key that is there. */
    private RowChange raised(Inbound row) {
        return stored(row)
                .map(before -> RowChange.changed(before, before.with("units", before.number("units") + row.units())))
                .orElseGet(() -> RowChange.added(row.toRow()));
    }

    private Optional<Row> stored(Inbound row) {
        return workspace.table(Sheet.INBOUND).find(row.toRow().key());
    }

    /** By air, leaving at once. */
    private Optional<Way> expedited(Inbound row) {
        return air.findDays(row).stream()
                .mapToObj(days -> {
                    Inbound sooner = new Inbound(
                            row.center(),
                            row.product(),
                            row.units(),
                            start.plusDays(days),
                            row.supplyPoint(),
                            AirFreight.MODE,
                            row.reference());
                    List<RowChange> rows = List.of(RowChange.removed(stored(row).orElseThrow()), raised(sooner));
                    return new Way(Remedy.Kind.EXPEDITE, "", row.units(), days, 0, rows);
                })
                .findFirst();
    }

    /**
     * What is missing everywhere together, in whole cases, at least the least order; it comes after the lead time, from where
     * and as the product came last.
     */
    private Optional<Way> bought(StockState stock) {
        Product product = products.get(stock.product());
        if (product == null || !(product.leadTimeDays() > 0)) {
            return Optional.empty();
        }
        double everywhere = stocks.getOrDefault(stock.product(), List.of()).stream()
                .mapToDouble(s -> s.usableUnits() + s.incomingUnits() - s.outgoingUnits() - cover * s.demandPerDay())
                .sum();
        double missing = Math.min(need(stock), -everywhere);
        if (!(missing > 0)) {
            return Optional.empty();
        }
        double cases = Math.max(1, product.unitsPerCase());
        double units = Math.ceil(Math.max(missing, product.moq()) / cases) * cases;
        if (units > room.more(stock)) {
            return Optional.empty();
        }
        double days = Math.ceil(product.leadTimeDays());
        Optional<Inbound> last = workspace.inbound().stream()
                .filter(row -> row.product().equals(stock.product()))
                .max(Comparator.comparing(Inbound::arrivalDate));
        String supplyPoint = last.map(Inbound::supplyPoint).orElse("");
        String mode = last.map(Inbound::mode).orElse("");
        LocalDate arrival = start.plusDays((long) days);
        Inbound order = new Inbound(stock.center(), stock.product(), units, arrival, supplyPoint, mode, "");
        return Optional.of(new Way(Remedy.Kind.BUY, "", units, days, 0, List.of(raised(order))));
    }

    /** What of the surplus nobody buys within the horizon, as stock that can no longer be sold or moved; its loss is unit cost × the setting clearance_loss. */
    private Optional<Way> writeDown(StockException exception) {
        StockState stock = exception.stock();
        double units = Math.floor(Math.min(exception.surplusUnits(), stock.closingUnits()));
        Optional<Row> before = workspace
                .table(Sheet.STOCK)
                .find(Row.blank(Sheet.STOCK)
                        .with("center", stock.center())
                        .with("client", stock.product().client())
                        .with("sku", stock.product().sku())
                        .key());
        if (!(units > 0) || before.isEmpty()) {
            return Optional.empty();
        }
        double cost = Optional.ofNullable(products.get(stock.product()))
                .map(Product::unitCost)
                .orElse(0.0);
        double loss = units * cost * workspace.settings().number("clearance_loss");
        Row after = before.get().with("unavailable", before.get().number("unavailable") + units);
        return Optional.of(
                new Way(Remedy.Kind.WRITE_DOWN, "", units, 0, loss, List.of(RowChange.changed(before.get(), after))));
    }
}
