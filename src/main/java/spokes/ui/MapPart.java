package spokes.ui;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import spokes.geo.Outlines;
import spokes.session.State;

/**
 * The map as the window handles it; so the window knows nothing of how a map is drawn.
 *
 * @param region   where it is drawn
 * @param show     shows a state
 * @param fit      shows the whole network
 * @param openMove asks for target and units of a move from the selected center, by keyboard
 * @param cancel   ends a drag under way, if there is one
 * @param compare  colors areas by how another plan serves them, or by days again
 * @param inbound  drags inbound shipments onto its centers
 * @param outlines what other maps are drawn from
 */
public record MapPart(
        Region region,
        Consumer<State> show,
        Runnable fit,
        Runnable openMove,
        Runnable cancel,
        Consumer<Optional<MapDifference>> compare,
        InboundDrag inbound,
        Outlines outlines) {}
