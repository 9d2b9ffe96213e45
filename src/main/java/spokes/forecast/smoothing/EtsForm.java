package spokes.forecast.smoothing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * One of the models of exponential smoothing in the classification of Hyndman, Koehler, Ord and Snyder (2008, table 2.1):
 * error, trend and season, each absent, additive or multiplicative.
 *
 * @param isErrorRelative whether errors grow with the level (multiplicative)
 */
public record EtsForm(boolean isErrorRelative, Trend trend, Seasonality seasonality) {
    /** How the level goes on. */
    public enum Trend {
        NONE("N"),
        ADDITIVE("A"),
        DAMPED("Ad");

        private final String letters;

        Trend(String letters) {
            this.letters = letters;
        }
    }

    /** How the season enters. */
    public enum Seasonality {
        NONE("N"),
        ADDITIVE("A"),
        MULTIPLICATIVE("M");

        private final String letters;

        Seasonality(String letters) {
            this.letters = letters;
        }
    }

    public EtsForm {
        if (seasonality == Seasonality.MULTIPLICATIVE && !isErrorRelative) {
            throw new IllegalArgumentException("a multiplicative season with additive errors is unstable");
        }
    }

    /**
     * The forms that fit a history, the simplest first; those that multiply only if all values are positive, and additive
     * errors with a multiplicative season never, as Hyndman and Khandakar (2008) recommend.
     */
    public static List<EtsForm> listFor(boolean isPositive, boolean isSeasonal) {
        return Stream.of(false, true)
                .filter(relative -> isPositive || !relative)
                .flatMap(relative -> Arrays.stream(Trend.values())
                        .flatMap(trend -> Arrays.stream(Seasonality.values())
                                .filter(s -> isSeasonal || s == Seasonality.NONE)
                                .filter(s -> relative || s != Seasonality.MULTIPLICATIVE)
                                .map(s -> new EtsForm(relative, trend, s))))
                .toList();
    }

    /** As ETS(M,Ad,N). */
    public String code() {
        return "ETS(%s,%s,%s)".formatted(isErrorRelative ? "M" : "A", trend.letters, seasonality.letters);
    }
}
