package spokes.ui;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import spokes.geo.Outlines;
import spokes.session.State;
import spokes.ui.control.ActionGroup;

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
 * @param picture  makes a picture of what it shows, at twice the size
 * @param actions  what the planner can switch on it
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
        Supplier<WritableImage> picture,
        ActionGroup actions,
        Outlines outlines) {}
