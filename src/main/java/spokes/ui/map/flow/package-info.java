/**
 * What flows on the map from centers to areas: lines as wide as the flow is large, colored by delivery days.
 *
 * <p>{@link spokes.ui.map.flow.Flows} is the one that the areas talk to: it reads {@link spokes.ui.map.flow.Lanes} from a plan
 * in the background and says which of them {@link spokes.ui.map.flow.FlowLayer} paints. Each takes a
 * {@link spokes.ui.map.flow.Course}, the shorter way round the world.
 */
@NullMarked
package spokes.ui.map.flow;

import org.jspecify.annotations.NullMarked;
