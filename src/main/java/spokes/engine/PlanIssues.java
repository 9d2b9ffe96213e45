package spokes.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import spokes.engine.basis.Codes;
import spokes.engine.basis.Terms;
import spokes.engine.flow.Judgment;
import spokes.engine.flow.Totals;
import spokes.engine.measure.CapacityOverrun;
import spokes.engine.network.Item;
import spokes.engine.network.Move;
import spokes.engine.network.Network;
import spokes.model.Workspace;
import spokes.model.carrier.Rate;
import spokes.model.carrier.Service;
import spokes.model.carrier.WorkingDays;
import spokes.model.goods.ProductKey;
import spokes.model.goods.Transfer;
import spokes.model.place.Center;
import spokes.model.sheet.Column;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/** Finds what a planner should know beside the numbers. */
final class PlanIssues {
    private static final int NAMED = 3;

    private final Network network;
    private final Workspace workspace;
    private final List<PlanIssue> issues = new ArrayList<>();

    private PlanIssues(Network network, Workspace workspace) {
        this.network = network;
        this.workspace = workspace;
    }

    /** Issues of transfers, and of demand that they leave unmet. */
    static List<PlanIssue> ofTransfers(Judgment judgment, Workspace workspace) {
        PlanIssues found = new PlanIssues(judgment.network, workspace);
        workspace.transfers().forEach(found::addFate);
        for (Item item : judgment.network.items) {
            List<Move> moves = judgment.moves(item.number);
            for (int i = 0; i < moves.size(); i++) {
                found.addMove(moves.get(i), judgment.outcome(item.number).taken[i]);
            }
        }
        found.addLostMargin((int) judgment.totals()[Totals.WITHOUT_PRICE]);
        return found.issues;
    }

    /** Issues of centers that are brought more than they can take. */
    static List<PlanIssue> ofCapacity(List<CapacityOverrun> overruns, LocalDate planDate) {
        return overruns.stream()
                .map(overrun -> new PlanIssue(
                        PlanIssue.Kind.OVER_CAPACITY, overrun.product(), overrun.center(), overrun.message(planDate)))
                .toList();
    }

    /** Issues of everything but transfers. */
    static List<PlanIssue> ofData(Network network, Workspace workspace) {
        PlanIssues found = new PlanIssues(network, workspace);
        found.addTooHeavy();
        found.addUnmeasured();
        found.addUnreachable();
        found.addClosed();
        found.addUnknownSettings();
        found.addUnknownCarrierDays();
        Arrays.stream(Sheet.values()).forEach(found::addOutOfRange);
        return List.copyOf(found.issues);
    }

    private void add(PlanIssue.Kind kind, Optional<ProductKey> product, String place, String message) {
        issues.add(new PlanIssue(kind, product, place, message));
    }

    private void addFate(Transfer transfer) {
        Optional<ProductKey> product = Optional.of(transfer.product());
        String name = name(transfer);
        OptionalDouble received = transfer.receivedUnits();
        switch (network.moves().fate(transfer)) {
            case OVERDUE ->
                add(
                        PlanIssue.Kind.OVERDUE_TRANSFER,
                        product,
                        transfer.id(),
                        "%s was to leave on %s, before the stock was counted; confirm it or give it a new date"
                                .formatted(
                                        name,
                                        network.terms.planDate.plusDays(
                                                network.moves().departure(transfer))));
            case NO_PLACE ->
                add(
                        PlanIssue.Kind.NOT_OPEN,
                        product,
                        transfer.id(),
                        "%s has no effect: a center of it is not open".formatted(name));
            case OVER -> {
                if (transfer.status() == Transfer.Status.RECEIVED
                        && received.isPresent()
                        && received.getAsDouble() < transfer.units()) {
                    add(
                            PlanIssue.Kind.SHORT_RECEIPT,
                            product,
                            transfer.id(),
                            "%s arrived with %s of %s units"
                                    .formatted(name, count(received.getAsDouble()), count(transfer.units())));
                }
            }
            case HAPPENS -> {}
        }
    }

    private static String name(Transfer transfer) {
        return "transfer %s of %s from %s to %s"
                .formatted(transfer.id(), transfer.product(), transfer.from(), transfer.to())
                .replace("  ", " ");
    }

    private static String count(double units) {
        return units == Math.rint(units) ? "%.0f".formatted(units) : "%.2f".formatted(units);
    }

    private void addMove(Move move, double taken) {
        Transfer transfer = move.transfer();
        Optional<ProductKey> product = Optional.of(transfer.product());
        if (move.takes() && move.departure() < network.terms.horizonDays && taken < move.units() - Terms.NO_UNITS) {
            add(
                    PlanIssue.Kind.SHORT_DEPARTURE,
                    product,
                    transfer.id(),
                    "%s finds %s of its %s units on day %d"
                            .formatted(
                                    name(transfer), count(taken), count(move.units()), Math.max(0, move.departure())));
        }
        if (move.takes() && move.rate().isEmpty()) {
            add(
                    PlanIssue.Kind.FREIGHT_UNKNOWN,
                    product,
                    transfer.id(),
                    "%s costs nothing here: no freight row of mode %s".formatted(name(transfer), move.mode()));
        }
    }

