package spokes.sample.supply;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import spokes.sample.demand.CatalogItem;
import spokes.sample.demand.SampleOrder;

/**
 * What a carrier asks for an order, on the shipped card's first service: the model's parcel price (section 3), written
 * once more and on its own, so that the sample's paid freight does not come from the program that it is to test.
 */
public final class SampleParcels {

    private static final double KG_PER_LB = 0.45359237;
    private static final double CUBIC_CM_PER_IN3 = 16.387064;
    private static final double IN3_PER_FT3 = 1728;
    private static final double DIM_DIVISOR = 166;
    private static final double CARTON_FILL = 0.6;

    /** Home delivery of what no parcel takes: the row {@code ltl-home} of the sheet freight. */
    private static final double HOME_MINIMUM = 149;

    private static final double HOME_FIXED = 95;
    private static final double HOME_PER_KG_KM = 0.00032;
    private static final double HOME_MIN_DENSITY = 160;

    private final NavigableMap<Double, double[]> card = card();

    /** An order's parcels and their price. */
    public record Price(int parcels, double money) {}

    public Price price(List<SampleOrder.Line> lines, int zone, double roadKm) {
        CatalogItem first = lines.getFirst().item();
        if (billableLb(List.of(first)) > card.lastKey()) {
            return new Price(1, home(first, roadKm));
        }
        List<List<CatalogItem>> parcels =
                lines.size() == 1 ? spread(first, lines.getFirst().quantity()) : pack(lines);
        double money = parcels.stream().mapToDouble(p -> price(p, zone)).sum();
        return new Price(parcels.size(), money);
    }

    private double price(List<CatalogItem> parcel, int zone) {
        return card.ceilingEntry(billableLb(parcel) - 1e-9).getValue()[zone - 1];
    }

    /** As few parcels as hold the units when they are spread evenly. */
    private List<List<CatalogItem>> spread(CatalogItem item, int units) {
        int parcels = 1;
        while (!fits(copies(item, Math.ceilDiv(units, parcels)))) {
            parcels++;
        }
        List<List<CatalogItem>> all = new ArrayList<>();
        for (int i = 0; i < parcels; i++) {
            all.add(copies(item, units / parcels + (i < units % parcels ? 1 : 0)));
        }
        return all;
    }

    /** Units by falling weight, then SKU, each into the first parcel with room. */
    private List<List<CatalogItem>> pack(List<SampleOrder.Line> lines) {
        List<List<CatalogItem>> parcels = new ArrayList<>();
        lines.stream()
                .flatMap(line -> copies(line.item(), line.quantity()).stream())
                .sorted(Comparator.comparingDouble((CatalogItem item) -> -item.number("weight_kg"))
                        .thenComparing(item -> item.key().sku()))
                .forEach(unit -> parcels.stream()
                        .filter(parcel -> fits(with(parcel, unit)))
                        .findFirst()
                        .ifPresentOrElse(
                                parcel -> parcel.add(unit), () -> parcels.add(new ArrayList<>(List.of(unit)))));
        return parcels;
    }

    private boolean fits(List<CatalogItem> parcel) {
        return billableLb(parcel) <= card.lastKey() + 1e-9;
    }

    private static double billableLb(List<CatalogItem> parcel) {
        double kg = 0;
        double in3 = 0;
        for (CatalogItem unit : parcel) {
            boolean own = unit.facts().getField("own_box").equals("yes");
            kg += unit.number("weight_kg");
            in3 += unit.volumeM3() * 1e6 / CUBIC_CM_PER_IN3 / (own ? 1 : CARTON_FILL);
        }
        return Math.max(kg / KG_PER_LB, in3 > IN3_PER_FT3 ? in3 / DIM_DIVISOR : 0);
    }

    private static double home(CatalogItem item, double roadKm) {
        double kg = Math.max(item.number("weight_kg"), item.volumeM3() * HOME_MIN_DENSITY);
        return Math.max(HOME_MINIMUM, HOME_FIXED + HOME_PER_KG_KM * roadKm * kg);
    }

    private static List<CatalogItem> copies(CatalogItem item, int units) {
        return new ArrayList<>(java.util.Collections.nCopies(units, item));
    }

    private static List<CatalogItem> with(List<CatalogItem> parcel, CatalogItem unit) {
        List<CatalogItem> more = new ArrayList<>(parcel);
        more.add(unit);
        return more;
    }

    /** Prices of zones 1 to 9 by greatest weight in pounds, of the card's first service. */
    private static NavigableMap<Double, double[]> card() {
        NavigableMap<Double, double[]> rows = new TreeMap<>();
        var file = Objects.requireNonNull(SampleParcels.class.getResourceAsStream("/data/carriers/rates.csv"));
        try (var records = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            String service = "";
            for (var row : records) {
                service = service.isEmpty() ? row.getField("service") : service;
                if (row.getField("service").equals(service)) {
                    double[] zones = new double[9];
                    for (int zone = 1; zone <= 9; zone++) {
                        zones[zone - 1] = Double.parseDouble(row.getField("zone_" + zone));
                    }
                    rows.put(Double.valueOf(row.getField("max_weight_lb")), zones);
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
