package spokes.engine.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import spokes.engine.adjustment.AdjustedDemand;
import spokes.engine.adjustment.AdjustmentBook;
import spokes.engine.basis.Codes;
import spokes.engine.basis.Terms;
import spokes.engine.carriage.CalendarDays;
import spokes.engine.carriage.ParcelServices;
import spokes.engine.carriage.Parcels;
import spokes.engine.carriage.Shipping;
import spokes.engine.demand.AreaShares;
import spokes.engine.demand.ChosenShares;
import spokes.engine.demand.Demand;
import spokes.engine.demand.DemandFromForecast;
import spokes.engine.demand.DemandFromOrders;
import spokes.engine.demand.DemandSheet;
import spokes.engine.demand.DemandSource;
import spokes.engine.demand.ForecastBook;
import spokes.engine.demand.OrderHistory;
import spokes.model.Workspace;
import spokes.model.carrier.WorkingDays;
import spokes.model.goods.DemandRate;
import spokes.model.goods.Inbound;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;
import spokes.model.goods.StockLevel;
import spokes.model.share.AreaSettings;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/**
 * What does not depend on where centers are and what lies there: settings, services, areas, products, their parcels and
 * their demand. Compiling it reads all orders, so the next workspace takes it over if these sheets are the same.
 */
final class Catalog {
    private static final Set<Sheet> SHEETS = Set.of(
            Sheet.SETTINGS,
            Sheet.PRODUCTS,
            Sheet.AREAS,
            Sheet.DEMAND,
            Sheet.PRODUCT_FORECASTS,
            Sheet.PRODUCT_FORECAST_WEEKS,
            Sheet.ORDERS,
            Sheet.RATES,
            Sheet.SERVICES);

    private static final Set<Sheet> ADJUSTMENTS = Set.of(Sheet.ADJUSTMENTS);

    private static final Set<Sheet> SUPPLY = Set.of(Sheet.STOCK, Sheet.INBOUND);

    final Terms terms;
    final ParcelServices services;
    final Places areas;
    final OrderHistory history;
    final List<Item> items;
    final List<CalendarDays> calendars;

    private final Workspace workspace;
    private final Optional<DemandSource> given;
    private final ForecastBook forecast;

    /** Demand before adjustments, by product number. */
    private final List<Demand> stated;

    private final Map<ProductKey, Integer> numbers;

    /** Products that stock or inbound alone name. */
    private final Set<ProductKey> onlySupplied = new HashSet<>();

    private Catalog(Workspace workspace, Optional<DemandSource> given) {
        this.workspace = workspace;
        this.given = given;
        terms = new Terms(workspace.settings());
        services = ParcelServices.of(workspace, terms);
        history = new OrderHistory(workspace, terms);
        areas = Places.of(workspace, history);
        forecast = new ForecastBook(workspace, terms);
        Map<ProductKey, Product> products = products();
        numbers = HashMap.newHashMap(products.size());
        products.keySet().forEach(key -> numbers.put(key, numbers.size()));
        DemandSource source = given.orElseGet(() -> demand(products.values()));
        stated = products.keySet().stream().map(source::of).toList();
        items = adjusted(compileItems(products));
        calendars = compileCalendars();
    }

    /** The catalog of a workspace that differs in adjustments alone. */
    private Catalog(Catalog before, Workspace workspace) {
        this.workspace = workspace;
        given = before.given;
        terms = before.terms;
        services = before.services;
        history = before.history;
        areas = before.areas;
        numbers = before.numbers;
        onlySupplied.addAll(before.onlySupplied);
        forecast = before.forecast;
        stated = before.stated;
        items = adjusted(before.items);
        calendars = before.calendars;
    }

    static Catalog of(Workspace workspace, Optional<DemandSource> given) {
        return new Catalog(workspace, given);
    }

    /** The catalog of another workspace: this one, if it reads the same. */
    Catalog next(Workspace next) {
        if (!agree(workspace, next, SHEETS) || !hasSameProducts(next)) {
            return of(next, given);
        }
        if (agree(workspace, next, ADJUSTMENTS)) {
            return this;
        }
        return adjustListed(workspace) && adjustListed(next) ? new Catalog(this, next) : of(next, given);
    }

    /** Whether adjustments name products that have a row of their own alone. */
    private static boolean adjustListed(Workspace workspace) {
        Set<ProductKey> listed = workspace.products().stream().map(Product::key).collect(Collectors.toSet());
        return listed.containsAll(adjusted(workspace));
    }

    private static Set<ProductKey> adjusted(Workspace workspace) {
        return workspace.adjustments().stream()
                .flatMap(row -> Stream.concat(row.scope().findProduct().stream(), row.like().stream()))
                .collect(Collectors.toSet());
    }

    /** Whether stock and inbound name no product that is new, and still all that nothing else names. */
    private boolean hasSameProducts(Workspace next) {
        if (agree(workspace, next, SUPPLY)) {
            return true;
        }
        Set<ProductKey> supplied = SUPPLY.stream()
                .flatMap(sheet -> next.table(sheet).rows().stream())
                .map(ProductKey::of)
                .collect(Collectors.toSet());
        return numbers.keySet().containsAll(supplied) && supplied.containsAll(onlySupplied);
    }

