package spokes.forecast.selection;

/**
 * The middle of some weighted numbers: the mean of the part of the weight around the median. Between the mean, which one
 * wild method spoils, and the median, which listens to one method only (Jose and Winkler 2008).
 */
final class TrimmedMedian {
    private static final double CUT = 0.35;

    private TrimmedMedian() {}

    /**
     * The middle.
     *
     * @param numbers sorted by this method, the weights along with them
     * @param weights 0 or more, not all 0
     */
    static double of(double[] numbers, double[] weights) {
        double sum = 0;
        for (int i = 0; i < numbers.length; i++) {
            sum += weights[i];
            insert(numbers, weights, i);
        }
        double from = sum * CUT;
        double to = sum * (1 - CUT);
        double before = 0;
        double middle = 0;
        for (int i = 0; i < numbers.length; i++) {
            double share = Math.min(before + weights[i], to) - Math.max(before, from);
            middle += share > 0 ? share * numbers[i] : 0;
            before += weights[i];
        }
        return middle / (to - from);
    }

    private static void insert(double[] numbers, double[] weights, int i) {
        double number = numbers[i];
        double weight = weights[i];
        int at = i;
        while (at > 0 && numbers[at - 1] > number) {
            numbers[at] = numbers[at - 1];
            weights[at] = weights[at - 1];
            at--;
        }
        numbers[at] = number;
        weights[at] = weight;
    }
}
