package spokes.forecast.product;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import spokes.model.demand.ForecastKind;

/** Says in plain words how a product was forecast. */
final class MethodWords {
    /** Parts smaller than this are not worth a word. */
    private static final double SMALL = 0.05;

    private MethodWords() {}

    /** Of one product. */
    static String of(Opinions opinions, Choice choice, double... weights) {
        if (opinions.kind == ForecastKind.ENDED) {
            return opinions.method;
        }
        if (choice == Choice.NAIVE) {
            return "seasonal naive, which was better by far on held-back weeks";
        }
        List<String> parts = new ArrayList<>();
        String level =
                opinions.kind == ForecastKind.NEW ? "launches of products like it" : "averages of the last weeks";
        add(parts, weights[Opinions.METHODS], opinions.method);
        add(parts, weights[Opinions.AVERAGES], level);
        add(parts, weights[Opinions.NAIVE], "seasonal naive");
        String mixed = String.join(", ", parts);
        return choice == Choice.HALF_NAIVE ? mixed + " (half, as it was better on held-back weeks)" : mixed;
    }

    private static void add(List<String> parts, double weight, String what) {
        if (weight >= SMALL) {
            parts.add(String.format(Locale.ROOT, "%.0f %% %s", 100 * weight, what));
        }
    }

    /** The sort of it, to be counted. */
    static String way(ForecastKind kind, Choice choice) {
        return switch (kind) {
            case ENDED -> "sells no longer: forecast 0";
            case NEW -> "new: its few weeks and products like it";
            case SMOOTH, ERRATIC, INTERMITTENT, LUMPY ->
                switch (choice) {
                    case MIXED -> "methods and averages";
                    case HALF_NAIVE -> "half seasonal naive";
                    case NAIVE -> "seasonal naive";
                };
        };
    }
}
