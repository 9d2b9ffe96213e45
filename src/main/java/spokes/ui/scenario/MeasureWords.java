package spokes.ui.scenario;

import spokes.engine.result.CostLine;
import spokes.engine.scenario.PlanMeasure;
import spokes.ui.Figures;
import spokes.ui.Texts;

/** The figures of plans as the window writes them. */
final class MeasureWords {
    /** Greenhouse gases are told in kilograms everywhere. */
    private static final String GASES = "\u00a0kg";

    private final Texts texts;
    private final Texts costs = Texts.of("panels");
    private final Figures figures;

    MeasureWords(Texts texts, Figures figures) {
        this.texts = texts;
        this.figures = figures;
    }

    /** What a figure is called. */
    String name(PlanMeasure measure) {
        for (CostLine line : CostLine.values()) {
            if (line.key().equals(measure.key())) {
                return costs.get("cost." + line.key());
            }
        }
        return texts.get("measure." + measure.key());
    }

    /** A value of a figure. */
    String value(PlanMeasure measure, double value) {
        return switch (measure.unit()) {
            case MONEY -> value == 0 ? "–" : figures.money(value);
            case DAYS, RATIO -> figures.number(value, 2);
            case SHARE -> figures.percent(value);
            case COUNT -> figures.number(value, 0);
            case KILOMETERS -> figures.distance(value, 0);
            case KILOGRAMS -> figures.number(value, 0) + GASES;
        };
    }

    /** A difference of a figure, with its sign. */
    String change(PlanMeasure measure, double difference) {
        return switch (measure.unit()) {
            case MONEY -> figures.moneyChange(difference);
            case DAYS, RATIO -> figures.change(difference, 2);
            case SHARE -> figures.points(difference);
            case COUNT -> figures.change(difference, 0);
            case KILOMETERS -> figures.distanceChange(difference, 0);
            case KILOGRAMS -> figures.change(difference, 0) + GASES;
        };
    }

    /** Whether a difference can be seen as it is written. */
    boolean isSeen(PlanMeasure measure, double difference) {
        return change(measure, difference).chars().anyMatch(c -> Character.isDigit(c) && Character.digit(c, 10) != 0);
    }
}
