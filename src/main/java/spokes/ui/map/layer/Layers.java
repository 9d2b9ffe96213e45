package spokes.ui.map.layer;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the map shows.
 *
 * @param coloring what the colors of areas stand for
 * @param on       the layers that are shown
 */
public record Layers(Coloring coloring, Set<Layer> on) {
    public Layers {
        on = Set.copyOf(on);
    }

    /** What is shown until a planner chooses: nothing that needs a network. */
    public static Layers start() {
        return new Layers(Coloring.DAYS, Set.of(Layer.BUBBLES, Layer.FLOWS, Layer.GAUGES, Layer.NAMES));
    }

    /** Whether a layer is shown. */
    public boolean has(Layer layer) {
        return on.contains(layer);
    }

    /** The same with areas colored by something else. */
    public Layers colored(Coloring other) {
        return new Layers(other, on);
    }

    /** The same with a layer more, or with one less. */
    public Layers with(Layer layer, boolean shown) {
        EnumSet<Layer> changed = EnumSet.noneOf(Layer.class);
        changed.addAll(on);
        if (shown) {
            changed.add(layer);
        } else {
            changed.remove(layer);
        }
        return new Layers(coloring, changed);
    }

    /** As it is remembered: {@code DAYS BUBBLES FLOWS}. */
    public String text() {
        return Stream.concat(Stream.of(coloring), on.stream().sorted())
                .map(Enum::name)
                .collect(Collectors.joining(" "));
    }

    /** What was remembered; words that mean nothing are left out, as those of a later version. */
    public static Layers parse(String text) {
        List<String> words = Arrays.asList(text.split(" "));
        Coloring coloring = Stream.of(Coloring.values())
                .filter(c -> words.contains(c.name()))
                .findFirst()
                .orElse(start().coloring());
        return new Layers(
                coloring,
                Stream.of(Layer.values()).filter(l -> words.contains(l.name())).collect(Collectors.toSet()));
    }
}