    private void addLostMargin(int products) {
        if (products > 0) {
            add(
                    PlanIssue.Kind.LOST_MARGIN_UNKNOWN,
                    Optional.empty(),
                    "",
                    "lost margin unknown for %d product%s without a price"
                            .formatted(products, products == 1 ? "" : "s"));
        }
    }

    private void addTooHeavy() {
        for (Item item : network.items) {
            if (item.shipping.byFreight && Arrays.stream(item.demand.areas).anyMatch(a -> hasNoWayHome(item, a))) {
                add(
                        PlanIssue.Kind.TOO_HEAVY,
                        Optional.of(item.key()),
                        "",
                        "%s: one unit is too heavy for a parcel; give a freight row of mode ltl-home"
                                .formatted(item.key()));
            }
        }
    }

    private boolean hasNoWayHome(Item item, int area) {
        return IntStream.range(0, network.sites.size())
                .filter(c -> item.allowed[c])
                .allMatch(c -> network.lanes.findExplicit(c, area) == null
                        && network.findHome(c, area).isEmpty());
    }

    private void addUnmeasured() {
        List<Item> without = network.items.stream()
                .filter(item -> !(item.weightKg > 0) || !(item.m3 > 0))
                .toList();
        if (!without.isEmpty()) {
            add(
                    PlanIssue.Kind.WEIGHT_UNKNOWN,
                    without.size() == 1 ? Optional.of(without.getFirst().key()) : Optional.empty(),
                    "",
                    "%d product%s without weight or dimensions count as 0: %s"
                            .formatted(
                                    without.size(),
                                    without.size() == 1 ? "" : "s",
                                    some(without.stream()
                                            .map(item -> item.key().toString())
                                            .toList())));
        }
    }

    private static String some(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        return names.size() > NAMED ? first + " …" : first;
    }

    private void addUnreachable() {
        boolean[] asks = new boolean[network.areas.size()];
        network.items.forEach(item -> Arrays.stream(item.demand.areas).forEach(a -> asks[a] = true));
        for (int a = 0; a < asks.length; a++) {
            int area = a;
            if (asks[a]
                    && IntStream.range(0, network.sites.size()).noneMatch(c -> network.lanes.isReachable(c, area))) {
                String code = network.areas.code(a);
                add(
                        PlanIssue.Kind.UNREACHABLE_AREA,
                        Optional.empty(),
                        code,
                        "no open center can reach area %s: give it a place, or a lane".formatted(code));
            }
        }
    }

    private void addClosed() {
        for (Center center : workspace.centers()) {
            boolean hasStock = !center.isOpen()
                    && workspace.stock().stream()
                            .anyMatch(level -> level.center().equals(center.code()) && level.usable() > 0);
            boolean expects = !center.isOpen()
                    && workspace.inbound().stream().anyMatch(row -> row.center().equals(center.code()));
            if (hasStock || expects) {
                add(
                        PlanIssue.Kind.NOT_OPEN,
                        Optional.empty(),
                        center.code(),
                        "%s is not open: its stock and inbound are left out".formatted(center.name()));
            }
        }
    }

    private void addUnknownSettings() {
        workspace
                .settings()
                .listUnusable()
                .forEach((key, problem) -> add(
                        PlanIssue.Kind.SETTING_UNKNOWN,
                        Optional.empty(),
                        key,
                        "setting %s: %s; its default stands in".formatted(key, problem)));
        addUnknownService();
        String baseline = workspace.settings().text("baseline_center");
        if (!baseline.isEmpty() && network.sites.codes.find(baseline) == Codes.NONE) {
            add(
                    PlanIssue.Kind.SETTING_UNKNOWN,
                    Optional.empty(),
                    baseline,
                    "baseline center %s is not open; the cheapest one stands in".formatted(baseline));
        }
    }

    private void addUnknownService() {
        String chosen = workspace.settings().text("service");
        List<Rate> card = workspace.rates().isEmpty() ? workspace.defaults().rates() : workspace.rates();
        if (!chosen.isEmpty()
                && !card.isEmpty()
                && card.stream().noneMatch(rate -> rate.service().equals(chosen))) {
            add(
                    PlanIssue.Kind.SETTING_UNKNOWN,
                    Optional.empty(),
                    chosen,
                    "service %s has no rates; %s stands in"
                            .formatted(chosen, card.getFirst().service()));
        }
    }

    private void addUnknownCarrierDays() {
        for (Service service : workspace.services()) {
            if (WorkingDays.parse(service.carrierDays()).isEmpty()) {
                add(
                        PlanIssue.Kind.CARRIER_DAYS_UNKNOWN,
                        Optional.empty(),
                        service.name(),
                        "service %s works on “%s”, which names no weekdays; Monday to Friday stand in: write Mon-Sat or Mon,Wed,Fri"
                                .formatted(service.name(), service.carrierDays()));
            }
        }
    }

    private void addOutOfRange(Sheet sheet) {
        for (Row row : workspace.table(sheet).rows()) {
            for (int i = 0; i < sheet.columns().size(); i++) {
                if (row.cell(i) instanceof Double number && number > Terms.MAX_AMOUNT) {
                    Column column = sheet.columns().get(i);
                    add(
                            PlanIssue.Kind.OUT_OF_RANGE,
                            Optional.empty(),
                            sheet.title(),
                            "sheet %s, column %s: %s is too large to compute with; it counts as %.0f"
                                    .formatted(sheet.title(), column.name(), number, Terms.MAX_AMOUNT));
                }
            }
        }
    }
}
