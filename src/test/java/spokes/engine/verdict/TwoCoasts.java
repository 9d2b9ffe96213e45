package spokes.engine.verdict;

import spokes.engine.JudgedPlan;
import spokes.engine.Worlds;

/**
 * A world that a verdict on it can be worked out by hand: 30 days, X asks East for 10 bolts a day and Y asks West for 5,
 * each at 1 a parcel and in a day; the other way it is 4 a parcel and four days. East costs 100 a month and West 700.
 *
 * <p>With both centers shipping costs 15 · 30 = 450, all from East 10 · 30 + 5 · 30 · 4 = 900.
 */
public final class TwoCoasts {
    private static final String WORLD = """
        centers: center | fixed_cost_per_month
          East | 100
          West | 700
        products: sku | weight_kg | unit_cost
          bolt | 2 | 1
        areas: area
          X
          Y
        lanes: center | area | cost_per_parcel | transit_days
          East | X | 1 | 1
          East | Y | 4 | 4
          West | X | 4 | 4
          West | Y | 1 | 1
        demand: area | sku | units_per_day
          X | bolt | 10
          Y | bolt | 5
        stock: center | sku | on_hand
          East | bolt | 300
          West | bolt | 150
        settings: key | value
          horizon_days | 30
          loss_base | 0
          loss_per_touch | 0
          capital_rate | 0
        """;

    private TwoCoasts() {}

    /** The plan, with more rows. */
    public static JudgedPlan plan(String... more) {
        String world = WORLD;
        String rest = "";
        for (String text : more) {
            if (text.startsWith("West | ")) {
                world = world.replace("West | 700", text);
            } else {
                rest += "\n" + text;
            }
        }
        return JudgedPlan.of(Worlds.world(world, rest));
    }

    /** The West at another rent. */
    public static String rentInTheWest(double perMonth) {
        return "West | " + perMonth;
    }
}
