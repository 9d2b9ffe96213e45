package spokes.engine.remedy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import spokes.engine.JudgedPlan;
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
        stocks.forEach(stock -> kind(stock)
                .filter(kind -> kind != Kind.SURPLUS)
                .ifPresent(kind -> shortOf.merge(stock.product(), shortUnits(kind, stock), Double::sum)));
        List<StockException> found = new ArrayList<>();
        stocks.forEach(stock -> kind(stock).ifPresent(kind -> found.add(of(kind, stock))));
        found.sort(Comparator.comparingDouble(StockException::stake)
                .reversed()
                .thenComparing(exception -> exception.stock().product().toString())
                .thenComparing(exception -> exception.stock().center()));
        return found;
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
            double units = shortUnits(kind, stock);
            return new StockException(kind, stock, units, 0, 0, units * shipping);
        }
        double units = Math.max(0, stock.usableUnits() - cover * stock.demandPerDay());
        double value = units * unitCosts.getOrDefault(product, 0.0);
        double elsewhere = Math.min(units, shortOf.getOrDefault(product, 0.0));
        return new StockException(kind, stock, 0, units, value, elsewhere * shipping + value * interest);
    }

    /** Units that are asked for after it is sold out, less what is still to come there. */
    private double shortUnits(Kind kind, StockState stock) {
        double asked = stock.demandPerDay() * horizon;
        boolean isOut = kind == Kind.OUT;
        double from = isOut ? 0 : stock.firstStockOut().orElse(horizon);
        double after = stock.demandPerDay() * Math.max(0, horizon - from);
        return isOut ? Math.max(0, asked - stock.incomingUnits()) : after;
    }
}
