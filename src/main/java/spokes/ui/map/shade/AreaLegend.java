package spokes.ui.map.shade;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import spokes.ui.map.ground.Ink;

/**
 * What the legend says of the colors of areas.
 *
 * @param title   what they stand for
 * @param ramp    colors that pass into each other, if there are any
 * @param entries each shade and its meaning
 * @param hints   what else there is to know, line by line
 */
public record AreaLegend(String title, Optional<Ramp> ramp, List<Shading.Entry> entries, List<String> hints) {
    public AreaLegend {
        entries = List.copyOf(entries);
        hints = List.copyOf(hints);
    }

    /** The same with one more to know, if there is one. */
    public AreaLegend with(Optional<String> hint) {
        return new AreaLegend(
                title,
                ramp,
                entries,
                Stream.concat(hints.stream(), hint.stream()).toList());
    }

    /**
     * Colors that pass into each other.
     *
     * @param inks   from little to much, in even steps
     * @param labels what is meant, in even steps from the first color to the last
     */
    public record Ramp(List<Ink> inks, List<String> labels) {
        public Ramp {
            inks = List.copyOf(inks);
            labels = List.copyOf(labels);
        }
    }
}
