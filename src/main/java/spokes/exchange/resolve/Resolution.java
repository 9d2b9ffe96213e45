package spokes.exchange.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import spokes.exchange.source.Draft;
import spokes.exchange.source.Source;
import spokes.model.TodayRows;
import spokes.model.Workspace;
import spokes.model.carrier.WorkingDays;
import spokes.model.place.Closure;
import spokes.model.review.ImportChoices;
import spokes.model.review.UnknownCenter;
import spokes.model.sheet.Changes;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/** Looks up the codes of all rows of an import, once all are read, and says what would change. */
public final class Resolution {
    private final Pending pending;
    private final Places places;
    private final Runnable afterBlock;
    private final OrderLines lines;
    private final Map<Sheet, List<Source>> sources = new EnumMap<>(Sheet.class);
    private final UnknownCenters unknown = new UnknownCenters();

    /**
     * A resolution of sources that are read, against a workspace.
     *
     * @param afterBlock runs again and again while it works
     */
    public Resolution(Workspace current, Places places, Collection<Source> sources, Runnable afterBlock) {
        this.pending = new Pending(current);
        this.places = places;
        this.afterBlock = afterBlock;
        sources.forEach(s -> this.sources
                .computeIfAbsent(s.layout().sheet(), k -> new ArrayList<>())
                .add(s));
        this.lines = new OrderLines(this.sources.getOrDefault(Sheet.ORDERS, List.of()), afterBlock);
    }

    /**
     * Resolves everything; what is wrong goes to the sources.
     *
     * @param today   the plan's first day where no data says one
     * @param choices centers that the planner makes with the import, and codes that mean others
     * @return what would change
     */
    public Changes resolve(LocalDate today, ImportChoices choices) {
        Upsert upsert = new Upsert(pending);
        Areas areas = new Areas(pending, places);
        Products products = new Products(pending);
        placesOfPeople(upsert, areas);
        choices.centers().forEach(this::make);
        upsert.put(Sheet.PRODUCTS, stored(Sheet.PRODUCTS), (row, before) -> row);
        sources(Sheet.PRODUCTS).forEach(products::tellBlanks);
        stored(Sheet.SERVICES).forEach(Resolution::checkCarrierDays);
        for (Sheet sheet : List.of(Sheet.RATES, Sheet.SERVICES, Sheet.ZONES)) {
            upsert.put(sheet, stored(sheet), (row, before) -> row);
        }
        CodeChecks checks = new CodeChecks(pending, choices.aliases(), unknown);
        checkCodes(checks);
        for (Sheet sheet : List.of(Sheet.DEMAND, Sheet.LANES)) {
            stored(sheet).forEach(draft -> areas.ensure(draft, "area"));
        }
        giveTransferIds();
        AdjustmentRules adjustments = new AdjustmentRules(pending, products);
        adjustments.check(stored(Sheet.ADJUSTMENTS));
        stored(Sheet.STOCK).forEach(this::tellOlderDay);
        for (Sheet sheet : List.of(
                Sheet.DEMAND,
                Sheet.PRODUCT_FORECASTS,
                Sheet.PRODUCT_FORECAST_WEEKS,
                Sheet.STOCK,
                Sheet.INBOUND,
                Sheet.TRANSFERS,
                Sheet.LANES,
                Sheet.FREIGHT,
                Sheet.ELIGIBILITY,
                Sheet.ADJUSTMENTS,
                Sheet.CLOSURES)) {
            upsert.put(sheet, stored(sheet), (row, before) -> row);
        }
        orders(areas, products, checks);
        for (Sheet sheet : List.of(
                Sheet.STOCK,
                Sheet.DEMAND,
                Sheet.PRODUCT_FORECASTS,
                Sheet.PRODUCT_FORECAST_WEEKS,
                Sheet.INBOUND,
                Sheet.TRANSFERS)) {
            products.name(stored(sheet));
        }
        adjustments.name(stored(Sheet.ADJUSTMENTS));
        products.make();
        settings(upsert, today);
        scenarios(upsert);
        return pending.changes();
    }

    private void placesOfPeople(Upsert upsert, Areas areas) {
        PostalCodes postalCodes = new PostalCodes(places);
        for (Sheet sheet : List.of(Sheet.CENTERS, Sheet.SUPPLY_POINTS)) {
            stored(sheet).forEach(postalCodes::mend);
            upsert.put(sheet, stored(sheet), postalCodes::placed);
        }
        upsert.put(Sheet.AREAS, stored(Sheet.AREAS), (row, before) -> areas.placed(row));
    }

    private void make(Row center) {
        if (!pending.has(Sheet.CENTERS, center.key())) {
            pending.put(center.key(), new PostalCodes(places).placed(center, Optional.empty()));
        }
    }

    /** The centers that rows named and nobody knows, once all is resolved. */
    public List<UnknownCenter> listUnknownCenters() {
        return unknown.list(
                pending.all(Sheet.CENTERS).map(row -> row.text("center")).toList());
    }

