package spokes.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Collectors;
import spokes.engine.JudgedPlan;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.demand.Adjustment;
import spokes.model.demand.DemandScope;
import spokes.model.goods.ProductKey;
import spokes.model.goods.Transfer;
import spokes.model.place.Center;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/** A planner who does whatever a number says, and remembers what it was. */
final class RandomPlanner {
    private static final List<Map.Entry<String, String>> SETTINGS = List.of(
            Map.entry("horizon_days", "3"),
            Map.entry("horizon_days", "17"),
            Map.entry("value_of_a_day", "0"),
            Map.entry("value_of_a_day", "2.5"),
            Map.entry("write_down_rate", "0.3"),
            Map.entry("cover_target_days", "5"),
            Map.entry("cutoff_share", "0.1"),
            Map.entry("capital_rate", "0.2"),
            Map.entry("default_mode", "ltl"),
            Map.entry("circuity", "1.3"));

    private final Memory memory;
    private final List<Object> did = new ArrayList<>();
    private Session session;

    RandomPlanner(JudgedPlan plan) {
        memory = new Memory(plan.workspace());
        session = new Session(plan, memory, List.of(), List.of());
    }

    Session session() {
        return session;
    }

    JudgedPlan plan() {
        return session.state().judged();
    }

    /** What was done, one step a line. */
    String did() {
        return did.stream().map(String::valueOf).collect(Collectors.joining("\n"));
    }

    /** Does what this number says. */
    void act(long number) {
        Random random = new Random(number);
        try {
            switch (random.nextInt(32)) {
                case 0, 1, 2, 3, 4 -> undo();
                case 5, 6, 7 -> redo();
                case 8, 9, 10, 11 -> perform(changedTransfer(random));
                case 12 -> perform(setting(random));
                case 13, 14 ->
                    perform(new ApplyImport(
                            "rows", List.of(changedRow(session.state().base(), random))));
                case 15, 16, 17, 18 -> preview(move(random));
                case 19 -> reopen(random);
                case 20 -> perform(adjustment(random));
                default -> perform(move(random));
            }
        } catch (Refused refused) {
            did.add(refused);
        }
    }

    /** Does what it is told, if it can be. */
    void attempt(Command command) {
        try {
            perform(command);
        } catch (Refused refused) {
            did.add(refused);
        }
    }

    /** Takes a scenario in view, or the base plan. */
    void view(String scenario) throws Refused {
        did.add(List.of("view", scenario));
        session.view(scenario);
    }

    void reopen() {
        did.add("close and open");
        session = memory.reopened();
    }

    void undo() {
        did.add("undo");
        session.undo();
    }

    void redo() {
        did.add("redo");
        session.redo();
    }

    private void perform(Command command) throws Refused {
        did.add(command);
        session.perform(command);
    }

    private void preview(MoveStock move) throws Refused {
        did.add(List.of("preview", move));
        session.preview(move);
    }

    private void reopen(Random random) {
        if (random.nextInt(8) == 0) {
            reopen();
        }
    }

    private Workspace workspace() {
        return session.state().workspace();
    }

    private static <T> T oneOf(Random random, List<T> those) {
        return those.get(random.nextInt(those.size()));
    }

    private MoveStock move(Random random) {
        String from = oneOf(random, workspace().centers()).code();
        String to = oneOf(random, workspace().centers()).code();
        LocalDate day = workspace().settings().planDate().plusDays(random.nextInt(3) == 0 ? random.nextInt(25) : 0);
        String mode = random.nextInt(4) == 0 ? "van" : "";
        List<ProductKey> products = new ArrayList<>();
        for (int i = random.nextInt(4) == 0 ? 3 : 1; i > 0; i--) {
            products.add(oneOf(random, workspace().products()).key());
        }
        List<MoveStock.Load> loads = products.stream()
                .distinct()
                .map(p -> new MoveStock.Load(p, units(random, transfer(p, from, to, day, mode))))
                .toList();
        return new MoveStock(from, to, loads, day, mode);
    }

