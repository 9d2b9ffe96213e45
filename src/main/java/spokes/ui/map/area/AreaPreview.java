package spokes.ui.map.area;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import spokes.engine.JudgedPlan;
import spokes.model.goods.ProductKey;
import spokes.ui.map.shade.NoShading;
import spokes.ui.map.shade.Shade;
import spokes.ui.map.shade.Shading;

/**
 * What another plan is drawn with. Immutable, so that it can be asked in the background.
 *
 * @param bubbles  the areas as they are shown
 * @param products those that are served alone; all if there are none
 * @param shading  shades the areas of another plan
 */
record AreaPreview(Bubbles bubbles, Set<ProductKey> products, Function<JudgedPlan, Shading> shading) {
    static final AreaPreview NONE = new AreaPreview(Bubbles.NONE, Set.of(), _ -> new NoShading());

    /**
     * The areas of another plan, ready to be drawn.
     *
     * @param bubbles  how they are served there
     * @param shades   by code of area
     * @param changing those that look other; empty if none does
     */
    record Drawn(Bubbles bubbles, Map<String, Shade> shades, Optional<Set<String>> changing) {}

    Drawn of(JudgedPlan other) {
        return of(other, Bubbles.of(other, products));
    }

    /** The same as areas are served otherwise than the plan says. */
    Drawn of(JudgedPlan other, Bubbles after) {
        Set<String> changed = after.changedFrom(bubbles);
        return new Drawn(
                after, shades(after, shading.apply(other)), Optional.of(changed).filter(codes -> !codes.isEmpty()));
    }

    /** The shades of areas, by code; none of one of which nothing is to be said. */
    static Map<String, Shade> shades(Bubbles shown, Shading shading) {
        Map<String, Shade> byArea = HashMap.newHashMap(shown.list().size());
        for (Bubble bubble : shown.list()) {
            shading.of(bubble.service()).ifPresent(shade -> byArea.put(bubble.code(), shade));
        }
        return byArea;
    }
}
