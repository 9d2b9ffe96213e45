package spokes.ui.remedy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import spokes.engine.remedy.Remedy;
import spokes.engine.remedy.StockException;
import spokes.engine.remedy.StockException.Kind;
import spokes.engine.result.StockState;
import spokes.model.Workspace;
import spokes.model.goods.ProductKey;
import spokes.ui.Figures;
import spokes.ui.Texts;

/** Over- and under-stock in words. */
final class RemedyWords {
    private final Texts texts;
    private final Figures figures;
    private final Map<String, String> centers = new HashMap<>();
    private final Map<ProductKey, String> products = new HashMap<>();
    private LocalDate start = LocalDate.EPOCH;

    RemedyWords(Texts texts, Figures figures) {
        this.texts = texts;
        this.figures = figures;
    }

    /** Whose centers and products are spoken of. */
    void follow(Workspace workspace) {
        centers.clear();
        products.clear();
        workspace.centers().forEach(center -> centers.put(center.code(), center.name()));
        workspace.products().forEach(product -> products.put(product.key(), product.name()));
        start = workspace.settings().planDate();
    }

    String center(String code) {
        return centers.getOrDefault(code, code);
    }

    String product(ProductKey key) {
        String name = products.getOrDefault(key, "");
        return name.isEmpty() ? key.toString() : name;
    }

    String kind(Kind kind) {
        return texts.get("kind." + kind);
    }

    /** How long the stock lasts, where there is little room. */
    String days(StockState stock) {
        if (stock.usableUnits() <= 0) {
            return stock.demandPerDay() > 0 ? texts.get("out") : "";
        }
        return stock.daysOfSupply().isPresent()
                ? texts.get("days", figures.number(stock.daysOfSupply().getAsDouble(), 0))
                : texts.get("unasked");
    }

    /** The day it is sold out; empty if never. */
    String soldOut(StockState stock) {
        return stock.firstStockOut().isPresent() ? day(stock.firstStockOut().getAsDouble()) : "";
    }

    private String day(double days) {
        return figures.day(start.plusDays((long) days));
    }

    /** How a product stands at a center, in a sentence. */
    String told(StockState stock) {
        return texts.get(
                "told",
                product(stock.product()),
                center(stock.center()),
                figures.number(stock.usableUnits(), 0),
                figures.number(stock.demandPerDay(), 2),
                days(stock),
                stock.firstStockOut().isPresent() ? 1 : 0,
                soldOut(stock));
    }

    /** What helps a row. */
    String remedy(RemedyRow row) {
        return row.remedy()
                .map(remedy -> remedy(remedy, row.exception()))
                .orElseGet(() -> texts.get(row.isLooked() ? "nothing" : "looking"));
    }

    private String remedy(Remedy remedy, StockException exception) {
        boolean isAway = remedy.kind() == Remedy.Kind.MOVE && exception.kind() == Kind.SURPLUS;
        return texts.get(
                "remedy." + remedy.kind() + (isAway ? ".away" : ""),
                figures.number(remedy.units(), 0),
                center(remedy.other()),
                day(remedy.days()),
                figures.wholeMoney(remedy.loss()));
    }

    /** What taking it is called in the menu. */
    String label(RemedyRow row, Remedy remedy) {
        StockState stock = row.exception().stock();
        boolean isAway = row.exception().kind() == Kind.SURPLUS;
        return texts.get(
                "label." + remedy.kind() + (remedy.kind() == Remedy.Kind.MOVE && isAway ? ".away" : ""),
                figures.number(remedy.units(), 0),
                stock.product().sku(),
                center(stock.center()),
                center(remedy.other()));
    }

    /** How much is wrong in all. */
    String head(List<StockException> all) {
        double value = all.stream().mapToDouble(StockException::surplusValue).sum();
        return texts.get(
                "head",
                count(all, Kind.OUT),
                count(all, Kind.SHORT),
                count(all, Kind.SELLS_OUT),
                count(all, Kind.SURPLUS),
                figures.wholeMoney(value));
    }

    private static long count(List<StockException> all, Kind kind) {
        return all.stream().filter(exception -> exception.kind() == kind).count();
    }
}
