package spokes.engine;

import java.util.List;
import java.util.Random;
import spokes.model.Workspace;

/**
 * Small random worlds with everything that can be in one: ties, stock-outs, arrivals, transfers of every status, orders
 * of several products, returns, services with a promise, charts, products too heavy for a parcel, many centers.
 */
public final class RandomWorlds {
    private static final List<String> STATUSES =
            List.of("planned", "planned", "planned", "sent", "received", "cancelled");

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final int centers;
    private final int products;
    private final int areas;
    final int horizon;

    private RandomWorlds(Random random, int centers, int products, int areas) {
        this.random = random;
        this.centers = centers;
        this.products = products;
        this.areas = areas;
        this.horizon = 5 + random.nextInt(25);
    }

    private static RandomWorlds small(long seed) {
        Random random = new Random(seed);
        boolean many = seed % 60 == 41; // more centers than a long has bits
        int centers = many ? 65 + random.nextInt(6) : 1 + random.nextInt(4);
        return new RandomWorlds(random, centers, 1 + random.nextInt(many ? 2 : 5), 1 + random.nextInt(6));
    }

    /** The world of a seed: up to 4 centers (more than 64 in a few), 5 products, 6 areas. */
    static Workspace world(long seed) {
        return Worlds.world(text(small(seed)));
    }

    /** The world of a seed, looked ahead so many days. */
    static Workspace world(long seed, int horizonDays) {
        return Worlds.world(text(small(seed)), "settings: key|value\nhorizon_days|" + horizonDays);
    }

    static int horizon(long seed) {
        return small(seed).horizon;
    }

    /** A world of so many centers, products and areas. */
    public static Workspace world(long seed, int centers, int products, int areas) {
        return Worlds.world(text(new RandomWorlds(new Random(seed), centers, products, areas)));
    }

    private static String text(RandomWorlds made) {
        made.places();
        made.goods();
        made.lanes();
        made.carriers();
        made.freight();
        if (made.oneIn(2)) {
            made.demand();
            if (made.oneIn(2)) {
                made.orders();
            }
        } else {
            made.orders();
        }
        made.supply();
        made.transfers();
        made.settings();
        if (made.oneIn(3)) {
            made.forecast(); // the last, so that other worlds stay as they were
        }
        if (made.oneIn(3)) {
            made.text.append(new RandomAdjustments(made.random, made.products, made.horizon).text());
        }
        if (made.oneIn(3)) {
            made.closures();
        }
        return made.text.toString();
    }

    private void row(String cells) {
        text.append(cells).append('\n');
    }

    private void row(Object... cells) {
        row(String.join("|", java.util.Arrays.stream(cells).map(String::valueOf).toList()));
    }

    private boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    private Object oneOf(Object... values) {
        return values[random.nextInt(values.length)];
    }

    private String day(int from, int to) {
        return Worlds.MONDAY.plusDays(from + random.nextInt(to - from)).toString();
    }

    private String center() {
        return "C" + random.nextInt(centers);
    }

    /** Client and SKU: two clients use the same codes. */
    static String product(int s) {
        return s % 3 == 2 ? "K|S" + (s - 2) : "|S" + s;
    }

    private String product() {
        return product(random.nextInt(products));
    }

    private String area(int a) {
        return "A%02d".formatted(a);
    }

    private String place(int latitude, int longitude) {
        return oneIn(7) ? "|" : latitude + random.nextInt(18) + "|" + (longitude + random.nextInt(45));
    }

    private void places() {
        row("centers: center|latitude|longitude|postal_code|status|fixed_cost_per_month|minimum_per_month"
                + "|receiving_per_unit|storage_per_m3_month|bin_fee_per_month|pick_per_order|pick_per_unit"
                + "|dispatch_days|dock_to_stock_days|takes_returns|return_processing|storage_capacity_m3"
                + "|throughput_per_day|opening_cost");
        for (int c = 0; c < centers; c++) {
            row(
                    "C" + c,
                    place(30, -120),
                    oneIn(3) ? "" : "9%02d01".formatted(c),
                    c > 0 && oneIn(8) ? "closed" : "open",
                    oneOf(0, 900),
                    oneOf(0, 0, 5000),
                    0.25,
                    oneOf(0, 20),
                    oneOf(0, 0, 5, 40),
                    oneOf(1, 1, 2),
                    0.5,
                    oneOf(0, 1, 0.5),
                    oneOf("", "", 0, 1, 3),
                    oneOf("yes", "no"),
                    2,
                    oneOf("", 2),
                    oneOf("", 5),
                    70 * c);
        }
        row("areas: area|latitude|longitude");
        for (int a = 0; a < areas; a++) {
            row(area(a), place(28, -122));
        }
        row(area(areas), "|"); // as import makes it: named by orders or demand, without a place
    }