    /** Demand of a product before adjustments. */
    Demand stated(int product) {
        return stated.get(product);
    }

    /** Whether one was made of the other by other adjustments: every other one reads its own history. */
    boolean hasSameHistory(Catalog other) {
        return history.equals(other.history);
    }

    /** Whether the stored forecast is the demand for a product, before adjustments. */
    boolean isForecast(ProductKey product) {
        return workspace.demand().isEmpty() && forecast.products().contains(product);
    }

    /** The number of a product, or {@link Codes#NONE}. */
    int number(ProductKey product) {
        return numbers.getOrDefault(product, Codes.NONE);
    }

    /** Calendars by service, and one more of carriers that work from Monday to Friday. */
    private List<CalendarDays> compileCalendars() {
        double[] weekdays = history.weekdayShares();
        Stream<WorkingDays> carriers = Stream.concat(
                IntStream.range(0, services.count())
                        .mapToObj(s ->
                                WorkingDays.parse(services.card(s).carrierDays).orElse(WorkingDays.MONDAY_TO_FRIDAY)),
                Stream.of(WorkingDays.MONDAY_TO_FRIDAY));
        return carriers.map(days -> new CalendarDays(weekdays, Math.min(1, terms.cutoffShare), days))
                .toList();
    }

    /** Items with their demand after adjustments; those that none is about stay as they are. */
    private List<Item> adjusted(List<Item> before) {
        AdjustmentBook book = new AdjustmentBook(workspace.adjustments(), terms);
        DemandSource source = key -> stated.get(number(key));
        if (!book.isEmpty()) {
            Map<ProductKey, Product> products = new LinkedHashMap<>();
            before.forEach(item -> products.put(item.key(), item.product));
            source = new AdjustedDemand(book, source, products, areas.codes, terms);
        }
        return before.stream().map(asking(source)).toList();
    }

    private static UnaryOperator<Item> asking(DemandSource source) {
        return item -> item.asking(source.of(item.key()));
    }

    private List<Item> compileItems(Map<ProductKey, Product> products) {
        Parcels parcels = new Parcels(services, terms.cartonFill);
        Map<ProductKey, Shipping> shipping = history.shipping(products, parcels);
        List<Item> compiled = new ArrayList<>(products.size());
        for (Product product : products.values()) {
            Shipping usual = Optional.ofNullable(shipping.get(product.key()))
                    .orElseGet(() -> Shipping.withoutHistory(product, parcels));
            compiled.add(new Item(compiled.size(), product, usual, stated.get(compiled.size()), new boolean[0]));
        }
        return List.copyOf(compiled);
    }

    /** The sheet if there is one, else the forecast, else what orders suggest. */
    private DemandSource demand(Collection<Product> products) {
        if (!workspace.demand().isEmpty()) {
            return new DemandSheet(workspace.demand(), areas.codes, terms);
        }
        AreaShares shares = new AreaShares(history, areas.codes, terms);
        DemandSource orders = new DemandFromOrders(history, shares, terms);
        return forecast.isEmpty()
                ? orders
                : new DemandFromForecast(forecast, chosen(products).orElse(shares), orders);
    }

    /** Mean units per day over the horizon that the forecast says, if it is the demand. */
    OptionalDouble findForecast(ProductKey product) {
        if (given.isPresent() || !workspace.demand().isEmpty()) {
            return OptionalDouble.empty();
        }
        return forecast.findRates(product)
                .map(rates -> IntStream.range(0, rates.length)
                        .mapToDouble(week -> rates[week] * terms.daysOfWeek(week) / terms.horizonDays)
                        .sum())
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }

    /** The shares that were chosen with the forecast. */
    private Optional<AreaShares> chosen(Collection<Product> products) {
        return AreaSettings.find(workspace.settings())
                .map(method -> new AreaShares(new ChosenShares(method, history, areas.codes, products), terms));
    }

    private Map<ProductKey, Product> products() {
        Map<ProductKey, Product> products = new TreeMap<>();
        workspace.products().forEach(product -> products.put(product.key(), product));
        Set<ProductKey> named = new HashSet<>();
        workspace.demand().stream().map(DemandRate::product).forEach(named::add);
        named.addAll(forecast.products());
        named.addAll(history.products());
        named.addAll(adjusted(workspace));
        named.forEach(key -> products.computeIfAbsent(key, Catalog::unlisted));
        workspace.stock().stream().map(StockLevel::product).forEach(onlySupplied::add);
        workspace.inbound().stream().map(Inbound::product).forEach(onlySupplied::add);
        onlySupplied.removeAll(products.keySet());
        onlySupplied.forEach(key -> products.put(key, unlisted(key)));
        return products;
    }

    private static Product unlisted(ProductKey key) {
        return Product.of(Row.blank(Sheet.PRODUCTS).with("client", key.client()).with("sku", key.sku()));
    }

    /** Whether two workspaces agree in these sheets. */
    static boolean agree(Workspace a, Workspace b, Collection<Sheet> sheets) {
        return sheets.stream().allMatch(sheet -> a.table(sheet) == b.table(sheet));
    }
}
