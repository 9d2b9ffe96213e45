package spokes.ui.panels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import spokes.engine.JudgedPlan;
import spokes.engine.question.Dimension;
import spokes.engine.question.Filter;
import spokes.engine.question.Measure;
import spokes.engine.result.AreaService;
import spokes.engine.result.LaneFlow;
import spokes.engine.result.StockState;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;
import spokes.model.place.Center;
import spokes.ui.Figures;
import spokes.ui.StockBook;
import spokes.ui.Texts;

/** Finds out what the inspector tells of a center, an area and products. Reads only; made for the background. */
final class Findings {
    private final JudgedPlan judged;
    private final StockBook book;
    private final Figures figures;
    private final Texts texts;

    Findings(JudgedPlan judged, StockBook book, Figures figures, Texts texts) {
        this.judged = judged;
        this.book = book;
        this.figures = figures;
        this.texts = texts;
    }

    Fact.Section center(Center center) {
        List<StockState> stock = book.listAt(center.code(), Set.of());
        Sums flows = Sums.of(judged.listFlows(), flow -> flow.center().equals(center.code()));
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(
                "units",
                number(stock.stream().mapToDouble(StockState::usableUnits).sum())));
        facts.add(fact("skus", number((double)
                stock.stream().filter(s -> s.usableUnits() > 0).count())));
        facts.add(fact(
                "states",
                texts.get(
                        "fact.states.value",
                        count(stock, StockState.State.OUT),
                        count(stock, StockState.State.SHORT),
                        count(stock, StockState.State.SURPLUS))));
        addFlows(facts, flows, Dimension.CENTER, center.name(), center.code());
        facts.add(fact("fixed", figures.money(center.fixedCostPerMonth())));
        facts.add(fact("dispatch", figures.number(center.dispatchDays(), 1)));
        return new Fact.Section(
                "center", center.name(), texts.get("center.note", center.code(), status(center)), facts);
    }

    private String status(Center center) {
        return texts.get("center." + center.status());
    }

    Fact.Section product(Product product) {
        List<StockState> stock = book.listOf(product.key());
        double usable = book.usable(product.key());
        double demand = stock.stream().mapToDouble(StockState::demandPerDay).sum();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("units", number(usable)));
        facts.add(fact("demand", figures.number(demand, 1)));
        facts.add(fact("supply", demand > 0 ? texts.get("days", number(usable / demand)) : "–"));
        for (StockState at : stock) {
            facts.add(new Fact(texts.get("fact.at", centerName(at.center())), at(at)));
        }
        addFlows(
                facts,
                Sums.of(judged.listFlows(), flow -> flow.product().equals(product.key())),
                Dimension.PRODUCT,
                product.name(),
                product.key().client(),
                product.key().sku());
        facts.add(fact("weight", figures.weight(product.weightKg(), 2)));
        facts.add(fact("price", texts.get("fact.price.value", money(product.price()), money(product.unitCost()))));
        return new Fact.Section("product", product.name(), product.key() + " · " + product.category(), facts);
    }

    private String at(StockState at) {
        String days = at.daysOfSupply().isPresent()
                ? texts.get("days", number(at.daysOfSupply().getAsDouble()))
                : texts.get("fact.nodemand");
        return texts.get("fact.at.value", number(at.usableUnits()), days, texts.get("state." + at.state()));
    }

    Fact.Section products(Set<ProductKey> keys) {
        double usable = keys.stream().mapToDouble(book::usable).sum();
        double demand = keys.stream()
                .flatMap(key -> book.listOf(key).stream())
                .mapToDouble(StockState::demandPerDay)
                .sum();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("units", number(usable)));
        facts.add(fact("demand", figures.number(demand, 1)));
        facts.add(fact("supply", demand > 0 ? texts.get("days", number(usable / demand)) : "–"));
        addFlows(facts, Sums.of(judged.listFlows(), flow -> keys.contains(flow.product())));
        return new Fact.Section("product", texts.get("fact.products", keys.size()), "", facts);
    }

    Fact.Section area(AreaService area) {
        int days = judged.evaluation().horizonDays();
        Filter of = Filter.NONE.and(Dimension.AREA, area.area());
        List<Fact> facts = List.of(
                fact("demand", figures.number(area.demandUnits() / days, 1)),
                asked("unmet", number(area.unmetUnits()), Measure.UNITS_UNMET, of, areaName(area.area())),
                asked("cost", texts.get("fact.cost.open"), Measure.TOTAL, of, areaName(area.area())),
                fact("days", figures.number(area.meanDays(), 2)),
                fact("server", area.mainCenter().isEmpty() ? "–" : centerName(area.mainCenter())));
        return new Fact.Section("area", areaName(area.area()), area.area(), facts);
    }

    /** What flows of one thing, and ways to take it apart. */
    private void addFlows(List<Fact> facts, Sums flows, Dimension dimension, String name, String... codes) {
        Filter of = Filter.NONE.and(dimension, codes);
        facts.add(asked("shipped", number(flows.units()), Measure.UNITS_SHIPPED, of, name));
        addMeans(facts, flows);
        facts.add(asked("cost", texts.get("fact.cost.open"), Measure.TOTAL, of, name));
    }

    private Fact asked(String key, String value, Measure measure, Filter of, String name) {
        String fact = texts.get("fact." + key);
        return new Fact(fact, value, Optional.of(new Fact.Ask(measure, of, fact + ": " + name)));
    }

    private void addFlows(List<Fact> facts, Sums flows) {
        facts.add(fact("shipped", number(flows.units())));
        addMeans(facts, flows);
    }

    private void addMeans(List<Fact> facts, Sums flows) {
        facts.add(fact("days", flows.units() > 0 ? figures.number(flows.dayUnits() / flows.units(), 2) : "–"));
        facts.add(fact("shipping", flows.orders() > 0 ? figures.money(flows.shipping() / flows.orders()) : "–"));
    }

    private String centerName(String code) {
        return judged.workspace().centers().stream()
                .filter(center -> center.code().equals(code))
                .findFirst()
                .map(Center::name)
                .orElse(code);
    }

    private String areaName(String code) {
        return judged.workspace().areas().stream()
                .filter(area -> area.code().equals(code))
                .findFirst()
                .map(area -> area.name())
                .orElse(code);
    }

    private Fact fact(String key, String value) {
        return new Fact(texts.get("fact." + key), value);
    }

    private String number(double value) {
        return figures.number(value, 0);
    }

    private String money(double value) {
        return value > 0 ? figures.money(value) : "–";
    }

    private static long count(List<StockState> stock, StockState.State state) {
        return stock.stream().filter(s -> s.state() == state).count();
    }

    /** What some of the flows add up to. */
    private record Sums(double units, double orders, double dayUnits, double shipping) {
        static Sums of(List<LaneFlow> flows, Predicate<LaneFlow> wanted) {
            double units = 0;
            double orders = 0;
            double dayUnits = 0;
            double shipping = 0;
            for (LaneFlow flow : flows) {
                if (wanted.test(flow)) {
                    units += flow.units();
                    orders += flow.orders();
                    dayUnits += flow.days() * flow.units();
                    shipping += flow.shipping();
                }
            }
            return new Sums(units, orders, dayUnits, shipping);
        }
    }
}
