package spokes.engine.result;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a plan costs over the horizon, line by line, in the workspace's currency.
 *
 * @param lines money by line; every line is there, in the order of {@link CostLine}
 */
public record Costs(Map<CostLine, Double> lines) {
    public Costs {
        Map<CostLine, Double> all = new EnumMap<>(CostLine.class);
        for (CostLine line : CostLine.values()) {
            all.put(line, lines.getOrDefault(line, 0.0));
        }
        lines = Collections.unmodifiableMap(all);
    }

    /** Money of one line. */
    public double get(CostLine line) {
        return lines.getOrDefault(line, 0.0);
    }

    /** The sum of the lines, added in their order. */
    public double total() {
        double sum = 0;
        for (double money : lines.values()) {
            sum += money;
        }
        return sum;
    }

    /** These costs and others, line by line. */
    public Costs plus(Costs other) {
        Map<CostLine, Double> sum = new EnumMap<>(CostLine.class);
        lines.forEach((line, money) -> sum.put(line, money + other.get(line)));
        return new Costs(sum);
    }

    /** These costs less others, line by line. */
    public Costs minus(Costs other) {
        Map<CostLine, Double> difference = new EnumMap<>(CostLine.class);
        lines.forEach((line, money) -> difference.put(line, money - other.get(line)));
        return new Costs(difference);
    }
}
