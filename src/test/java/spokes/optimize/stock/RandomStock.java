package spokes.optimize.stock;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import spokes.engine.JudgedPlan;
import spokes.engine.Worlds;
import spokes.model.PlacedStock;
import spokes.model.Touched;
import spokes.model.Workspace;
import spokes.model.goods.Inbound;
import spokes.model.goods.Placement;
import spokes.model.goods.Placement.Lot;
import spokes.model.goods.ProductKey;

/** Random worlds with so little stock that every placement of it can be tried, and the best of all of them. */
final class RandomStock {
    private static final int CENTERS = 3;
    private static final int AREAS = 4;
    private static final int PRODUCTS = 2;

    private RandomStock() {}

    /** What makes a world hard. */
    enum Kind {
        /** Stock, fees and space, nothing else. */
        PLAIN,
        /** Not every center reaches every area, and some products have no price. */
        SPARSE,
        /** Shipments that come, which may be sent to any center. */
        INBOUND,
        /** Rates that change from week to week. */
        WEEKLY,
        /** Space and orders a day are limited. */
        TIGHT,
        /** Orders a day are limited, space is not. */
        BUSY,
        /** Handling is less than the monthly minimums. */
        MINIMUM,
        /** Orders of two products. */
        PATTERNS,
        /** Shipments that come, and centers that are to have at least or at most some units. */
        LIMITED
    }

