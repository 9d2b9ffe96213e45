package spokes.engine.calibration;

import java.util.List;
import java.util.OptionalDouble;
import spokes.engine.basis.Terms;
import spokes.model.goods.OrderLine;

/**
 * What was paid for an order. The sheet states freight row by row, and import adds up the rows of one line, so the rows
 * of an order add up too. But some exports repeat the order's freight on each of its rows: where every order of several
 * rows with freight has it on all of them, always the same, and there are {@link #TELLING} of them, it counts once.
 */
public final class PaidFreight {
    private static final int TELLING = 3;

    private final boolean repeated;

    private PaidFreight(boolean repeated) {
        this.repeated = repeated;
    }

    /** Reads how a sheet states freight from its orders. */
    public static PaidFreight of(List<List<OrderLine>> orders) {
        List<List<OrderLine>> several = orders.stream()
                .filter(order -> order.size() > 1 && sum(order) > 0)
                .toList();
        return new PaidFreight(several.size() >= TELLING && several.stream().allMatch(PaidFreight::isRepeated));
    }

    private static boolean isRepeated(List<OrderLine> order) {
        OptionalDouble first = order.getFirst().freightPaid();
        return order.stream().allMatch(line -> line.freightPaid().equals(first));
    }

    private static double sum(List<OrderLine> order) {
        return order.stream()
                .mapToDouble(line -> Terms.amount(line.freightPaid().orElse(0)))
                .sum();
    }

    /** Whether freight is repeated on the rows of an order. */
    boolean isRepeatedOnLines() {
        return repeated;
    }

    /** Money paid for an order; 0 if it is not known. */
    public double paid(List<OrderLine> order) {
        return repeated ? Terms.amount(order.getFirst().freightPaid().orElse(0)) : sum(order);
    }
}