    private void goods() {
        row("products: client|sku|category|weight_kg|length_cm|width_cm|height_cm|ships_in_own_box|unit_cost|price"
                + "|units_per_parcel|return_rate|lead_time_days|lead_time_sd");
        for (int s = 0; s < products; s++) {
            boolean heavy = oneIn(8);
            row(
                    product(s),
                    oneOf("", "big"),
                    heavy ? oneOf(40, 90) : oneOf(0, 0.3, 1, 4, 9, 20),
                    oneOf(10, 60),
                    30,
                    20,
                    oneOf("", "", "yes"),
                    oneOf(0, 8),
                    oneOf(0, 30),
                    oneOf(1, 1, 3, 7),
                    oneOf("0.2", ""),
                    oneOf("", 5, 12),
                    oneOf("", 2));
        }
        if (oneIn(3)) {
            row("eligibility: center|client|sku|category|allowed");
            row(center(), product(), "", "no");
            row(center(), oneOf("", "K"), "", "big", oneOf("no", "yes"));
        }
    }

    private void lanes() {
        row("lanes: center|area|cost_per_parcel|cost_per_kg|cost_per_unit|transit_days");
        int often = (int) oneOf(2, 4, 9);
        for (int c = 0; c < centers; c++) {
            for (int a = 0; a < areas + 1; a++) {
                if (oneIn(often)) {
                    row("C" + c, area(a), oneOf(3, 3, 5, 9), oneOf("0.5", ""), 0, oneOf(1, 2, 5, 1.5));
                }
            }
        }
        if (oneIn(3)) {
            row("zones: from_zip3|to_zip3|zone");
            for (int i = 0; i < 9; i++) {
                String center = "9%02d".formatted(random.nextInt(centers));
                String area = area(random.nextInt(areas));
                row(oneIn(3) ? area + "|" + center : center + "|" + area, 1 + random.nextInt(9));
            }
        }
    }

    private void carriers() {
        if (oneIn(2)) {
            return;
        }
        row("rates: service|max_weight_lb|zone_1|zone_2|zone_3|zone_4|zone_5|zone_6|zone_7|zone_8|zone_9");
        for (String service : List.of("slow", "fast", "odd")) {
            for (int lb : new int[] {1, 5, 20, 50}) {
                double price = 2 + random.nextInt(5) + lb / 4.0;
                double step = (double) oneOf(0.0, 0.5, 1.25);
                row(service + "|" + lb + "|" + zones(price, step));
            }
        }
        row("services: service|days_1|days_2|days_3|days_4|days_5|days_6|days_7|days_8|days_9"
                + "|rate_factor|dim_divisor|dim_threshold_ft3|fuel_surcharge|residential_surcharge|carrier_days");
        row("slow", zones(2, 0.5), oneOf("", 0.8), "", "", oneOf("", 0.1), "", oneOf("", "Mon-Sat", "Tue-Fri"));
        row("fast", zones(1, 0.25), "", oneOf("", 139), oneOf("", 0), "", oneOf("", 1.5), oneOf("Mon-Sun", ""));
    }

    private static String zones(double first, double step) {
        StringBuilder cells = new StringBuilder().append(first);
        for (int z = 1; z < 9; z++) {
            cells.append('|').append(first + z * step);
        }
        return cells.toString();
    }

    private void freight() {
        row("freight: from|to|mode|minimum|fixed|per_kg_km|min_density_kg_m3|per_vehicle_km|vehicle_kg|per_unit"
                + "|days|extra_days|loss_rate|kg_co2_per_tonne_km");
        row("*|*|van|15|4|0.00001|100||||" + oneOf("", 2) + "|1|0.01|0.12");
        row("C0|*|van|0|9|||0.02|50|0.1|1||0.02|0.3");
        row("P|C1|sea|80||||||0.3|9||0.03|0.01");
        if (oneIn(3)) {
            return;
        }
        row("*|*|ltl-home|30|5|0.0001|120||||" + oneOf("", 4) + "|1|0.01|0.12");
        row("C1|*|ltl-home|20|||||||0.5|3||0.02|0.15");
    }

