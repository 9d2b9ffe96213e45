package spokes.optimize.transfer;

import java.util.Random;
import spokes.engine.Worlds;
import spokes.model.Workspace;

/**
 * Random worlds of three centers and two products, small enough to try every plan of transfers: freight by weight with a
 * minimum and by vehicle, minimums of centers, bin fees, cases, inbound, rules of what may lie where, orders of two products.
 */
public final class SmallWorlds {
    private final Random random;
    private final StringBuilder text = new StringBuilder();

    private SmallWorlds(long seed) {
        random = new Random(seed);
    }

    public static Workspace world(long seed) {
        SmallWorlds made = new SmallWorlds(seed);
        made.places();
        made.goods();
        made.freight();
        made.settings();
        return Worlds.world(made.text.toString());
    }

    /** The world of a seed with a purchase order of both products, PO-7, that all goes to East. */
    public static Workspace withOrder(long seed) {
        SmallWorlds made = new SmallWorlds(seed);
        made.places();
        made.goods();
        made.freight();
        made.row("*|*|sea", made.oneOf(30, 60), "", 0.00005, "", "", "", "", 0.01);
        made.order();
        made.settings();
        return Worlds.world(made.text.toString());
    }

    private void order() {
        row("supply_points: supply_point|latitude|longitude");
        row("Port|33.7|-118.2");
        row("inbound: center|sku|units|arrival_date|supply_point|mode|reference");
        Object mode = oneOf("", "sea");
        String day = Worlds.MONDAY.plusDays(1 + random.nextInt(15)).toString();
        row("East", "iron", 15 * (int) oneOf(1, 2), day, "Port", mode, "PO-7");
        row("East", "wool", 12 * (int) oneOf(1, 2), day, "Port", mode, "PO-7");
    }

    private void row(Object... cells) {
        text.append(String.join(
                        "|", java.util.Arrays.stream(cells).map(String::valueOf).toList()))
                .append('\n');
    }

    private Object oneOf(Object... values) {
        return values[random.nextInt(values.length)];
    }

    private void places() {
        row("centers: center|latitude|longitude|receiving_per_unit|storage_per_m3_month|bin_fee_per_month"
                + "|minimum_per_month|throughput_per_day|storage_capacity_m3");
        row("East|40.5|-74.4", 0.2, 20, oneOf(0, 5), oneOf(0, 0, 300), "", "");
        row("Mid|32.8|-96.8", 0.2, 20, oneOf(0, 5), oneOf(0, 0, 300), oneOf("", "", 1.5), "");
        row("West|39.5|-119.8", 0.3, 15, oneOf(0, 5), 0, "", oneOf("", "", 0.1));
        row("areas: area|latitude|longitude");
        row("NY|40.7|-74");
        row("TX|30|-95");
        row("CA|37|-121");
        row("WA|47|-122");
    }

    private void goods() {
        row("products: sku|weight_kg|length_cm|width_cm|height_cm|unit_cost|price|units_per_case");
        row("iron", oneOf(2, 8, 14), 20, 20, 10, 20, 60, oneOf(1, 3, 5));
        row("wool", oneOf(0.5, 1), 40, 40, 30, 15, oneOf(0, 45), oneOf(2, 4, 6));
        row("demand: area|sku|units_per_day");
        for (String area : new String[] {"NY", "TX", "CA", "WA"}) {
            row(area, "iron", oneOf(0, 0.1, 0.3, 0.5));
            row(area, "wool", oneOf(0, 0.2, 0.4));
        }
        row("stock: center|sku|on_hand");
        row("East", "iron", 5 + random.nextInt(20));
        row("East", "wool", 4 + random.nextInt(25));
        row("West", "iron", oneOf(0, 2, 6));
        row("Mid", "wool", oneOf(0, 0, 9));
        row("inbound: center|sku|units|arrival_date");
        row(oneOf("East", "West"), "iron", 5, Worlds.MONDAY.plusDays(random.nextInt(20)));
        if (random.nextInt(4) == 0) {
            row("eligibility: center|sku|allowed|min_units|max_units");
            row(oneOf("Mid|wool|no|||", "Mid|iron|yes||4", "East|iron|yes|6|", "West|wool|yes|3|8"));
        }
        if (random.nextInt(3) == 0) {
            row("orders: order_id|order_date|sku|quantity|area");
            row("O1", Worlds.MONDAY.minusDays(5), "iron", 1, "CA");
            row("O1", Worlds.MONDAY.minusDays(5), "wool", 1, "CA");
            row("O2", Worlds.MONDAY.minusDays(9), "iron", 1, "NY");
        }
    }

    private void freight() {
        row("freight: from|to|mode|minimum|fixed|per_kg_km|min_density_kg_m3|per_vehicle_km|vehicle_kg|days|loss_rate");
        row("*|*|ltl", oneOf(0, 20, 50), oneOf(0, 10), 0.0001, 120, "", "", 4, 0.005);
        if (random.nextInt(2) == 0) {
            row("*|*|truck|||||", oneOf(0.01, 0.03), oneOf(40, 100), 3, 0.002);
        }
    }

    private void settings() {
        row("settings: key|value");
        row("horizon_days|60");
        row("default_mode|ltl");
        row("cover_target_days", oneOf(20, 45));
        row("transfer_least_saving", oneOf(0, 5, 15));
    }
}
