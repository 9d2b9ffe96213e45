package spokes.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import spokes.model.Workspace;
import spokes.model.demand.ForecastKind;
import spokes.model.demand.ForecastScore;
import spokes.model.demand.ForecastWeek;
import spokes.model.demand.ProductForecast;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;
import spokes.session.UseForecast;

/** The small world with orders of every product but one, and a forecast of them that a planner may take over. */
public final class ForecastWorld {
    private static final int WEEKS = 13;
    private static final List<String> METHODS =
            List.of("Theta", "last year's weeks repeated", "combination of four methods", "Croston, corrected (SBA)");

    private static final List<ForecastKind> KINDS =
            List.of(ForecastKind.SMOOTH, ForecastKind.ERRATIC, ForecastKind.INTERMITTENT, ForecastKind.LUMPY);

    private ForecastWorld() {}

    /** The world, whose jacket nobody ordered. */
    public static Workspace workspace() {
        List<RowChange> orders = new ArrayList<>();
        for (Product product : SmallWorld.workspace().products()) {
            for (int week = 1; week <= 8 && !product.key().sku().equals("JKT-M"); week++) {
                orders.add(RowChange.added(Row.blank(Sheet.ORDERS)
                        .with("order_id", "O" + orders.size())
                        .with("order_date", SmallWorld.PLAN_DATE.minusDays(7L * week - 3))
                        .with("client", product.key().client())
                        .with("sku", product.key().sku())
                        .with("quantity", 70.0)
                        .with("area", week % 3 == 0 ? "894" : "071")));
            }
        }
        return SmallWorld.workspace().with(orders);
    }

    /** An order on a day. */
    public static RowChange orderOn(LocalDate day) {
        return RowChange.added(Row.blank(Sheet.ORDERS)
                .with("order_id", "late")
                .with("order_date", day)
                .with("client", SmallWorld.KETTLEBELL.client())
                .with("sku", SmallWorld.KETTLEBELL.sku())
                .with("quantity", 3.0)
                .with("area", "071"));
    }

    /** A forecast of every product that was ordered. */
    public static UseForecast forecast() {
        List<ProductForecast> products = new ArrayList<>();
        List<ForecastWeek> weeks = new ArrayList<>();
        for (Product product : workspace().products()) {
            if (!product.key().sku().equals("JKT-M")) {
                products.add(forecast(product.key(), products.size()));
                weeks(product.key(), products.size()).forEach(weeks::add);
            }
        }
        return new UseForecast(WEEKS, products, weeks);
    }

    private static ProductForecast forecast(ProductKey product, int number) {
        String method = METHODS.get(number % METHODS.size());
        double naive = 0.9 + 0.02 * number;
        double own = method.startsWith("last") ? naive : naive * (0.8 + 0.025 * number);
        return new ProductForecast(
                product,
                method,
                Optional.of(KINDS.get(number % KINDS.size())),
                Optional.of(SmallWorld.PLAN_DATE),
                78,
                new ForecastScore(OptionalDouble.of(own / 3), OptionalDouble.of(own * 0.9), OptionalDouble.of(own)),
                OptionalDouble.of(0.01 * (number - 5)),
                new ForecastScore(
                        OptionalDouble.of(naive / 3), OptionalDouble.of(naive * 0.9), OptionalDouble.of(naive)),
                OptionalDouble.of(0.78 + 0.005 * number),
                OptionalDouble.of(0.93 + 0.003 * number),
                OptionalDouble.of(12),
                "");
    }

    private static Stream<ForecastWeek> weeks(ProductKey product, int number) {
        return Stream.iterate(0, week -> week < WEEKS, week -> week + 1).map(week -> {
            double perDay = 11 + number * 0.2 + 1.8 * Math.sin(week * 0.5);
            double error = 1.6 + 0.12 * week;
            return new ForecastWeek(
                    product,
                    OptionalInt.of(week),
                    perDay,
                    OptionalDouble.of(perDay - 1.28 * error),
                    OptionalDouble.of(perDay + 1.28 * error),
                    OptionalDouble.of(Math.max(0, perDay - 1.96 * error)),
                    OptionalDouble.of(perDay + 1.96 * error));
        });
    }
}
