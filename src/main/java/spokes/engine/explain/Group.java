package spokes.engine.explain;

import java.util.EnumSet;
import java.util.Set;
import spokes.engine.question.Dimension;

/** The entries of one part, added up. */
final class Group {
    private final Object place;
    private final Entry first;
    private final Sum amount = new Sum();
    private final Sum weight = new Sum();
    private final Set<Dimension> uniform;

    /**
     * Without an entry.
     *
     * @param place where its entries stand
     * @param first the first of them
     * @param next  what it may be taken apart by later on
     */
    Group(Object place, Entry first, Set<Dimension> next) {
        this.place = place;
        this.first = first;
        this.uniform = next.isEmpty() ? EnumSet.noneOf(Dimension.class) : EnumSet.copyOf(next);
    }

    void add(Entry entry) {
        amount.add(entry.what().amount());
        weight.add(entry.what().weight());
        if (!uniform.isEmpty()) {
            uniform.removeIf(dimension -> Axis.differ(dimension, first, entry));
        }
    }

    Object place() {
        return place;
    }

    Entry first() {
        return first;
    }

    double amount() {
        return amount.value();
    }

    double weight() {
        return weight.value();
    }

    /** Whether its entries differ in a dimension that it may be taken apart by. */
    boolean variesBy(Dimension dimension) {
        return !uniform.contains(dimension);
    }
}