    static Workspace world(long seed, Kind kind) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("settings: key | value\n horizon_days | 28\n");
        text.append("centers:\n center | status | storage_capacity_m3 | throughput_per_day | minimum_per_month"
                + " | storage_per_m3_month | bin_fee_per_month | pick_per_order | receiving_per_unit"
                + " | takes_returns | return_processing\n");
        for (int c = 0; c < CENTERS; c++) {
            text.append(" C%d | open | %s | %s | %s | %d | %d | 0.%d | 0.%d | %s | 1%n"
                    .formatted(
                            c,
                            kind == Kind.TIGHT ? "0." + (20 + random.nextInt(60)) : "",
                            kind == Kind.TIGHT || kind == Kind.BUSY ? "0." + (2 + random.nextInt(4)) : "",
                            kind == Kind.MINIMUM ? random.nextInt(30) : "",
                            random.nextInt(60),
                            random.nextInt(3) == 0 ? 0 : random.nextInt(6),
                            random.nextInt(9),
                            random.nextInt(9),
                            c == 0 ? "yes" : "no"));
        }
        text.append(
                "products:\n sku | weight_kg | length_cm | width_cm | height_cm | unit_cost | price | return_rate\n");
        for (int p = 0; p < PRODUCTS; p++) {
            boolean hasPrice = kind != Kind.SPARSE || random.nextBoolean();
            text.append(" P%d | %d | 40 | 40 | %d | %d | %s | 0.%d%n"
                    .formatted(
                            p,
                            1 + random.nextInt(4),
                            10 + random.nextInt(60),
                            random.nextInt(50),
                            hasPrice ? 20 + random.nextInt(80) : "",
                            random.nextInt(3)));
        }
        text.append("lanes:\n center | area | cost_per_parcel | transit_days\n");
        for (int c = 0; c < CENTERS; c++) {
            for (int a = 0; a < AREAS; a++) {
                if (kind != Kind.SPARSE || random.nextInt(4) > 0) {
                    text.append(" C%d | A%d | %d.%d | %d%n"
                            .formatted(c, a, 2 + random.nextInt(12), random.nextInt(9), 1 + random.nextInt(5)));
                }
            }
        }
        demand(text, random, kind);
        stock(text, random, kind);
        return Worlds.world(text.toString());
    }

    private static void demand(StringBuilder text, Random random, Kind kind) {
        if (kind == Kind.PATTERNS) {
            text.append("orders:\n order_id | order_date | sku | quantity | area\n");
            for (int o = 0; o < 14; o++) {
                int area = random.nextInt(AREAS);
                String day = "2026-02-%02d".formatted(1 + random.nextInt(27));
                boolean both = random.nextInt(3) > 0;
                int first = random.nextInt(PRODUCTS);
                text.append(" O%d | %s | P%d | %d | A%d%n".formatted(o, day, first, 1 + random.nextInt(2), area));
                if (both) {
                    text.append(" O%d | %s | P%d | 1 | A%d%n".formatted(o, day, 1 - first, area));
                }
            }
            return;
        }
        text.append("demand:\n area | sku | week | units_per_day\n");
        for (int a = 0; a < AREAS; a++) {
            for (int p = 0; p < PRODUCTS; p++) {
                for (int week = 0; week < (kind == Kind.WEEKLY ? 4 : 1); week++) {
                    text.append(" A%d | P%d | %s | 0.0%d%n"
                            .formatted(a, p, kind == Kind.WEEKLY ? "" + week : "", random.nextInt(9)));
                }
            }
        }
    }

    private static void stock(StringBuilder text, Random random, Kind kind) {
        text.append("stock:\n center | sku | on_hand\n");
        for (int p = 0; p < PRODUCTS; p++) {
            text.append(" C%d | P%d | %d%n".formatted(random.nextInt(CENTERS), p, 1 + random.nextInt(5)));
        }
        if (kind == Kind.LIMITED) {
            text.append("eligibility:\n center | sku | allowed | min_units | max_units\n");
            for (int p = 0; p < PRODUCTS; p++) {
                text.append(" C%d | P%d | yes | %d |%n".formatted(random.nextInt(CENTERS), p, random.nextInt(3)));
                text.append(" C%d | P%d | yes | | %d%n".formatted(random.nextInt(CENTERS), p, random.nextInt(4)));
            }
        }
        if (kind == Kind.INBOUND || kind == Kind.LIMITED) {
            text.append("inbound:\n center | sku | units | arrival_date\n");
            for (int p = 0; p < PRODUCTS; p++) {
                text.append(" C%d | P%d | 2 | 2026-03-%02d%n"
                        .formatted(random.nextInt(CENTERS), p, 3 + random.nextInt(15)));
            }
        }
    }

    /** The least total cost of all placements that keep all limits; +∞ if none does. */
    static double best(Workspace world) {
        return best(world, plan -> true);
    }

    /** The same of placements that are as they should be beside. */
    static double best(Workspace world, Predicate<JudgedPlan> isRight) {
        JudgedPlan judged = JudgedPlan.of(world);
        double[] best = {Double.POSITIVE_INFINITY};
        placements(world, 0, Placement.NONE, placement -> {
            JudgedPlan after = judged.after(
                    world.with(PlacedStock.changes(world, placement)), new Touched.Products(placement.products()));
            if (after.listOverruns().isEmpty() && UnitLimits.areKept(after) && isRight.test(after)) {
                best[0] = Math.min(best[0], after.evaluation().costs().total());
            }
        });
        return best[0];
    }

    private interface Sink {
        void take(Placement placement);
    }

    private static void placements(Workspace world, int product, Placement so, Sink sink) {
        if (product == PRODUCTS) {
            sink.take(so);
            return;
        }
        ProductKey key = new ProductKey("", "P" + product);
        double units = world.stock().stream()
                .filter(level -> level.product().equals(key))
                .mapToDouble(level -> level.usable())
                .sum();
        List<Inbound> coming = world.inbound().stream()
                .filter(shipment -> shipment.product().equals(key))
                .toList();
        for (double[] lots : divisions((int) units)) {
            if (coming.isEmpty()) {
                placements(world, product + 1, with(so, key, lots, List.of()), sink);
            } else {
                for (double[] shares : divisions((int) coming.getFirst().units())) {
                    placements(world, product + 1, with(so, key, lots, divided(coming.getFirst(), shares)), sink);
                }
            }
        }
    }

    /** Every way to divide whole units among the centers. */
    static List<double[]> divisions(int units) {
        List<double[]> all = new ArrayList<>();
        for (int a = 0; a <= units; a++) {
            for (int b = 0; b <= units - a; b++) {
                all.add(new double[] {a, b, units - a - b});
            }
        }
        return all;
    }

    private static List<Inbound> divided(Inbound shipment, double[] shares) {
        List<Inbound> parts = new ArrayList<>();
        for (int c = 0; c < CENTERS; c++) {
            if (shares[c] > 0) {
                parts.add(new Inbound(
                        "C" + c,
                        shipment.product(),
                        shares[c],
                        shipment.arrivalDate(),
                        shipment.supplyPoint(),
                        shipment.mode(),
                        shipment.reference()));
            }
        }
        return parts;
    }

    private static Placement with(Placement so, ProductKey key, double[] lots, List<Inbound> inbound) {
        List<Lot> allLots = new ArrayList<>(so.lots());
        for (int c = 0; c < CENTERS; c++) {
            allLots.add(new Lot(key, "C" + c, lots[c]));
        }
        Set<ProductKey> products = new java.util.HashSet<>(so.products());
        products.add(key);
        List<Inbound> allInbound = new ArrayList<>(so.inbound());
        allInbound.addAll(inbound);
        return new Placement(products, allLots, allInbound);
    }
}
