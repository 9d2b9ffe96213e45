package spokes.optimize.stock;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import spokes.engine.Worlds;
import spokes.model.Workspace;

/**
 * Random worlds in which orders of two products travel as parcels: by own cards of one or two services, heavy and bulky
 * ones in several parcels, with days that may have a value, demand that may differ from history, and shipments that come.
 */
final class RandomOrders {
    private static final int CENTERS = 3;
    private static final int AREAS = 4;

    private final Random random;
    private final StringBuilder text = new StringBuilder();

    private RandomOrders(long seed) {
        random = new Random(seed);
    }

    static Workspace world(long seed) {
        RandomOrders made = new RandomOrders(seed);
        made.places();
        made.card();
        made.orders();
        made.demand();
        made.stock();
        return Worlds.world(made.text.toString());
    }

    private void add(String line) {
        text.append(line).append('\n');
    }

    private void places() {
        add("settings: key | value");
        add("horizon_days | %d".formatted(17 + random.nextInt(16)));
        add("value_of_a_day | %d".formatted(random.nextInt(3) == 0 ? 1 + random.nextInt(4) : 0));
        add("centers: center | status | latitude | longitude | bin_fee_per_month | storage_per_m3_month"
                + " | pick_per_order | pick_per_unit | dispatch_days | dock_to_stock_days");
        for (int c = 0; c < CENTERS; c++) {
            add("C%d | open | %d | -%d | %d | %d | %d.5 | 0.%d | %d | %d"
                    .formatted(
                            c,
                            30 + random.nextInt(16),
                            70 + random.nextInt(50),
                            random.nextInt(5),
                            random.nextInt(30),
                            random.nextInt(3),
                            random.nextInt(9),
                            random.nextInt(2),
                            random.nextInt(3)));
        }
        add("areas: area | latitude | longitude");
        for (int a = 0; a < AREAS; a++) {
            add("A%d | %d | -%d".formatted(a, 30 + random.nextInt(16), 70 + random.nextInt(50)));
        }
        add("products: sku | weight_kg | length_cm | width_cm | height_cm | unit_cost | price");
        for (int p = 0; p < 2; p++) {
            add("P%d | %d | %d | 30 | 30 | 10 | %d"
                    .formatted(p, 1 + random.nextInt(6), 10 + random.nextInt(50), 10 + random.nextInt(3) * 20));
        }
    }

    private void card() {
        add("rates: service | max_weight_lb | %s".formatted(zones(z -> "zone_" + z)));
        for (int s = 0; s <= random.nextInt(2); s++) {
            double price = 2 + random.nextInt(4);
            for (int row = 1; row <= 5; row++) {
                double base = price;
                double more = random.nextInt(3);
                add("service%d | %d | %s".formatted(s, 4 * row, zones(z -> "%.2f".formatted(base + more * z))));
                price += random.nextInt(4);
            }
        }
    }

    private static String zones(java.util.function.IntFunction<String> cell) {
        return IntStream.rangeClosed(1, 9).mapToObj(cell).collect(Collectors.joining(" | "));
    }

    private void orders() {
        add("orders: order_id | order_date | sku | quantity | area");
        for (int o = 0; o < 10; o++) {
            int area = random.nextInt(AREAS);
            int first = random.nextInt(2);
            add("O%d | 2026-02-%02d | P%d | %d | A%d"
                    .formatted(o, 1 + random.nextInt(27), first, 1 + random.nextInt(3), area));
            if (random.nextInt(4) > 0) {
                add("O%d | 2026-02-01 | P%d | %d | A%d".formatted(o, 1 - first, 1 + random.nextInt(2), area));
            }
        }
    }

    private void demand() {
        boolean isWeekly = random.nextBoolean();
        if (random.nextInt(3) == 0) {
            return;
        }
        add("demand: area | sku | week | units_per_day");
        for (int a = 0; a < AREAS; a++) {
            for (int p = 0; p < 2; p++) {
                for (int week = 0; week < (isWeekly ? 5 : 1); week++) {
                    add("A%d | P%d | %s | 0.%02d".formatted(a, p, isWeekly ? week : "", random.nextInt(12)));
                }
            }
        }
    }

    private void stock() {
        add("stock: center | sku | on_hand");
        for (int p = 0; p < 2; p++) {
            add("C%d | P%d | %d".formatted(random.nextInt(CENTERS), p, random.nextInt(6)));
        }
        if (random.nextBoolean()) {
            boolean isFreight = random.nextBoolean();
            add("supply_points: supply_point | latitude | longitude");
            add("Port | 33 | -118");
            add("freight: from | to | mode | minimum | fixed | per_kg_km | min_density_kg_m3 | per_vehicle_km |"
                    + " vehicle_kg | vehicle_m3 | per_unit | loss_rate");
            add("* | * | ltl | %d | %d | 0.0%d | 100 | | | | 0.%d | 0.01"
                    .formatted(random.nextInt(40), random.nextInt(20), random.nextInt(5), random.nextInt(9)));
            add("* | * | truck | | | | | 0.0%d | %d | 1 | | 0.02".formatted(random.nextInt(9), 4 + random.nextInt(20)));
            add("inbound: center | sku | units | arrival_date | supply_point | mode");
            for (int p = 0; p < 2; p++) {
                add("C%d | P%d | %d | 2026-03-%02d | %s | %s"
                        .formatted(
                                random.nextInt(CENTERS),
                                p,
                                1 + random.nextInt(3),
                                5 + random.nextInt(2) * 7,
                                isFreight ? "Port" : "",
                                isFreight && random.nextBoolean() ? "truck" : ""));
            }
        }
    }
}
