package spokes.engine;

import java.util.List;
import java.util.Random;
import spokes.model.Workspace;

/** Small random worlds with everything that can be in one: ties, stock-outs, arrivals, transfers of every status. */
final class RandomWorlds {
    private static final List<String> STATUSES =
            List.of("planned", "planned", "planned", "sent", "received", "cancelled");

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final int centers;
    private final int products;
    private final int areas;
    final int horizon;

    private RandomWorlds(long seed) {
        random = new Random(seed);
        centers = 1 + random.nextInt(4);
        products = 1 + random.nextInt(3);
        areas = 1 + random.nextInt(6);
        horizon = 5 + random.nextInt(25);
    }

    /** The world of a seed. */
    static Workspace world(long seed) {
        return Worlds.world(text(seed));
    }

    /** The world of a seed, looked ahead so many days. */
    static Workspace world(long seed, int horizonDays) {
        return Worlds.world(text(seed), "settings: key|value\nhorizon_days|" + horizonDays);
    }

    static int horizon(long seed) {
        return new RandomWorlds(seed).horizon;
    }

    private static String text(long seed) {
        RandomWorlds made = new RandomWorlds(seed);
        made.places();
        made.goods();
        made.lanes();
        made.demand();
        made.supply();
        made.transfers();
        made.settings();
        return made.text.toString();
    }

    private void row(String cells) {
        text.append(cells).append('\n');
    }

    private int oneOf(int... values) {
        return values[random.nextInt(values.length)];
    }

    private String day(int from, int to) {
        return Worlds.MONDAY.plusDays(from + random.nextInt(to - from)).toString();
    }

    private String center() {
        return "C" + random.nextInt(centers);
    }

    private String product() {
        return "S" + random.nextInt(products);
    }

    private void places() {
        row("centers: center|latitude|longitude|status|fixed_cost_per_month|minimum_per_month|receiving_per_unit"
                + "|storage_per_m3_month|bin_fee_per_month|pick_per_order|pick_per_unit|dispatch_days"
                + "|dock_to_stock_days|takes_returns|return_processing");
        for (int c = 0; c < centers; c++) {
            row("C%d|%d|%d|%s|%d|%d|0.25|%d|%d|%d|0.5|%d|%s|%s|2"
                    .formatted(
                            c,
                            30 + random.nextInt(18),
                            -120 + random.nextInt(45),
                            c > 0 && random.nextInt(8) == 0 ? "closed" : "open",
                            oneOf(0, 900),
                            oneOf(0, 0, 5000),
                            oneOf(0, 20),
                            oneOf(0, 0, 5, 40),
                            oneOf(1, 1, 2),
                            oneOf(0, 1),
                            random.nextBoolean() ? "" : oneOf(0, 1, 3),
                            random.nextBoolean() ? "yes" : "no"));
        }
        row("areas: area|latitude|longitude");
        for (int a = 0; a < areas; a++) {
            row("A%d|%s"
                    .formatted(
                            a,
                            random.nextInt(6) == 0
                                    ? ""
                                    : "%d|%d".formatted(28 + random.nextInt(20), -122 + random.nextInt(50))));
        }
    }

    private void goods() {
        row("products: sku|weight_kg|length_cm|width_cm|height_cm|unit_cost|price|units_per_parcel|return_rate");
        for (int s = 0; s < products; s++) {
            row("S%d|%d|%d|30|20|%d|%d|%d|%s"
                    .formatted(
                            s,
                            oneOf(0, 1, 4, 9),
                            oneOf(10, 60),
                            oneOf(0, 8),
                            oneOf(0, 30),
                            oneOf(1, 1, 3),
                            random.nextBoolean() ? "0.2" : ""));
        }
        if (random.nextInt(3) == 0) {
            row("eligibility: center|sku|allowed");
            row("%s|%s|no".formatted(center(), product()));
        }
    }

    private void lanes() {
        row("lanes: center|area|cost_per_parcel|cost_per_kg|cost_per_unit|transit_days");
        for (int c = 0; c < centers; c++) {
            for (int a = 0; a < areas; a++) {
                if (random.nextInt(3) == 0) {
                    row("C%d|A%d|%d|%s|0|%d"
                            .formatted(c, a, oneOf(3, 3, 5, 9), random.nextBoolean() ? "0.5" : "", oneOf(1, 2, 5)));
                }
            }
        }
        row(
                "freight:"
                    + " from|to|mode|minimum|fixed|per_kg_km|min_density_kg_m3|per_vehicle_km|vehicle_kg|per_unit|days|extra_days|loss_rate");
        row("*|*|van|15|4|0.00001|100||||%s|1|0.01".formatted(random.nextBoolean() ? "" : "2"));
        row("C0|*|van|0|9|||0.02|50|0.1|1||0.02");
        row("P|C1|sea|80||||||0.3|9||0.03");
    }

    private void demand() {
        row("demand: area|sku|week|units_per_day");
        for (int a = 0; a < areas; a++) {
            for (int s = 0; s < products; s++) {
                if (random.nextInt(4) > 0) {
                    row("A%d|S%d||%d".formatted(a, s, random.nextInt(6)));
                }
                if (random.nextInt(3) == 0) {
                    row("A%d|S%d|%d|%d".formatted(a, s, random.nextInt(5), random.nextInt(8)));
                }
            }
        }
    }

    private void supply() {
        row("stock: center|sku|on_hand|allocated|unavailable|as_of");
        for (int c = 0; c < centers; c++) {
            for (int s = 0; s < products; s++) {
                if (random.nextInt(4) > 0) {
                    row("C%d|S%d|%d|%d|%d|%s"
                            .formatted(
                                    c,
                                    s,
                                    random.nextInt(250),
                                    oneOf(0, 7),
                                    oneOf(0, 5),
                                    random.nextInt(3) == 0 ? day(-4, 2) : ""));
                }
            }
        }
        row("supply_points: supply_point|latitude|longitude");
        row("P|33|-118");
        row("inbound: center|sku|units|arrival_date|supply_point|mode");
        for (int i = random.nextInt(5); i > 0; i--) {
            row("%s|%s|%d|%s|%s|%s"
                    .formatted(
                            center(),
                            product(),
                            1 + random.nextInt(90),
                            day(-3, horizon + 3),
                            random.nextBoolean() ? "P" : "",
                            random.nextInt(3) == 0 ? "van" : ""));
        }
    }

    private void transfers() {
        row("transfers: transfer_id|sku|from|to|units|departure_date|mode|status|sent_date");
        for (int i = random.nextInt(6); i > 0; i--) {
            String from = center();
            String to = center();
            if (!from.equals(to)) {
                row("T%d|%s|%s|%s|%d|%s|%s|%s|%s"
                        .formatted(
                                i,
                                product(),
                                from,
                                to,
                                1 + random.nextInt(120),
                                random.nextInt(4) == 0 ? "" : day(-3, horizon + 2),
                                random.nextBoolean() ? "van" : "",
                                STATUSES.get(random.nextInt(STATUSES.size())),
                                random.nextBoolean() ? day(-6, 3) : ""));
            }
        }
    }

    private void settings() {
        row("settings: key|value");
        row("horizon_days|%d".formatted(horizon));
        row("default_mode|van");
        row("value_of_a_day|%s".formatted(random.nextBoolean() ? "0" : "1.5"));
        row("write_down_rate|%s".formatted(random.nextBoolean() ? "0" : "0.1"));
        row("cover_target_days|%d".formatted(oneOf(3, 20)));
        row("return_processing|1");
    }
}
