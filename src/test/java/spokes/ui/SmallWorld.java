package spokes.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import spokes.exchange.ShippedDefaults;
import spokes.model.Defaults;
import spokes.model.Workspace;
import spokes.model.goods.ProductKey;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;
import spokes.model.sheet.Table;

/** A workspace that is small enough to look at: four centers, some products, three transfers, written as text. */
public final class SmallWorld {
    public static final LocalDate PLAN_DATE = LocalDate.of(2026, 7, 13);
    public static final ProductKey KETTLEBELL = new ProductKey("Ironside", "KB-35");

    private static final String CENTERS = """
        EDI | Edison, NJ  | 40.52 | -74.41  | open      | 1800 | 0.5
        ATL | Atlanta, GA | 33.75 | -84.39  | open      | 1400 | 1
        DAL | Dallas, TX  | 32.78 | -96.80  | open      | 1300 | 1
        RNO | Reno, NV    | 39.53 | -119.81 | open      | 1500 | 1
        CHI | Chicago, IL | 41.88 | -87.63  | candidate | 1600 | 1
        """;

    private static final String PRODUCTS = """
        Ironside | KB-35  | Kettlebell 35 lb        | strength | 15.9 | 41   | 89
        Ironside | KB-53  | Kettlebell 53 lb        | strength | 24.0 | 58   | 129
        Ironside | MAT-6  | Yoga mat 6 mm           | studio   | 1.4  | 9    | 34
        Ironside | TRD-1  | Treadmill folding       | cardio   | 78   | 410  | 899
        Ironside | BND-5  | Resistance bands, set   | studio   | 0.6  | 5    | 24.9
        Ironside | SHK-1  | Shaker 700 ml           | nutrition| 0.2  | 2    | 9.9
        Ironside | TUB-2  | Protein tub 2 kg        | nutrition| 2.3  | 19   | 54
        Lumen    | KB-35  | Desk lamp, brass        | lighting | 2.8  | 27   | 79
        Lumen    | CASE-7 | Phone case, clear       | mobile   | 0.05 | 1.2  | 18
        Lumen    | PWR-20 | Power bank 20,000 mAh   | mobile   | 0.4  | 14   | 39
        Lumen    | JKT-M  | Jacket M, rain, dark olive with hood | apparel | 0.9 | 31 | 119
        Lumen    | CBL-1  | Cable USB-C 2 m         | mobile   | 0.05 | 1    | 12
        """;

    private static final String STOCK = """
        EDI | Ironside | KB-35  | 900
        ATL | Ironside | KB-35  | 60
        EDI | Ironside | KB-53  | 420
        RNO | Ironside | KB-53  | 8
        EDI | Ironside | MAT-6  | 2600
        DAL | Ironside | MAT-6  | 340
        EDI | Ironside | TRD-1  | 44
        EDI | Ironside | BND-5  | 5200
        ATL | Ironside | BND-5  | 900
        DAL | Ironside | BND-5  | 35
        RNO | Ironside | BND-5  | 1100
        EDI | Ironside | SHK-1  | 3100
        EDI | Ironside | TUB-2  | 1900
        ATL | Ironside | TUB-2  | 12
        EDI | Lumen    | KB-35  | 260
        EDI | Lumen    | CASE-7 | 11800
        RNO | Lumen    | CASE-7 | 400
        EDI | Lumen    | PWR-20 | 1500
        RNO | Lumen    | PWR-20 | 300
        EDI | Lumen    | JKT-M  | 640
        DAL | Lumen    | JKT-M  | 22
        EDI | Lumen    | CBL-1  | 9000
        """;

    private static final String TRANSFERS = """
        T-0001 | Lumen    | CBL-1  | EDI | ATL | 1200 | 2026-07-09 | ltl | sent     |
        T-0002 | Ironside | TUB-2  | EDI | DAL | 240  | 2026-07-08 | ltl | planned  |
        T-0003 | Ironside | BND-5  | EDI | RNO | 1200 | 2026-06-29 | ltl | received | 1100
        T-0004 | Lumen    | PWR-20 | EDI | RNO | 200  | 2026-07-15 | ltl | planned  |
        """;

    private SmallWorld() {}

    /** The small world, as a planner would have imported it. */
    public static Workspace workspace() {
        return Workspace.of(
                defaults(),
                List.of(
                        table(Sheet.CENTERS, CENTERS, SmallWorld::center),
                        table(Sheet.PRODUCTS, PRODUCTS, SmallWorld::product),
                        table(Sheet.STOCK, STOCK, SmallWorld::stock),
                        table(Sheet.TRANSFERS, TRANSFERS, SmallWorld::transfer),
                        table(
                                Sheet.AREAS,
                                "071 | Newark | 40.7 | -74.2\n894 | Sparks | 39.5 | -119.7",
                                SmallWorld::area),
                        table(Sheet.SETTINGS, "plan_date | " + PLAN_DATE, SmallWorld::setting)));
    }

    /** A workspace in which nothing is yet. */
    public static Workspace empty() {
        return Workspace.empty(defaults());
    }

    /** What is shipped. */
    public static Defaults defaults() {
        return ShippedDefaults.read();
    }

    private interface Reader {
        Row read(String[] cells);
    }

    private static Table table(Sheet sheet, String text, Reader reader) {
        List<Row> rows = new ArrayList<>();
        text.lines().forEach(line -> rows.add(reader.read(line.strip().split("\\s*\\|\\s*", -1))));
        return Table.of(sheet, rows);
    }

    private static Row center(String[] c) {
        return Row.blank(Sheet.CENTERS)
                .with("center", c[0])
                .with("name", c[1])
                .with("latitude", Double.valueOf(c[2]))
                .with("longitude", Double.valueOf(c[3]))
                .with("status", c[4])
                .with("fixed_cost_per_month", Double.valueOf(c[5]))
                .with("dispatch_days", Double.valueOf(c[6]));
    }

    private static Row product(String[] c) {
        return Row.blank(Sheet.PRODUCTS)
                .with("client", c[0])
                .with("sku", c[1])
                .with("name", c[2])
                .with("category", c[3])
                .with("weight_kg", Double.valueOf(c[4]))
                .with("unit_cost", Double.valueOf(c[5]))
                .with("price", Double.valueOf(c[6]))
                .with("units_per_case", 12.0);
    }

    private static Row stock(String[] c) {
        return Row.blank(Sheet.STOCK)
                .with("center", c[0])
                .with("client", c[1])
                .with("sku", c[2])
                .with("on_hand", Double.valueOf(c[3]));
    }

    private static Row transfer(String[] c) {
        return Row.blank(Sheet.TRANSFERS)
                .with("transfer_id", c[0])
                .with("client", c[1])
                .with("sku", c[2])
                .with("from", c[3])
                .with("to", c[4])
                .with("units", Double.valueOf(c[5]))
                .with("departure_date", LocalDate.parse(c[6]))
                .with("mode", c[7])
                .with("status", c[8])
                .with("received_units", c[9].isEmpty() ? null : Double.valueOf(c[9]));
    }

    private static Row area(String[] c) {
        return Row.blank(Sheet.AREAS)
                .with("area", c[0])
                .with("name", c[1])
                .with("latitude", Double.valueOf(c[2]))
                .with("longitude", Double.valueOf(c[3]));
    }

    private static Row setting(String[] c) {
        return Row.blank(Sheet.SETTINGS).with("key", c[0]).with("value", c[1]);
    }
}