    private void demand() {
        row("demand: area|client|sku|week|units_per_day");
        for (int a = 0; a < areas + 1; a++) {
            for (int s = 0; s < products; s++) {
                if (random.nextInt(4) > 0) {
                    row(area(a), product(s), "", random.nextInt(6));
                }
                if (oneIn(3)) {
                    row(area(a), product(s), random.nextInt(5), random.nextInt(8));
                }
            }
        }
    }

    /** Orders of one to four products; some baskets come again, some return, some lie after the plan date. */
    private void orders() {
        row("orders: order_id|order_date|client|sku|quantity|area");
        for (int i = 5 + random.nextInt(50); i > 0; i--) {
            String basket = oneIn(2) ? "1" : String.valueOf(oneOf(1, 2, 3, 8));
            String date = oneIn(15) ? day(0, 9) : day(oneIn(3) ? -150 : -50, 0);
            String area = area(oneIn(9) ? areas : random.nextInt(areas));
            int first = random.nextInt(products);
            for (int s = first; s < Math.min(products, first + (int) oneOf(1, 2, 2, 4)); s++) {
                row("O" + i, date, product(s), oneIn(25) ? "-1" : basket, area);
            }
        }
    }

    private void supply() {
        row("stock: center|client|sku|on_hand|allocated|unavailable|as_of");
        int most = (int) oneOf(12, 40, 250);
        for (int c = 0; c < centers; c++) {
            for (int s = 0; s < products; s++) {
                if (random.nextInt(4) > 0) {
                    row(
                            "C" + c,
                            product(s),
                            random.nextInt(most),
                            oneOf(0, 0, 7),
                            oneOf(0, 0, 5),
                            oneIn(3) ? day(-4, 2) : "");
                }
            }
        }
        row("supply_points: supply_point|latitude|longitude");
        row("P|33|-118");
        row("inbound: center|client|sku|units|arrival_date|supply_point|mode");
        for (int i = random.nextInt(5); i > 0; i--) {
            row(
                    center(),
                    product(),
                    1 + random.nextInt(90),
                    day(-3, horizon + 3),
                    oneOf("P", ""),
                    oneIn(3) ? "van" : "");
        }
    }

    private void transfers() {
        row("transfers: transfer_id|client|sku|from|to|units|departure_date|mode|status|sent_date");
        for (int i = random.nextInt(6); i > 0; i--) {
            String from = center();
            String to = center();
            if (!from.equals(to)) {
                row(
                        "T" + i,
                        product(),
                        from,
                        to,
                        1 + random.nextInt(120),
                        oneIn(4) ? "" : day(-3, horizon + 2),
                        oneOf("van", ""),
                        STATUSES.get(random.nextInt(STATUSES.size())),
                        oneOf(day(-6, 3), ""));
            }
        }
    }

    /** Of some products, for some weeks, made some days ago or from now. */
    private void forecast() {
        row("product_forecasts: client|sku|made_on");
        for (int s = 0; s < products; s++) {
            row(product(s), oneOf("", Worlds.MONDAY, Worlds.MONDAY, day(-30, 12)));
        }
        row("product_forecast_weeks: client|sku|week|units_per_day");
        for (int s = 0; s < products; s++) {
            for (int week = random.nextInt(7); week > 0; week--) {
                row(product(s), week - random.nextInt(2), random.nextInt(9));
            }
            if (oneIn(4)) {
                row(product(s), "", random.nextInt(5));
            }
        }
    }

    /** Some overlap, some are over, some go on beyond the horizon. */
    private void closures() {
        row("closures: center|from_date|to_date|reason");
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            int first = random.nextInt(horizon + 8) - 6;
            int last = first + random.nextInt(9);
            row(center(), Worlds.MONDAY.plusDays(first), oneIn(6) ? "" : Worlds.MONDAY.plusDays(last), "storm");
        }
    }

    private void settings() {
        row("settings: key|value");
        row("opened_centers", oneOf("", "C1", "C0; C2"));
        row("horizon_days|%d".formatted(horizon));
        row("default_mode", oneOf("van", "ltl"));
        row("value_of_a_day", oneOf("0", "1.5"));
        row("write_down_rate", oneOf("0", "0.1"));
        row("cover_target_days", oneOf(3, 20));
        row("cutoff_share", oneOf("", 0, 0.25, 1));
        row("return_processing|1");
        row("promise_days", oneOf("", "", 2, 3.5));
        row("service", oneOf("", "", "", "fast"));
        row("rate_factor", oneOf("", 0.7));
    }
}
