package spokes.forecast.method;

import java.util.List;

/** The mean of other methods, step by step (Bates and Granger 1969; Clemen 1989). */
public record Combination(String name, List<Method> methods) implements Method {
    public Combination {
        methods = List.copyOf(methods);
        if (methods.isEmpty()) {
            throw new IllegalArgumentException("a combination needs a method");
        }
    }

    @Override
    public double[] forecast(double[] history, int season, int horizon) {
        double[] steps = new double[horizon];
        for (Method method : methods) {
            double[] other = method.forecast(history, season, horizon);
            for (int h = 0; h < horizon; h++) {
                steps[h] += other[h] / methods.size();
            }
        }
        return steps;
    }
}
