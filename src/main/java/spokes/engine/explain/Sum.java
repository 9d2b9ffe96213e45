package spokes.engine.explain;

/** A sum that keeps what plain addition drops (Neumaier, 1974). */
final class Sum {
    private double sum;
    private double dropped;

    void add(double value) {
        double next = sum + value;
        dropped += Math.abs(sum) >= Math.abs(value) ? (sum - next) + value : (value - next) + sum;
        sum = next;
    }

    double value() {
        return sum + dropped;
    }
}
