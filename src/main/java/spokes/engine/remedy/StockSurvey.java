package spokes.engine.remedy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import spokes.engine.JudgedPlan;
import spokes.engine.JudgedPlan.StockPoint;
import spokes.engine.basis.Terms;
import spokes.engine.remedy.StockException.Kind;
import spokes.engine.result.CostLine;
import spokes.engine.result.PlanPart;
import spokes.engine.result.StockState;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;

/** Goes through all stock of a plan and finds what is wrong. */
final class StockSurvey {
    private final JudgedPlan plan;
    private final double horizon;
    private final double cover;
    /** Money that bound money costs over the horizon, as a share. */
    private final double interest;

    private final Map<ProductKey, Double> unitCosts = new HashMap<>();
    private final Map<ProductKey, Double> shippings = new HashMap<>();
    private final Map<StockState, Double> shortAt = new HashMap<>();
    private final Map<ProductKey, Double> shortOf = new HashMap<>();

    StockSurvey(JudgedPlan plan) {
        this.plan = plan;
        horizon = plan.evaluation().horizonDays();
        cover = plan.workspace().settings().number("cover_target_days");
        interest = plan.workspace().settings().number("capital_rate") * horizon / Terms.DAYS_PER_YEAR;
        for (Product product : plan.workspace().products()) {
            unitCosts.put(product.key(), product.unitCost());
        }
        for (PlanPart part : plan.parts().products()) {
            if (part.units() > 0 && part.codes().size() == 2) {
                double shipping = part.costs().get(CostLine.OUTBOUND_SHIPPING) / part.units();
                shippings.put(
                        new ProductKey(part.codes().getFirst(), part.codes().getLast()), shipping);
            }
        }
    }

    List<StockException> list() {
        List<StockState> stocks = plan.listStock();
        stocks.forEach(stock ->
                kind(stock).filter(kind -> kind != Kind.SURPLUS).ifPresent(_ -> addShort(stock, shortUnits(stock))));
        List<StockException> found = new ArrayList<>();
        stocks.forEach(stock -> kind(stock).ifPresent(kind -> found.add(of(kind, stock))));
        found.sort(Comparator.comparingDouble(StockException::stake)
                .reversed()
                .thenComparing(exception -> exception.stock().product().toString())
                .thenComparing(exception -> exception.stock().center()));
        return found;
    }

    private void addShort(StockState stock, double units) {
        shortAt.put(stock, units);
        shortOf.merge(stock.product(), units, Double::sum);
    }

    private static Optional<Kind> kind(StockState stock) {
        return switch (stock.state()) {
            case OUT -> stock.demandPerDay() > 0 ? Optional.of(Kind.OUT) : Optional.empty();
            case SHORT -> Optional.of(Kind.SHORT);
            case SURPLUS -> Optional.of(Kind.SURPLUS);
            case HEALTHY -> stock.firstStockOut().isPresent() ? Optional.of(Kind.SELLS_OUT) : Optional.empty();
        };
    }

    private StockException of(Kind kind, StockState stock) {
        ProductKey product = stock.product();
        double shipping = shippings.getOrDefault(product, 0.0);
        if (kind != Kind.SURPLUS) {
            double units = shortAt.getOrDefault(stock, 0.0);
            return new StockException(kind, stock, units, 0, 0, units * shipping);
        }
        double units = Math.max(0, stock.usableUnits() - cover * stock.demandPerDay());
        double value = units * unitCosts.getOrDefault(product, 0.0);
        double elsewhere = Math.min(units, shortOf.getOrDefault(product, 0.0));
        return new StockException(kind, stock, 0, units, value, elsewhere * shipping + value * interest);
    }

    /** Units that are asked for, at the mean rate, while there is none. */
    private double shortUnits(StockState stock) {
        boolean comesOrGoes = stock.incomingUnits() > 0 || stock.outgoingUnits() > 0;
        double days = comesOrGoes ? emptyDays(stock) : horizon - firstEmptyDay(stock);
        return stock.demandPerDay() * Math.max(0, days);
    }

    private double firstEmptyDay(StockState stock) {
        return stock.usableUnits() > 0 ? stock.firstStockOut().orElse(horizon) : 0;
    }

    private double emptyDays(StockState stock) {
        double days = 0;
        double since = 0;
        boolean isEmpty = true;
        for (StockPoint point : plan.stockCurve(stock.product(), stock.center())) {
            days += isEmpty ? point.day() - since : 0;
            since = point.day();
            isEmpty = !(point.units() > 0);
        }
        return days + (isEmpty ? horizon - since : 0);
    }
}
