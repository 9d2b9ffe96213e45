package spokes.engine.naive;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import spokes.model.Workspace;
import spokes.model.demand.ForecastWeek;
import spokes.model.goods.DemandRate;
import spokes.model.goods.Inbound;
import spokes.model.goods.OrderLine;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;
import spokes.model.goods.StockLevel;
import spokes.model.place.Area;
import spokes.model.place.Center;
import spokes.model.place.Place;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/** What a workspace says, looked up plainly. */
final class World {
    final Workspace rows;
    final int horizon;
    final List<Center> open;
    final List<String> areas;
    final List<Product> products;
    private final Map<String, Place> places = new LinkedHashMap<>();

    World(Workspace workspace) {
        rows = workspace;
        horizon = workspace.settings().horizonDays();
        open = workspace.centers().stream()
                .filter(Center::isOpen)
                .sorted(Comparator.comparing(Center::code, ProductKey::codePoints))
                .toList();
        TreeSet<String> codes = new TreeSet<>();
        workspace.areas().stream().map(Area::code).forEach(codes::add);
        workspace.demand().stream().map(DemandRate::area).forEach(codes::add);
        workspace.orders().stream().map(OrderLine::area).forEach(codes::add);
        areas = List.copyOf(codes);
        workspace.areas().forEach(a -> a.place().ifPresent(place -> places.put(a.code(), place)));
        products = listProducts();
    }

    private List<Product> listProducts() {
        Map<ProductKey, Product> all = new LinkedHashMap<>();
        rows.products().forEach(p -> all.put(p.key(), p));
        Stream.of(
                        rows.demand().stream().map(DemandRate::product),
                        rows.forecastWeeks().stream().map(ForecastWeek::product),
                        rows.stock().stream().map(StockLevel::product),
                        rows.inbound().stream().map(Inbound::product),
                        rows.orders().stream().map(OrderLine::product),
                        rows.adjustments().stream().flatMap(row -> row.scope().findProduct().stream()))
                .flatMap(keys -> keys)
                .forEach(key -> all.computeIfAbsent(key, World::unlisted));
        return new ArrayList<>(all.values());
    }

    private static Product unlisted(ProductKey key) {
        return Product.of(Row.blank(Sheet.PRODUCTS).with("client", key.client()).with("sku", key.sku()));
    }

    static <K, V> V known(Map<K, V> map, K key) {
        return Optional.ofNullable(map.get(key)).orElseThrow();
    }

    double set(String key) {
        return rows.settings().number(key);
    }

    /** A number that may have no value, or be no setting of this version yet. */
    Optional<Double> find(String key) {
        if (!rows.defaults().assumptions().containsKey(key)) {
            return Optional.empty();
        }
        return box(rows.settings().findNumber(key));
    }

    static Optional<Double> box(java.util.OptionalDouble value) {
        return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
    }

    double day(LocalDate date) {
        return ChronoUnit.DAYS.between(rows.settings().planDate(), date);
    }

    Optional<Center> open(String code) {
        return open.stream().filter(c -> c.code().equals(code)).findFirst();
    }

    Product product(ProductKey key) {
        return products.stream().filter(p -> p.key().equals(key)).findFirst().orElseThrow();
    }

    Optional<Place> area(String code) {
        return Optional.ofNullable(places.get(code));
    }

    /** Whether a center ships nothing at a moment. */
    boolean isClosed(Center center, double t) {
        return rows.closures().stream()
                .anyMatch(c -> c.center().equals(center.code())
                        && day(c.from()) <= t
                        && t < c.to().map(this::day).orElse(1e9) + 1);
    }

    boolean isAllowed(Center center, Product product) {
        return rows.eligibility().stream()
                .noneMatch(e -> e.center().equals(center.code()) && e.covers(product) && !e.allowed());
    }

    int weeks() {
        return (int) Math.ceil(horizon / 7.0);
    }

    /** Days of a week that lie in the horizon. */
    double daysOf(int week) {
        return Math.min(7, horizon - 7.0 * week);
    }
}
