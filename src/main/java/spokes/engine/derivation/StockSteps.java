package spokes.engine.derivation;

import static spokes.engine.derivation.Operation.DIFFERENCE;
import static spokes.engine.derivation.Operation.LARGEST;
import static spokes.engine.derivation.Operation.PRODUCT;
import static spokes.engine.derivation.Operation.QUOTIENT;
import static spokes.engine.derivation.Operation.SUM;

import spokes.engine.basis.Terms;
import spokes.engine.contribution.CenterBills;
import spokes.engine.contribution.Contribution;
import spokes.engine.contribution.Holding;
import spokes.engine.flow.FirstChoice;
import spokes.engine.flow.Judgment;
import spokes.engine.network.Item;
import spokes.engine.network.Network;
import spokes.model.Workspace;

/** How what stock at a center, or the center itself, adds to a number is computed. */
public final class StockSteps {

    private final Judgment judgment;
    private final Network network;
    private final Sources sources;

    public StockSteps(Judgment judgment, Workspace workspace) {
        this.judgment = judgment;
        this.network = judgment.network;
        this.sources = new Sources(workspace);
    }

    private Item item(Contribution stock) {
        return network.items.get(stock.product());
    }

    private String spot(Contribution stock) {
        return "%s at %s".formatted(item(stock).key(), network.sites.codes.code(stock.center()));
    }

    private Derivation ofCenter(String says, double[] byCenter, Contribution stock, String unit) {
        return Derivation.given(
                says, byCenter[stock.center()], unit, sources.center(network.sites.codes.code(stock.center())));
    }

    private Derivation unitCost(Contribution stock) {
        Item item = item(stock);
        return Derivation.given("unit cost", item.unitCost, "money per unit", sources.product(item.key()));
    }

    /** Units becoming stock. */
    public Derivation receiving(Contribution stock) {
        return Derivation.of(
                "receiving",
                "money",
                PRODUCT,
                Derivation.given("units of %s that become stock".formatted(spot(stock)), stock.units(), "units"),
                ofCenter("receiving per unit", network.sites.receivingPerUnit, stock, "money per unit"));
    }

    /** Space or bins over time. */
    public Derivation storage(Contribution stock, Holding holding) {
        Item item = item(stock);
        Derivation volume = Derivation.of(
                "space of a unit",
                "m³",
                QUOTIENT,
                Derivation.given("volume of a unit", item.m3, "m³", sources.product(item.key())),
                sources.number("storage_fill"));
        Derivation space = Derivation.of(
                "space, while it costs at least the bin fee",
                "money × days per month",
                PRODUCT,
                Derivation.given("unit-days of " + spot(stock) + " then", holding.spaceUnitDays(), "unit-days"),
                volume,
                ofCenter("storage", network.sites.storagePerM3Month, stock, "money per m³ and month"));
        Derivation bin = Derivation.of(
                "bin, while its fee is more",
                "money × days per month",
                PRODUCT,
                Derivation.given("days with stock of " + spot(stock) + " then", holding.binDays(), "days"),
                ofCenter("bin fee", network.sites.binFeePerMonth, stock, "money per month"));
        return Derivation.of(
                "storage", "money", QUOTIENT, Derivation.of("over all days", "", SUM, space, bin), daysPerMonth());
    }

    private static Derivation daysPerMonth() {
        return Derivation.given("days of a mean month", Terms.DAYS_PER_MONTH, "days per month");
    }

    /** Capital on hand. */
    public Derivation capital(Contribution stock) {
        Derivation unitDays = Derivation.given("unit-days of " + spot(stock) + " on hand", stock.units(), "unit-days");
        return capital(sources, unitDays, unitCost(stock));
    }

    static Derivation capital(Sources sources, Derivation unitDays, Derivation unitCost) {
        return Derivation.of(
                "capital",
                "money",
                QUOTIENT,
                Derivation.of("over all days", "", PRODUCT, unitDays, unitCost, sources.number("capital_rate")),
                Derivation.given("days of a year", Terms.DAYS_PER_YEAR, "days per year"));
    }

    /** Closing stock beyond its cover. */
    public Derivation surplus(Contribution stock) {
        Item item = item(stock);
        double closing = judgment.outcome(item.number).closing[stock.center()];
        double perDay = FirstChoice.demandPerDay(network, item)[stock.center()];
        Derivation cover = Derivation.of(
                "cover target",
                "units",
                PRODUCT,
                sources.number("cover_target_days"),
                Derivation.given("daily demand of the areas that rank it first", perDay, "units per day"));
        Derivation beyond = Derivation.of(
                "units beyond cover",
                "units",
                LARGEST,
                Derivation.given("at least none", 0, "units"),
                Derivation.of(
                        "closing stock − cover",
                        "units",
                        DIFFERENCE,
                        Derivation.given("closing stock of " + spot(stock), closing, "units"),
                        cover));
        return Derivation.of("surplus", "money", PRODUCT, beyond, unitCost(stock), sources.number("write_down_rate"));
    }

    /** A stock-out. */
    public Derivation soldOut(Contribution stock) {
        double day = judgment.outcome(stock.product()).soldOut[stock.center()];
        return Derivation.given("%s is sold out".formatted(spot(stock)), 1, "")
                .because(Derivation.given("day from the plan date", day, "days"));
    }

    /** An open center; what opening it takes is told only where the plan opened it. */
    public Derivation fixed(Contribution center, CenterBills.Handling handling) {
        Derivation months = Derivation.of(
                "months of the horizon", "months", QUOTIENT, sources.number("horizon_days"), daysPerMonth());
        Derivation cost = Derivation.of(
                "fixed cost",
                "money",
                PRODUCT,
                ofCenter("fixed cost", network.sites.fixedPerMonth, center, "money per month"),
                months);
        Derivation missing = missing(center, handling, months);
        return network.sites.openingOnce[center.center()] == 0
                ? Derivation.of("fixed", "money", SUM, cost, missing)
                : Derivation.of("fixed", "money", SUM, cost, missing, opening(center));
    }

    private Derivation opening(Contribution center) {
        return ofCenter("opening, once", network.sites.openingOnce, center, "money")
                .because(Derivation.given("the plan opened this candidate", 1, ""));
    }

    private Derivation missing(Contribution center, CenterBills.Handling handling, Derivation months) {
        Derivation billed = Derivation.of(
                "billed toward it",
                "money",
                SUM,
                Derivation.given("pick and pack", handling.picking(), "money"),
                Derivation.given("receiving", handling.receiving(), "money"),
                Derivation.given("storage", handling.storage(), "money"),
                Derivation.given("processing of returns", handling.processing(), "money"));
        Derivation minimum = Derivation.of(
                "minimum",
                "money",
                PRODUCT,
                ofCenter("minimum", network.sites.minimumPerMonth, center, "money per month"),
                months);
        return Derivation.of(
                "missing to the minimum",
                "money",
                LARGEST,
                Derivation.given("at least nothing", 0, "money"),
                Derivation.of("minimum − billed", "money", DIFFERENCE, minimum, billed));
    }
}
