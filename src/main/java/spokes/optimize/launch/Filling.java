package spokes.optimize.launch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import spokes.engine.JudgedPlan;
import spokes.engine.transfer.Good;
import spokes.engine.transfer.Load;
import spokes.engine.transfer.TransferTrial;
import spokes.engine.transfer.Way;
import spokes.model.SplitShipment;
import spokes.model.Workspace;
import spokes.model.goods.Inbound;
import spokes.model.goods.Product;
import spokes.model.goods.Transfer;
import spokes.model.goods.TransferIds;
import spokes.model.sheet.RowChange;
import spokes.optimize.StockCurve;

/**
 * Fills what is missing: first from centers that have more than they need themselves until stock no longer has to last, the
 * cheapest freight first, then from the supplier, in whole cases.
 */
final class Filling {
    private static final double WHOLE = 1e-6;

    private final LaunchQuestion question;
    private final JudgedPlan asked;
    private final Product product;
    private final LaunchNeeds needs;
    private final TransferTrial trial;
    private final LocalDate planDate;
    private final List<PrePosition> moves = new ArrayList<>();
    private final List<Purchase> purchases = new ArrayList<>();
    private final Map<String, Double> given = new HashMap<>();
    private List<CenterNeed> missing = List.of();

    /** A way by which a center could help another. */
    private record Help(CenterNeed from, CenterNeed to, Way way, double perUnit) {}

    Filling(LaunchQuestion question, JudgedPlan asked, TransferTrial trial, Product product, LaunchNeeds needs) {
        this.question = question;
        this.asked = asked;
        this.product = product;
        this.needs = needs;
        this.trial = trial;
        planDate = asked.workspace().settings().planDate();
    }

    /** Fills what these centers miss. */
    Filling fill(Set<String> centers) {
        missing = new ArrayList<>(needs.list(centers));
        helps().forEach(this::move);
        buy();
        return this;
    }

    List<CenterNeed> needs() {
        return missing;
    }

    List<PrePosition> moves() {
        return moves;
    }

    List<Purchase> purchases() {
        return purchases;
    }

    private Good good() {
        return trial.goods().stream()
                .filter(known -> known.key().equals(product.key()))
                .findFirst()
                .orElseThrow();
    }

    /** The cheapest way in time of each pair of centers, else the fastest; the cheapest of all first. */
    private List<Help> helps() {
        List<Help> helps = new ArrayList<>();
        for (CenterNeed from : missing) {
            for (CenterNeed to : missing) {
                if (!from.center().equals(to.center()) && to.missing() > 0) {
                    way(from.center(), to.center(), to.missing())
                            .ifPresent(way -> helps.add(new Help(from, to, way, perUnit(way, to.missing()))));
                }
            }
        }
        helps.sort(Comparator.comparingDouble(Help::perUnit));
        return helps;
    }

    private double perUnit(Way way, double units) {
        return way.freight(Load.of(good(), units)) / Math.max(1, units);
    }

    private Optional<Way> way(String from, String to, double units) {
        List<Way> ways =
                trial.ways(trial.centers().indexOf(from), trial.centers().indexOf(to));
        List<Way> inTime =
                ways.stream().filter(way -> departure(way) >= way.departure()).toList();
        return inTime.isEmpty()
                ? ways.stream().min(Comparator.comparingDouble(Way::ready))
                : inTime.stream().min(Comparator.comparingDouble(way -> perUnit(way, units)));
    }

    /** The last day on which it comes in time. */
    private double departure(Way way) {
        return departure(way, needs.start);
    }

    private static double departure(Way way, double ready) {
        return Math.floor(ready - (way.ready() - way.departure()) + WHOLE);
    }

    private CenterNeed need(String center) {
        return missing.stream()
                .filter(need -> need.center().equals(center))
                .findFirst()
                .orElseThrow();
    }

    private void put(CenterNeed next) {
        missing.replaceAll(need -> need.center().equals(next.center()) ? next : need);
    }

    private void move(Help help) {
        double day = Math.max(help.way().departure(), departure(help.way(), needs.rises));
        double units = whole(Math.min(up(need(help.to().center()).open()), spare(help.from(), day)));
        double ready = day + help.way().ready() - help.way().departure();
        if (units <= 0 || ready >= needs.end) {
            return;
        }
        Transfer transfer = Transfer.planned(
                product.key(),
                help.from().center(),
                help.to().center(),
                units,
                planDate.plusDays((long) day),
                help.way().mode());
        long late = (long) Math.ceil(Math.max(0, ready - needs.start) - WHOLE);
        moves.add(new PrePosition(
                transfer,
                planDate.plusDays((long) Math.ceil(ready)),
                late,
                help.way().freight(Load.of(good(), units))));
        given.merge(help.from().center(), units, Double::sum);
        put(need(help.to().center()).with(units, 0));
    }

