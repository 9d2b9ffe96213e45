package spokes.engine.question;

import java.util.Locale;

/** The numbers of a plan that can be explained: its cost lines and what stands beside them (model.md, sections 6, 7). */
public enum Measure {
    OUTBOUND_SHIPPING(
            Unit.MONEY, "outbound shipping", "units delivered", "units delivered on a lane × its shipping per unit"),
    SPLITS(
            Unit.MONEY,
            "splits",
            "parcels",
            "price and picking of orders of several products as they leave − what their lines were charged already"),
    PICK_AND_PACK(
            Unit.MONEY,
            "pick and pack",
            "units delivered",
            "units delivered × (pick per unit + orders per unit × pick per order)"),
    TRANSFERS(
            Unit.MONEY,
            "transfers",
            "units moved",
            "freight of every shipment between centers, shared by weight among its products"),
    INBOUND(
            Unit.MONEY,
            "inbound",
            "units inbound",
            "freight of every shipment from a supply point, shared by weight among its products"),
    RECEIVING(Unit.MONEY, "receiving", "units received", "units becoming stock × receiving per unit"),
    STORAGE(
            Unit.MONEY,
            "storage",
            "unit-days",
            "over time, the larger of the price of the space that the stock fills and the bin fee"),
    CAPITAL(Unit.MONEY, "capital", "unit-days", "unit-days on hand and in transit × unit cost × yearly rate ÷ 365"),
    FIXED(
            Unit.MONEY,
            "fixed",
            "months",
            "fixed cost of an open center, and what its handling and storage miss of its monthly minimum"),
    LOSS_AND_DAMAGE(
            Unit.MONEY,
            "loss and damage",
            "units shipped",
            "units shipped × unit cost × loss rate of the touches or of the freight row"),
    RETURNS(Unit.MONEY, "returns", "units returned", "units delivered × return rate × (shipping back + processing)"),
    LOST_MARGIN(Unit.MONEY, "lost margin", "units unmet", "units unmet × (price − unit cost)"),
    SURPLUS(
            Unit.MONEY,
            "surplus",
            "units beyond cover",
            "closing stock beyond the cover target × unit cost × write-down rate"),
    TOTAL(Unit.MONEY, "total cost", "units delivered", "the sum of all cost lines"),
    COST_PER_ORDER(Unit.MONEY, "cost per order", "orders delivered", "total cost ÷ orders delivered"),
    SALES(Unit.MONEY, "sales", "units delivered", "units delivered × price"),
    CO2E(Unit.KG, "CO2e", "tonne-km", "tonnes × road km × kg of CO2e per tonne and km of the mode"),
    ORDERS(Unit.ORDERS, "orders", "units delivered", "units delivered × orders per unit"),
    UNITS_DEMANDED(Unit.UNITS, "units demanded", "units demanded", "units delivered + units unmet"),
    UNITS_SHIPPED(Unit.UNITS, "units shipped", "units delivered", "units delivered from stock to areas"),
    UNITS_UNMET(Unit.UNITS, "units unmet", "units unmet", "units asked for while no center in reach had stock"),
    MEAN_DAYS(Unit.DAYS, "mean delivery days", "units delivered", "Σ units × days ÷ units delivered"),
    P50_DAYS(
            Unit.DAYS,
            "delivery days of half of the units",
            "units delivered",
            "the smallest number of days in which 50 % of the delivered units arrive, reached step by step"),
    P90_DAYS(
            Unit.DAYS,
            "delivery days of 90 % of the units",
            "units delivered",
            "the smallest number of days in which 90 % of the delivered units arrive, reached step by step"),
    P95_DAYS(
            Unit.DAYS,
            "delivery days of 95 % of the units",
            "units delivered",
            "the smallest number of days in which 95 % of the delivered units arrive, reached step by step"),
    COVERAGE_1(Unit.SHARE, "delivered within 1 day", "units demanded", Words.COVERAGE),
    COVERAGE_2(Unit.SHARE, "delivered within 2 days", "units demanded", Words.COVERAGE),
    COVERAGE_3(Unit.SHARE, "delivered within 3 days", "units demanded", Words.COVERAGE),
    COVERAGE_5(Unit.SHARE, "delivered within 5 days", "units demanded", Words.COVERAGE),
    MEAN_CALENDAR_DAYS(
            Unit.DAYS, "mean calendar days", "units delivered", "Σ units × days from order to door ÷ units delivered"),
    CALENDAR_COVERAGE_1(Unit.SHARE, "at the door within 1 calendar day", "units demanded", Words.CALENDAR),
    CALENDAR_COVERAGE_2(Unit.SHARE, "at the door within 2 calendar days", "units demanded", Words.CALENDAR),
    CALENDAR_COVERAGE_3(Unit.SHARE, "at the door within 3 calendar days", "units demanded", Words.CALENDAR),
    CALENDAR_COVERAGE_5(Unit.SHARE, "at the door within 5 calendar days", "units demanded", Words.CALENDAR),
    FILL_RATE(Unit.SHARE, "fill rate", "units demanded", "units delivered ÷ units demanded"),
    MEAN_ZONE(
            Unit.ZONE,
            "mean zone",
            "units delivered",
            "Σ units × zone ÷ units delivered, of deliveries that have a zone"),
    MEAN_KM(
            Unit.KM,
            "mean road km",
            "units delivered",
            "Σ units × road km ÷ units delivered, of deliveries between known places"),
    WITHIN_300_MILES(
            Unit.SHARE,
            "demand near stock",
            "units demanded",
            "units asked for within 300 miles of a center that has the product then ÷ units demanded"),
    PARCELS_PER_ORDER(
            Unit.PARCELS, "parcels per order", "orders delivered", "1 + parcels beyond the first ÷ orders delivered"),
    SPLIT_RATE(Unit.SHARE, "split rate", "orders delivered", "orders of more than one parcel ÷ orders delivered"),
    STOCK_OUTS(Unit.COUNT, "stock-outs", "", "products at centers that serving demand empties");

    private final Unit unit;
    private final String label;
    private final String weighedBy;
    private final String formula;

    Measure(Unit unit, String label, String weighedBy, String formula) {
        this.unit = unit;
        this.label = label;
        this.weighedBy = weighedBy;
        this.formula = formula;
    }

    /** Its name in files: {@code outbound_shipping}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is a sum over all cost lines. */
    public boolean isSumOfLines() {
        return this == TOTAL || this == COST_PER_ORDER;
    }

    /** What it is counted in. */
    public Unit unit() {
        return unit;
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    /** What {@link Part#weight} counts; empty if parts have no weight. */
    public String weighedBy() {
        return weighedBy;
    }

    /** How it is computed, in words. */
    public String formula() {
        return formula;
    }

    private static final class Words {
        static final String COVERAGE = "units delivered within so many business days ÷ units demanded";
        static final String CALENDAR = "units at the door within so many calendar days of their order ÷ units demanded";
    }
}
