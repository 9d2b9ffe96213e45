package spokes.engine;

/**
 * A world that can be worked by hand: two centers, three areas, 14 days.
 *
 * <p>X and Z rank East first, Y ranks West first, so East falls by 15 a day and West by 5. West is empty on day 12; then
 * East serves all, 20 a day, and its last 200 − 12·15 = 20 last until day 13. East ships 130 to X, 65 to Z and 5 to Y; West
 * 60 to Y; on the last day 20 are unmet.
 */
final class EastAndWest {
    /** To be followed by more in the same form; what is said again counts instead. */
    static final String WORLD = """
        centers: center
          East
          West
        products: sku
          bolt
        areas: area
          X
          Y
          Z
        lanes: center | area | cost_per_parcel | transit_days
          East | X | 1 | 1
          East | Y | 4 | 4
          East | Z | 2 | 2
          West | X | 4 | 4
          West | Y | 1 | 1
          West | Z | 3 | 3
        demand: area | sku | units_per_day
          X | bolt | 10
          Y | bolt | 5
          Z | bolt | 5
        stock: center | sku | on_hand
          East | bolt | 200
          West | bolt | 60
        settings: key | value
          horizon_days | 14
        """;

    private EastAndWest() {}
}