    /** What a center can give away on a day and still serve what it is to serve until stock no longer has to last. */
    private double spare(CenterNeed from, double day) {
        double there = StockCurve.at(asked.stockCurve(product.key(), from.center()), day);
        return Math.max(0, Math.min(there, from.spare()) - given.getOrDefault(from.center(), 0.0));
    }

    private double cases() {
        return Math.max(1, product.unitsPerCase());
    }

    private double whole(double units) {
        return Math.floor(units / cases() + WHOLE) * cases();
    }

    private double up(double units) {
        return Math.ceil(units / cases() - WHOLE) * cases();
    }

    /** Buys what is open, as much as the supplier wants at least; what that is more goes where most is missing. */
    private void buy() {
        List<CenterNeed> open = missing.stream()
                .filter(need -> need.open() > 0 && isInTime(need.center()))
                .sorted(Comparator.comparingDouble(CenterNeed::open).reversed())
                .toList();
        double all = open.stream().mapToDouble(need -> up(need.open())).sum();
        double more = open.isEmpty() ? 0 : Math.max(0, up(product.moq()) - all);
        for (CenterNeed need : open) {
            buy(need, up(need.open()) + (need.equals(open.getFirst()) ? more : 0));
        }
    }

    private double dock(String center) {
        return asked.workspace().centers().stream()
                .filter(known -> known.code().equals(center))
                .findFirst()
                .orElseThrow()
                .dockToStockDays()
                .orElse(asked.workspace().settings().number("dock_to_stock_days"));
    }

    private double arrival(String center) {
        double last = Math.floor(needs.rises - dock(center) + WHOLE);
        return Math.max(Math.ceil(product.leadTimeDays()), last);
    }

    /** Whether what is ordered at once is there while stock has to last. */
    private boolean isInTime(String center) {
        return arrival(center) + dock(center) < needs.end;
    }

    private void buy(CenterNeed need, double units) {
        double arrival = arrival(need.center());
        double ready = arrival + dock(need.center());
        Optional<Inbound> lane = lane();
        Inbound inbound = new Inbound(
                need.center(),
                product.key(),
                units,
                planDate.plusDays((long) arrival),
                lane.map(Inbound::supplyPoint).orElse(""),
                lane.map(Inbound::mode).orElse(""),
                "%s %s".formatted(question.like().isPresent() ? "launch" : "promotion", question.from()));
        purchases.add(new Purchase(
                inbound,
                planDate.plusDays((long) (arrival - Math.ceil(product.leadTimeDays()))),
                planDate.plusDays((long) Math.ceil(ready)),
                (long) Math.ceil(Math.max(0, ready - needs.start) - WHOLE),
                units * product.unitCost()));
        put(need(need.center()).with(0, units));
    }

    /** The newest inbound row of the product, else of the one that it is like: where it is bought. */
    private Optional<Inbound> lane() {
        return Stream.concat(Stream.of(product.key()), question.like().stream())
                .flatMap(key -> asked.workspace().inbound().stream()
                        .filter(row -> row.product().equals(key))
                        .max(Comparator.comparing(Inbound::arrivalDate))
                        .stream())
                .findFirst();
    }

    /** The rows of what comes, with ids. */
    List<RowChange> rows(Workspace workspace) {
        return rows(
                workspace,
                new TransferIds(workspace.transfers())
                        .name(moves.stream().map(PrePosition::transfer).toList()));
    }

    /** The rows of what comes; transfers get their ids when they are accepted. */
    List<RowChange> unnamed(Workspace workspace) {
        return rows(workspace, moves.stream().map(PrePosition::transfer).toList());
    }

    private List<RowChange> rows(Workspace workspace, List<Transfer> transfers) {
        List<RowChange> rows = new ArrayList<>();
        transfers.forEach(transfer -> rows.add(RowChange.added(transfer.toRow())));
        List<Inbound> bought = purchases.stream().map(Purchase::inbound).toList();
        rows.addAll(SplitShipment.changes(workspace, List.of(), bought).rows());
        return rows;
    }
}
