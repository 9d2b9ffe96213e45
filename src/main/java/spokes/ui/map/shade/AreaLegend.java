package spokes.ui.map.shade;

import java.util.List;

/**
 * What the legend says of the colors of areas.
 *
 * @param title   what they stand for
 * @param entries each shade and its meaning
 * @param hints   what else there is to know, line by line
 */
public record AreaLegend(String title, List<Shading.Entry> entries, List<String> hints) {
    public AreaLegend {
        entries = List.copyOf(entries);
        hints = List.copyOf(hints);
    }
}
