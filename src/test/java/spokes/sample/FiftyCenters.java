package spokes.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import spokes.geo.City;
import spokes.geo.Gazetteer;
import spokes.geo.Outlines;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;
import spokes.model.sheet.Table;
import spokes.sample.demand.CatalogItem;
import spokes.sample.demand.Odds;
import spokes.sample.demand.SampleDays;
import spokes.sample.demand.SampleOrder;
import spokes.sample.file.CsvFile;
import spokes.sample.file.Grid;
import spokes.sample.supply.SampleCenters;

/**
 * The sample's catalog and its orders of eight weeks, sold from fifty centers: what a large shipper's plan looks like. A
 * workspace to try views and gestures with; the same every time.
 */
public final class FiftyCenters {
    private static final int CENTERS = 50;

    /** Two centers are never nearer to each other. */
    private static final double APART_KM = 110;

    private static final String[] MODES = {"ltl", "truckload", "rail"};
    private static final List<String> SUPPLY_POINTS =
            List.of("LA Port", "Newark Port", "Houston Port", "Reading Plant");

    private final Sample sample = Sample.make(Gazetteer.shipped());
    private final List<City> cities = cities();
    private final SplittableRandom chance = SampleDays.chance("fifty centers");

    private FiftyCenters() {}

    /** Writes the sheets into the folder named by the first argument. */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]));
    }

    /** Writes the sheets as CSV into a folder, which is made; gives the files, all of them to be imported in one go. */
    public static List<Path> write(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        for (Table table : new FiftyCenters().tables()) {
            Grid grid = Grid.of(table);
            files.add(Files.writeString(folder.resolve(grid.name() + ".csv"), CsvFile.text(grid)));
        }
        return files;
    }

    private List<Table> tables() {
        List<Table> tables = new ArrayList<>(List.of(
                Table.of(Sheet.CENTERS, centers()),
                SampleProducts.table(sample.catalog()),
                Table.of(Sheet.STOCK, stock()),
                Table.of(Sheet.INBOUND, inbound()),
                Table.of(Sheet.TRANSFERS, transfers()),
                Table.of(Sheet.ORDERS, orders())));
        SampleTerms.tables().stream()
                .map(table -> table.sheet() == Sheet.SETTINGS ? withBaseline(table) : table)
                .filter(table -> table.sheet() != Sheet.ELIGIBILITY)
                .forEach(tables::add);
        return tables;
    }

    /** The largest cities of the mainland that are far enough from each other. */
    private static List<City> cities() {
        List<City> chosen = new ArrayList<>();
        for (City city : Outlines.shipped().cities()) {
            boolean mainland = city.country().equals("US")
                    && !city.state().equals("AK")
                    && !city.state().equals("HI")
                    && !city.state().equals("PR");
            boolean alone = chosen.stream()
                    .allMatch(other -> other.place().greatCircleKm(city.place()) > APART_KM
                            && !other.name().equals(city.name()));
            if (mainland && alone && chosen.size() < CENTERS) {
                chosen.add(city);
            }
        }
        if (chosen.size() < CENTERS) {
            throw new IllegalStateException("only %d cities lie apart".formatted(chosen.size()));
        }
        return chosen;
    }

    private Table withBaseline(Table settings) {
        return Table.of(
                Sheet.SETTINGS,
                settings.rows().stream()
                        .map(row -> row.text("key").equals("baseline_center")
                                ? row.with("value", cities.getFirst().name())
                                : row)
                        .toList());
    }

    private List<Row> centers() {
        List<Row> terms = new ArrayList<>(SampleCenters.table().rows());
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < CENTERS; i++) {
            City city = cities.get(i);
            rows.add(terms.get(i % terms.size())
                    .with("center", city.name())
                    .with("name", city.name() + " " + city.state())
                    .with("latitude", city.place().latitude())
                    .with("longitude", city.place().longitude())
                    .with("postal_code", "")
                    .with("opening_cost", status(i).equals("open") ? null : (Double) 2500.0)
                    .with("status", status(i)));
        }
        return rows;
    }

    private static String status(int center) {
        if (center >= CENTERS - 5) {
            return center == CENTERS - 1 ? "closed" : "candidate";
        }
        return "open";
    }

    private int open() {
        return CENTERS - 5;
    }

    /** Units of a product are spread over some centers, more of them for what sells better; larger cities get more. */
    private List<Row> stock() {
        List<Row> rows = new ArrayList<>();
        for (CatalogItem item : sample.catalog()) {
            int total = Math.max(24, 2 * sample.stock().onHand(item));
            int places = 2 + chance.nextInt(Math.max(3, 34 - item.rank() / 7));
            Map<Integer, Integer> units = new LinkedHashMap<>();
            Odds odds = Odds.of(cities.subList(0, open()).stream()
                    .map(city -> Math.sqrt(city.population()))
                    .toList());
            for (int i = 0; i < places; i++) {
                units.merge(odds.pick(chance), 1 + (int) (chance.nextDouble() * 2 * total / places), Integer::sum);
            }
            units.forEach((center, onHand) -> rows.add(goods(Sheet.STOCK, item)
                    .with("center", cities.get(center).name())
                    .with("on_hand", (double) onHand)
                    .with("allocated", (double) (onHand / 15))
                    .with("as_of", SampleDays.COUNTED)));
        }
        return rows;
    }

    private List<Row> inbound() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 160; i++) {
            CatalogItem item =
                    sample.catalog().get(chance.nextInt(sample.catalog().size()));
            int load = chance.nextInt(12);
            rows.add(goods(Sheet.INBOUND, item)
                    .with("center", cities.get(chance.nextInt(open())).name())
                    .with("units", item.number("units_per_case") * (1 + chance.nextInt(12)))
                    .with("arrival_date", SampleDays.PLAN.plusDays(4 + 5L * load))
                    .with("supply_point", SUPPLY_POINTS.get(load % SUPPLY_POINTS.size()))
                    .with("mode", MODES[load % MODES.length])
                    .with("reference", "PO-" + (7100 + load)));
        }
        return rows;
    }

    private List<Row> transfers() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            CatalogItem item =
                    sample.catalog().get(chance.nextInt(sample.catalog().size()));
            int from = chance.nextInt(8);
            boolean sent = i % 5 == 0;
            rows.add(goods(Sheet.TRANSFERS, item)
                    .with("transfer_id", "T-%04d".formatted(i + 1))
                    .with("from", cities.get(from).name())
                    .with(
                            "to",
                            cities.get(from + 1 + chance.nextInt(open() - from - 1))
                                    .name())
                    .with("units", (double) (1 + chance.nextInt(12)))
                    .with("departure_date", SampleDays.PLAN.plusDays(sent ? -4 : 1 + i % 9))
                    .with("mode", "ltl")
                    .with("status", sent ? "sent" : "planned")
                    .with("sent_date", sent ? SampleDays.PLAN.minusDays(4) : null));
        }
        return rows;
    }

    private static Row goods(Sheet sheet, CatalogItem item) {
        return Row.blank(sheet)
                .with("client", item.key().client())
                .with("sku", item.key().sku());
    }

    /** Orders of the last eight weeks; how they were shipped is not known. */
    private List<Row> orders() {
        List<SampleOrder> last = sample.orders().stream()
                .filter(order -> order.date().isBefore(SampleDays.PLAN))
                .filter(order -> !order.date().isBefore(SampleDays.SHIPPING_KNOWN))
                .filter(order -> !order.isReturn())
                .toList();
        return new SampleOrderRows()
                .rows(last, SampleDays.COUNTED).stream()
                        .map(row -> row.with("ship_center", null)
                                .with("ship_date", null)
                                .with("delivery_date", null)
                                .with("parcels", null)
                                .with("freight_paid", null))
                        .toList();
    }
}
