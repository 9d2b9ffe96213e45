package spokes.sample;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import spokes.geo.Gazetteer;
import spokes.model.goods.Inbound;
import spokes.model.goods.Product;
import spokes.model.goods.StockLevel;
import spokes.model.goods.Transfer;
import spokes.model.place.Center;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;
import spokes.sample.demand.SampleDays;
import spokes.sample.demand.SampleOrder;
import spokes.sample.demand.SampleStories;
import spokes.sample.file.Grid;
import spokes.sample.supply.SampleCenters;

/** What the sample holds, and the stories that can be read from its sheets alone. */
class SampleContentTest {

    private static final Sample SAMPLE = Sample.make(Gazetteer.shipped());
    private static final List<SampleOrder> KNOWN = SAMPLE.orders().stream()
            .filter(order -> order.date().isBefore(SampleDays.PLAN))
            .toList();
    private static final List<SampleOrder> BOUGHT =
            KNOWN.stream().filter(order -> !order.isReturn()).toList();

    @Test
    void sixtyThousandOrdersInEighteenMonthsAThirdWithSeveralProducts() {
        assertThat(BOUGHT).hasSize(60_000);
        assertThat(BOUGHT.getFirst().date()).isEqualTo(LocalDate.of(2025, 5, 1));
        assertThat(BOUGHT.getLast().date()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(rows(Sheet.ORDERS).size()).isBetween(95_000, 110_000);
        assertThat(share(BOUGHT, order -> order.lines().size() > 1)).isCloseTo(0.35, within(0.01));
    }

    @Test
    void twoHundredProductsOfTwoClientsThatShareACode() {
        List<Product> products = rows(Sheet.PRODUCTS).stream().map(Product::of).toList();
        assertThat(products).hasSize(200).allMatch(p -> p.weightKg() > 0 && p.volumeM3() > 0);
        assertThat(products).allMatch(p -> p.price() > p.unitCost() && p.unitCost() > 0);
        Map<String, Set<String>> clients = products.stream()
                .collect(groupingBy(
                        p -> p.key().sku(),
                        java.util.stream.Collectors.mapping(p -> p.key().client(), toSet())));
        assertThat(clients).containsEntry(SampleStories.SHARED_CODE, Set.of("Ridgeline", "Bluebird"));
        assertThat(clients.values()).filteredOn(names -> names.size() > 1).hasSize(1);
    }

    @Test
    void fourOpenCentersAndEightCandidatesWithFeesOfTheSurvey() {
        List<Center> centers = rows(Sheet.CENTERS).stream().map(Center::of).toList();
        assertThat(centers).filteredOn(Center::isOpen).hasSize(4);
        assertThat(centers)
                .filteredOn(c -> c.status() == Center.Status.CANDIDATE)
                .hasSize(8);
        assertThat(centers).allSatisfy(center -> {
            assertThat(center.storagePerM3Month()).isBetween(13.0, 27.0);
            assertThat(center.pickPerOrder() + center.pickPerUnit()).isBetween(2.0, 5.0);
            assertThat(center.receivingPerUnit() * 80).isBetween(5.0, 15.0);
            assertThat(center.binFeePerMonth()).isEqualTo(5);
            assertThat(center.minimumPerMonth()).isEqualTo(1000);
        });
    }

    @Test
    void edisonHasSeventyEightPercentOfTheUnits() {
        List<StockLevel> stock = stock();
        double all = stock.stream().mapToDouble(StockLevel::onHand).sum();
        double edison = stock.stream()
                .filter(level -> level.center().equals(SampleCenters.EDISON))
                .mapToDouble(StockLevel::onHand)
                .sum();
        assertThat(edison / all).isCloseTo(0.78, within(0.005));
        assertThat(stock).allMatch(level -> level.asOf().orElseThrow().equals(SampleDays.COUNTED));
    }

    @Test
    void kettlebellsLieInEdisonAndAThirdOfThemIsSoldInTheWest() {
        assertThat(stock())
                .filteredOn(level -> level.product().sku().equals(SampleStories.KETTLEBELL))
                .singleElement()
                .satisfies(level -> {
                    assertThat(level.center()).isEqualTo(SampleCenters.EDISON);
                    assertThat(level.onHand()).isEqualTo(900);
                });
        List<SampleOrder> buyers = with(SampleStories.KETTLEBELL);
        assertThat(share(buyers, order -> order.address().isInWest())).isCloseTo(1 / 3.0, within(0.02));
    }

    @Test
    void tubAndShakerAreBoughtTogetherInSixOfTenOrdersOfEither() {
        Predicate<SampleOrder> both = order -> order.lines().size() == 2;
        assertThat(share(with(SampleStories.TUB), both)).isCloseTo(0.6, within(0.03));
        assertThat(share(with(SampleStories.SHAKER), both)).isCloseTo(0.6, within(0.03));
    }

    @Test
    void threeJacketsOfTenComeBack() {
        Predicate<SampleOrder> old = order -> order.date().isBefore(SampleDays.PLAN.minusDays(30));
        double sold = units(with(SampleStories.JACKET).stream().filter(old).toList(), SampleStories.JACKET);
        Set<String> orders = BOUGHT.stream().filter(old).map(SampleOrder::id).collect(toSet());
        double back = units(
                KNOWN.stream()
                        .filter(order -> orders.contains(order.returnOf()))
                        .toList(),
                SampleStories.JACKET);
        assertThat(-back / sold).isCloseTo(0.3, within(0.03));
    }

    @Test
    void everyReturnNamesAnEarlierOrder() {
        Map<String, LocalDate> bought = new java.util.HashMap<>();
        BOUGHT.forEach(order -> bought.put(order.id(), order.date()));
        assertThat(KNOWN)
                .filteredOn(SampleOrder::isReturn)
                .isNotEmpty()
                .allSatisfy(order ->
                        assertThat(bought.get(order.returnOf())).isNotNull().isBefore(order.date()));
    }

    @Test
    void paidFreightIsKnownForTheLastEightWeeksOncePerShippedOrder() {
        Set<String> paid = new HashSet<>();
        rows(Sheet.ORDERS).stream()
                .filter(row -> row.findNumber("freight_paid").isPresent())
                .forEach(row -> {
                    assertThat(paid.add(row.text("order_id"))).isTrue();
                    assertThat(row.findDate("order_date").orElseThrow())
                            .isAfterOrEqualTo(SampleDays.PLAN.minusDays(56));
                });
        assertThat(paid).hasSizeGreaterThan(6_000);
    }

    @Test
    void onePurchaseOrderOfFortyProductsIsBoundForEdison() {
        Map<String, List<Inbound>> orders =
                rows(Sheet.INBOUND).stream().map(Inbound::of).collect(groupingBy(Inbound::reference));
        List<Inbound> container = orders.getOrDefault("PO-4471", List.of());
        assertThat(container).hasSize(40).allMatch(load -> load.center().equals(SampleCenters.EDISON));
        assertThat(container.stream().map(Inbound::arrivalDate).collect(toSet()))
                .hasSize(1);
        assertThat(container.stream().map(Inbound::supplyPoint).collect(toSet()))
                .containsExactly("LA Port");
    }

    @Test
    void oneTransferIsOnTheRoadOneIsOverdueOneCameShort() {
        List<Transfer> transfers =
                rows(Sheet.TRANSFERS).stream().map(Transfer::of).toList();
        assertThat(transfers).hasSize(3);
        assertThat(transfers)
                .anyMatch(t -> t.status() == Transfer.Status.SENT
                        && !t.sentDate().orElseThrow().isAfter(SampleDays.COUNTED))
                .anyMatch(t -> t.status() == Transfer.Status.PLANNED
                        && t.departureDate().orElseThrow().isBefore(SampleDays.COUNTED))
                .anyMatch(t -> t.status() == Transfer.Status.RECEIVED
                        && t.receivedUnits().orElseThrow() < t.units());
    }

    @Test
    void mondayBringsTheNextWeekWithThePortalsDirt() {
        Grid orders = new SampleMonday(SAMPLE).grids().getFirst();
        Set<String> known = rows(Sheet.ORDERS).stream().map(Row::key).collect(toSet());
        List<List<Object>> lines = new java.util.ArrayList<>();
        orders.rows().forEach(cells -> lines.add(new java.util.ArrayList<>(cells)));
        List<Object> totals = lines.removeLast();
        assertThat(totals.getFirst()).isEqualTo("Total");
        assertThat(lines).anyMatch(cells -> Double.valueOf(7102).equals(cells.get(5)));
        assertThat(lines).filteredOn(cells -> (Double) cells.get(4) < 0).hasSizeGreaterThan(10);
        assertThat(lines)
                .filteredOn(cells -> SampleMonday.UNKNOWN_SKU.equals(cells.get(3)))
                .hasSize(1);
        long overlap = lines.stream()
                .filter(cells -> known.contains(cells.get(0) + "\u001f" + cells.get(2) + "\u001f" + cells.get(3)))
                .count();
        assertThat(overlap / (double) lines.size()).isCloseTo(0.3, within(0.002));
    }

    @Test
    void mondaysCountHasAThousandWithItsComma() {
        Grid inventory = new SampleMonday(SAMPLE).grids().getLast();
        assertThat(inventory.rows())
                .filteredOn(cells -> "1,234".equals(cells.get(4)))
                .hasSize(1);
    }

    private static List<Row> rows(Sheet sheet) {
        return SAMPLE.tables().stream()
                .filter(table -> table.sheet() == sheet)
                .flatMap(table -> table.rows().stream())
                .toList();
    }

    private static List<StockLevel> stock() {
        return rows(Sheet.STOCK).stream().map(StockLevel::of).toList();
    }

    private static List<SampleOrder> with(String sku) {
        return BOUGHT.stream()
                .filter(order ->
                        order.lines().stream().anyMatch(line -> line.item().is(sku)))
                .toList();
    }

    private static double units(List<SampleOrder> orders, String sku) {
        return orders.stream()
                .flatMap(order -> order.lines().stream())
                .filter(line -> line.item().is(sku))
                .mapToInt(SampleOrder.Line::quantity)
                .sum();
    }

    private static double share(List<SampleOrder> orders, Predicate<SampleOrder> which) {
        return orders.stream().filter(which).count() / (double) orders.size();
    }
}
