package spokes.engine.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import spokes.model.Defaults;
import spokes.model.Workspace;
import spokes.model.goods.ProductKey;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;
import spokes.model.sheet.Table;

/** A plan of some size with a quarter's horizon: a workspace, and its demand beside it. */
public final class SyntheticPlan {
    /** The first day of every such plan, a Monday. */
    public static final LocalDate PLAN_DATE = LocalDate.of(2026, 3, 2);

    /** Days of the horizon: 13 weeks. */
    public static final int HORIZON_DAYS = 91;

    private final PlanSize size;
    private final Popularity popularity;
    private final SyntheticGoods goods;
    private final SyntheticDemand demand;
    private final Workspace workspace;

    private SyntheticPlan(PlanSize size, long seed, Defaults defaults) {
        this.size = size;
        SplittableRandom random = new SplittableRandom(seed);
        popularity = Popularity.of(size.products(), random.split());
        SyntheticPlaces places = new SyntheticPlaces(size, gaussian(random));
        goods = new SyntheticGoods(size, popularity, gaussian(random));
        demand = new SyntheticDemand(size, popularity, places.people(), HORIZON_DAYS / 7, random.nextLong());
        List<Row> orders = SyntheticOrders.rows(size, popularity, places.people(), random.split());
        workspace = Workspace.of(
                defaults,
                List.of(
                        Table.of(Sheet.SETTINGS, settings()),
                        Table.of(Sheet.CENTERS, places.centers()),
                        Table.of(Sheet.AREAS, places.areas()),
                        Table.of(Sheet.PRODUCTS, goods.products()),
                        Table.of(Sheet.STOCK, goods.stock()),
                        Table.of(Sheet.INBOUND, goods.inbound()),
                        Table.of(Sheet.ORDERS, orders)));
    }

    /** The plan of a size and a seed on these defaults. */
    public static SyntheticPlan of(PlanSize size, long seed, Defaults defaults) {
        return new SyntheticPlan(size, seed, defaults);
    }

    private static RandomGenerator gaussian(SplittableRandom random) {
        return new Random(random.nextLong());
    }

    private static List<Row> settings() {
        return List.of(setting("plan_date", PLAN_DATE.toString()), setting("horizon_days", "" + HORIZON_DAYS));
    }

    private static Row setting(String key, String value) {
        return Row.blank(Sheet.SETTINGS).with("key", key).with("value", value);
    }

    static String sku(int product) {
        return String.format(Locale.ROOT, "S%06d", product);
    }

    static String area(int area) {
        return String.format(Locale.ROOT, "A%06d", area);
    }

    static String center(int center) {
        return String.format(Locale.ROOT, "C%03d", center);
    }

    /** The number of one of its products. */
    static int product(ProductKey key) {
        return Integer.parseInt(key.sku().substring(1));
    }

    /** How large it is. */
    public PlanSize size() {
        return size;
    }

    /** Everything but the demand. */
    public Workspace workspace() {
        return workspace;
    }

    /** The demand, by area in the order of codes. */
    public SyntheticDemand demand() {
        return demand;
    }

    /** How well each product sells. */
    public Popularity popularity() {
        return popularity;
    }

    /** A transfer on the plan date: a tenth to six tenths of a product's stock at one of its centers, to any other. */
    public Row drawTransfer(int product, RandomGenerator random) {
        int[] from = goods.centers(product);
        int k = random.nextInt(from.length);
        int to = (from[k] + random.nextInt(1, size.centers())) % size.centers();
        double units = Math.max(1, Math.floor(goods.onHand(product, k) * random.nextDouble(0.1, 0.6)));
        return Row.blank(Sheet.TRANSFERS)
                .with("transfer_id", "T" + product)
                .with("sku", sku(product))
                .with("from", center(from[k]))
                .with("to", center(to))
                .with("units", units)
                .with("departure_date", PLAN_DATE);
    }

    /** The code of the center in the largest city. */
    public String largestCenter() {
        return center(0);
    }

    /** The key of the product of a number. */
    public ProductKey key(int product) {
        return new ProductKey("", sku(product));
    }
}
