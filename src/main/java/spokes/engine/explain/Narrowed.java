package spokes.engine.explain;

import java.util.ArrayList;
import java.util.List;
import spokes.engine.question.Dimension;
import spokes.engine.question.Filter;
import spokes.engine.question.Measure;

/**
 * A part of a measure, somewhere on the way down.
 *
 * @param measure  which
 * @param value    what it adds to the measure
 * @param divisor  what entries' amounts are divided by: the weights of all entries of a mean, else 1
 * @param filter   how it was narrowed
 * @param pins     the places that its entries have in common
 */
record Narrowed(Measure measure, double value, double divisor, Filter filter, List<Pin> pins) {

    /** The place of a dimension. */
    record Pin(Dimension dimension, Object place) {}

    Narrowed {
        pins = List.copyOf(pins);
    }

    /** This narrowed to one of its parts. */
    Narrowed to(Dimension dimension, Object place, double partValue, Filter partFilter) {
        List<Pin> more = new ArrayList<>(pins);
        more.add(new Pin(dimension, place));
        return new Narrowed(measure, partValue, divisor, partFilter, more);
    }

    /** Whether an entry belongs to it. */
    boolean has(Entry entry, Axis axis) {
        for (Pin pin : pins) {
            if (!axis.place(pin.dimension(), entry).equals(pin.place())) {
                return false;
            }
        }
        return true;
    }

    /** The cost line, or other measure, of all its entries, if it is settled. */
    Measure line() {
        return pins.stream()
                .filter(pin -> pin.dimension() == Dimension.LINE)
                .map(pin -> (Measure) pin.place())
                .findFirst()
                .orElse(measure);
    }
}
