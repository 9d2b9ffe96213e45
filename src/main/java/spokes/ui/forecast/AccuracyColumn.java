package spokes.ui.forecast;

import java.util.Comparator;
import java.util.OptionalDouble;
import java.util.function.Function;
import spokes.model.demand.ProductForecast;

/** The numbers of the table of accuracies. */
enum AccuracyColumn {
    WAPE(row -> row.score().wape(), Form.PERCENT),
    RMSSE(row -> row.score().rmsse(), Form.NUMBER),
    NAIVE_RMSSE(row -> row.naive().rmsse(), Form.NUMBER),
    GAIN(Gain::of, Form.CHANGE),
    BIAS(ProductForecast::bias, Form.CHANGE),
    COVERAGE_80(ProductForecast::coverage80, Form.PERCENT),
    COVERAGE_95(ProductForecast::coverage95, Form.PERCENT),
    MASE(row -> row.score().mase(), Form.NUMBER);

    /** How a number is shown. */
    enum Form {
        PERCENT,
        CHANGE,
        NUMBER
    }

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final Function<ProductForecast, OptionalDouble> value;

    private final Form form;

    AccuracyColumn(Function<ProductForecast, OptionalDouble> value, Form form) {
        this.value = value;
        this.form = form;
    }

    Form form() {
        return form;
    }

    /** The number of a row; NaN if it is not known. */
    double of(AccuracyRow row) {
        return AccuracyRow.orNone(value.apply(row.forecast()));
    }

    /** Rising, unknown ones last. */
    Comparator<AccuracyRow> rising() {
        return Comparator.comparingDouble(this::of);
    }
}