    /** A count without a day keeps the day of the count before, as every column that a file does not have. */
    private void tellOlderDay(Draft draft) {
        if (draft.has("as_of")) {
            return;
        }
        pending.find(Sheet.STOCK, draft.key())
                .flatMap(row -> row.findDate("as_of"))
                .ifPresent(day -> draft.warn(
                        "counts that do not say their day",
                        1,
                        "",
                        () ->
                                "this sheet does not say on which day stock was counted, so %s of the count before stays and transfers sent after it are taken off again: add a column as_of"
                                        .formatted(day)));
    }

    private static void checkCarrierDays(Draft draft) {
        String text = draft.text("carrier_days");
        if (WorkingDays.parse(text).isEmpty()) {
            draft.reject(
                    "carrier_days",
                    "“%s” names no weekdays; write them as Mon-Sat or Mon,Wed,Fri, or leave the cell blank for Mon-Fri"
                            .formatted(text));
        }
    }

    private void checkCodes(CodeChecks checks) {
        checks.requireCenters(stored(Sheet.STOCK), "center");
        checks.requireCenters(stored(Sheet.INBOUND), "center");
        checks.requireCenters(stored(Sheet.TRANSFERS), "from", "to");
        checks.requireCenters(stored(Sheet.LANES), "center");
        checks.requireCenters(stored(Sheet.ELIGIBILITY), "center");
        checks.requireCenters(stored(Sheet.CLOSURES), "center");
        PostalCodes postalCodes = new PostalCodes(places);
        lines.readAll(draft -> {
            postalCodes.mend(draft);
            checks.tellCenter(draft, "ship_center");
        });
        checks.tellSupplyPoints(stored(Sheet.INBOUND));
        checks.tellFreightEnds(stored(Sheet.FREIGHT));
        stored(Sheet.TRANSFERS).stream()
                .filter(d -> d.text("from").equals(d.text("to")))
                .forEach(d -> d.reject("to", "from and to are both “%s”".formatted(d.text("to"))));
        stored(Sheet.CLOSURES).forEach(d -> Closure.of(d.row()).findProblem().ifPresent(d::rejectRow));
        stored(Sheet.ELIGIBILITY).stream()
                .filter(d -> d.text("sku").isEmpty() && d.text("category").isEmpty())
                .forEach(d -> d.rejectRow("neither sku nor category: it is not known what the rule is for"));
    }

    private void giveTransferIds() {
        List<Draft> drafts = stored(Sheet.TRANSFERS);
        TransferIds ids = new TransferIds(pending, drafts);
        drafts.forEach(ids::give);
    }

    private void orders(Areas areas, Products products, CodeChecks checks) {
        OrderLines.Placing placing =
                new OrderLines.Placing(pending.current().packedOrders(), areas, products, afterBlock);
        PostalCodes postalCodes = new PostalCodes(places);
        lines.forEach(
                draft -> {
                    postalCodes.mendAgain(draft);
                    checks.meanAgain(draft, "ship_center");
                },
                placing::place);
        if (placing.hasAny()) {
            pending.putOrders(placing.finish());
        }
    }

    private void settings(Upsert upsert, LocalDate today) {
        SettingRules rules = new SettingRules(pending);
        stored(Sheet.SETTINGS).forEach(rules::check);
        upsert.put(Sheet.SETTINGS, stored(Sheet.SETTINGS), (row, before) -> row);
        Optional<LocalDate> begin = PlanDate.begin(pending);
        PlanDate.settle(pending, today)
                .ifPresent(date -> remark("the plan begins on %s (setting plan_date)".formatted(date)));
        if (begin.isPresent() && stored(Sheet.SETTINGS).stream().noneMatch(draft -> PlanDate.isKey(draft.key()))) {
            PlanDate.moveOn(pending)
                    .ifPresent(date -> remark("the plan begins on %s now, it began on %s (setting plan_date)"
                            .formatted(date, begin.get())));
        }
        if (PlanDate.isPastAllOrders(pending)) {
            sources(Sheet.ORDERS)
                    .forEach(s ->
                            s.remark("no order is of the 56 days before the plan begins, so they make no demand: change"
                                    + " the setting plan_date"));
        }
    }

    private void remark(String message) {
        sources.values().stream().flatMap(List::stream).findFirst().ifPresent(source -> source.remark(message));
    }

    private void scenarios(Upsert upsert) {
        KnownToday known = new KnownToday(pending);
        TodayRows.listSheets().forEach(sheet -> known.learn(stored(sheet)));
        upsert.put(Sheet.SCENARIOS, stored(Sheet.SCENARIOS), (row, before) -> row);
        stored(Sheet.SCENARIO_CHANGES).forEach(new ScenarioRules(pending)::check);
        upsert.put(Sheet.SCENARIO_CHANGES, stored(Sheet.SCENARIO_CHANGES), (row, before) -> row);
    }

    private List<Source> sources(Sheet sheet) {
        return sources.getOrDefault(sheet, List.of());
    }

    private List<Draft> stored(Sheet sheet) {
        return sources(sheet).stream()
                .flatMap(s -> s.drafts().stream())
                .filter(Draft::isStored)
                .toList();
    }
}
