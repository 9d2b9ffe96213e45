package spokes.session;

import java.time.LocalDate;
import java.util.List;
import spokes.engine.Worlds;
import spokes.model.Workspace;
import spokes.model.goods.ProductKey;
import spokes.model.goods.Transfer;

/** A world of two open centers, one area and a few bolts, and moves in it. */
public final class Bolts {
    static final ProductKey BOLT = new ProductKey("", "bolt");

    private Bolts() {}

    /** The world, and more in the same form. */
    public static Workspace world(String... more) {
        return Worlds.world("""
            centers:
              center | name | status
              near   | Near | open
              far    | Far  | open
              third  |      | candidate
            products:
              sku    | name   | category | weight_kg | unit_cost
              bolt   | bolts  | steel    | 1         | 2
              nut    | nuts   | steel    | 1         | 1
              powder | powder | danger   | 1         | 1
            lanes:
              center | area | cost_per_unit | transit_days
              near   | X    | 0.50          | 1
              far    | X    | 2.10          | 4
            demand:
              area | sku  | units_per_day
              X    | bolt | 1
            stock:
              center | sku    | on_hand
              far    | bolt   | 10
              far    | powder | 5
            """, String.join("\n", more));
    }

    /** Moves bolts from far to near on the plan date. */
    public static MoveStock move(double units) {
        return move("far", "near", units, Worlds.MONDAY);
    }

    static MoveStock move(String from, String to, double units, LocalDate day) {
        return new MoveStock(from, to, List.of(new MoveStock.Load(BOLT, units)), day, "");
    }

    /** The transfers of a state in words. */
    public static List<String> transfers(State state) {
        return state.workspace().transfers().stream().map(Bolts::words).toList();
    }

    private static String words(Transfer transfer) {
        return "%s: %.0f %s %s > %s %s"
                .formatted(
                        transfer.id(),
                        transfer.units(),
                        transfer.product(),
                        transfer.from(),
                        transfer.to(),
                        transfer.status().name().toLowerCase(java.util.Locale.ROOT));
    }
}
