package spokes.engine.issue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import spokes.engine.basis.Codes;
import spokes.engine.basis.Terms;
import spokes.engine.flow.Judgment;
import spokes.engine.flow.Totals;
import spokes.engine.measure.CapacityOverrun;
import spokes.engine.network.Item;
import spokes.engine.network.Network;
import spokes.model.Workspace;
import spokes.model.goods.ProductKey;
import spokes.model.place.Center;
import spokes.model.place.Closure;
import spokes.model.sheet.Column;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/** Finds what a planner should know beside the numbers. */
public final class PlanIssues {
    private static final int NAMED = 3;

    private final Network network;
    private final Workspace workspace;
    private final List<PlanIssue> issues = new ArrayList<>();

    private PlanIssues(Network network, Workspace workspace) {
        this.network = network;
        this.workspace = workspace;
    }

    /**
     * All of a plan: of transfers and demand that they leave unmet, of capacity, of data.
     *
     * @param data what was found in the data
     */
    public static List<PlanIssue> of(
            Judgment judgment, Workspace workspace, List<CapacityOverrun> overruns, List<PlanIssue> data) {
        List<PlanIssue> all = new ArrayList<>(ofTransfers(judgment, workspace));
        all.addAll(ofCapacity(overruns, judgment.network.terms.planDate));
        all.addAll(data);
        return List.copyOf(all);
    }

    /** Issues of transfers, and of demand that they leave unmet. */
    private static List<PlanIssue> ofTransfers(Judgment judgment, Workspace workspace) {
        PlanIssues found = new PlanIssues(judgment.network, workspace);
        found.issues.addAll(TransferIssues.of(judgment, workspace));
        found.addLostMargin((int) judgment.totals()[Totals.WITHOUT_PRICE]);
        return found.issues;
    }

    /** Issues of centers that are brought more than they can take. */
    private static List<PlanIssue> ofCapacity(List<CapacityOverrun> overruns, LocalDate planDate) {
        return overruns.stream()
                .map(overrun -> new PlanIssue(
                        PlanIssue.Kind.OVER_CAPACITY, overrun.product(), overrun.center(), overrun.message(planDate)))
                .toList();
    }

    /** Issues of everything but transfers. */
    public static List<PlanIssue> ofData(Network network, Workspace workspace) {
        PlanIssues found = new PlanIssues(network, workspace);
        found.addTooHeavy();
        found.addUnmeasured();
        found.addUnreachable();
        found.addClosed();
        workspace.closures().forEach(found::addClosure);
        found.issues.addAll(SettingIssues.of(network, workspace));
        Arrays.stream(Sheet.values()).forEach(found::addOutOfRange);
        return List.copyOf(found.issues);
    }

    private void add(PlanIssue.Kind kind, Optional<ProductKey> product, String place, String message) {
        issues.add(new PlanIssue(kind, product, place, message));
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

    private void addClosure(Closure closure) {
        boolean isOpen = network.sites.codes.find(closure.center()) != Codes.NONE;
        boolean isWithin = closure.to().map(network.terms::day).orElse(0) >= 0
                && network.terms.day(closure.from()) < network.terms.horizonDays
                && closure.findProblem().isEmpty();
        if (!isOpen || !isWithin) {
            add(
                    PlanIssue.Kind.CLOSURE_WITHOUT_EFFECT,
                    Optional.empty(),
                    closure.center(),
                    "the closure of %s from %s%s changes nothing: %s"
                            .formatted(
                                    closure.center(),
                                    closure.from(),
                                    closure.to().map(day -> " to " + day).orElse(""),
                                    isOpen ? "it lies outside the horizon" : "the center is not open"));
        }
    }

    private void addOutOfRange(Sheet sheet) {
        if (workspace.table(sheet).largest() <= Terms.MAX_AMOUNT) {
            return; // a table knows it, orders by the million are not read again for each plan
        }
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