    private static Transfer transfer(ProductKey product, String from, String to, LocalDate day, String mode) {
        return new Transfer(
                "",
                product,
                from,
                to,
                1,
                Optional.of(day),
                mode,
                Transfer.Status.PLANNED,
                Optional.empty(),
                OptionalDouble.empty());
    }

    private double units(Random random, Transfer transfer) {
        double available = Math.floor(plan().availableFor(transfer));
        return random.nextInt(3) == 0 ? available : Math.max(1, Math.floor(available * random.nextDouble()));
    }

    private Command changedTransfer(Random random) {
        List<Row> rows = List.copyOf(workspace().table(Sheet.TRANSFERS).rows());
        if (rows.isEmpty()) {
            return new ChangeTransfers("change nothing", List.of());
        }
        Row row = oneOf(random, rows);
        RowChange change = switch (random.nextInt(5)) {
            case 0 -> RowChange.removed(row);
            case 1 -> RowChange.changed(row, row.with("units", (double) (1 + random.nextInt(99))));
            case 2 -> RowChange.changed(row, row.with("status", "cancelled"));
            case 3 -> RowChange.changed(row, row.with("departure_date", day(random)));
            default -> RowChange.changed(row, row.with("status", "sent").with("sent_date", day(random)));
        };
        return new ChangeTransfers("change a transfer", List.of(change));
    }

    private LocalDate day(Random random) {
        return workspace().settings().planDate().plusDays(random.nextInt(14) - 3);
    }

    private Command adjustment(Random random) {
        List<Adjustment> there = workspace().adjustments();
        if (!there.isEmpty() && random.nextInt(3) == 0) {
            return ChangeAdjustments.remove(List.of(oneOf(random, there)));
        }
        ProductKey product = oneOf(random, workspace().products()).key();
        boolean isLike = random.nextInt(3) == 0;
        Adjustment made = new Adjustment(
                "R-%06d".formatted(random.nextInt(1_000_000)),
                isLike ? Adjustment.Kind.LIKE : Adjustment.Kind.PROMOTION,
                DemandScope.of(product).between(Optional.of(day(random)), Optional.empty()),
                number(random, 3),
                isLike ? 0 : random.nextInt(3),
                0,
                isLike ? Optional.of(oneOf(random, workspace().products()).key()) : Optional.empty(),
                "");
        return ChangeAdjustments.add(made);
    }

    private static Command setting(Random random) {
        Map.Entry<String, String> setting = oneOf(random, SETTINGS);
        return new ChangeSetting(setting.getKey(), setting.getValue());
    }

    private RowChange changedRow(Workspace base, Random random) {
        Center center = oneOf(random, base.centers());
        ProductKey product = oneOf(random, base.products()).key();
        return switch (random.nextInt(6)) {
            case 0 -> put(base, center(base, center).with("status", random.nextInt(3) == 0 ? "candidate" : "open"));
            case 1 -> put(base, center(base, center).with("pick_per_order", (double) random.nextInt(5)));
            case 2 -> put(base, of(Sheet.DEMAND, product).with("area", "A00").with("units_per_day", number(random, 9)));
            case 3 ->
                put(
                        base,
                        of(Sheet.ORDERS, product)
                                .with("order_id", "O" + random.nextInt(40))
                                .with("order_date", day(random).minusDays(12))
                                .with("quantity", number(random, 5))
                                .with("area", "A01"));
            default ->
                put(base, of(Sheet.STOCK, product).with("center", center.code()).with("on_hand", number(random, 90)));
        };
    }

    private static double number(Random random, int most) {
        return 1 + random.nextInt(most);
    }

    private static Row of(Sheet sheet, ProductKey product) {
        return Row.blank(sheet).with("client", product.client()).with("sku", product.sku());
    }

    private static Row center(Workspace base, Center center) {
        String key = Row.blank(Sheet.CENTERS).with("center", center.code()).key();
        return base.table(Sheet.CENTERS).find(key).orElseThrow();
    }

    private static RowChange put(Workspace base, Row after) {
        Optional<Row> before = base.table(after.sheet()).find(after.key());
        return before.map(row -> RowChange.changed(row, after)).orElseGet(() -> RowChange.added(after));
    }
}
