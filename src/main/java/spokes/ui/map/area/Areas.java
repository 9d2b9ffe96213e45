package spokes.ui.map.area;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import spokes.engine.JudgedPlan;
import spokes.model.goods.ProductKey;
import spokes.model.place.Place;
import spokes.ui.Figures;
import spokes.ui.MapDifference;
import spokes.ui.Texts;
import spokes.ui.map.ground.Palette;
import spokes.ui.map.ground.Viewport;

/** The areas on the map: their discs, lines of what flows to them, and what is known of the one under the pointer. */
public final class Areas {
    private static final int MOST_LANES = 80;

    private final FlowLayer flows;
    private final BubbleLayer layer;
    private final AreaTip tip;
    private final Executor background;
    private Viewport viewport = Viewport.start();
    private Set<ProductKey> products = Set.of();
    private Bubbles bubbles = Bubbles.NONE;
    private Lanes lanes = Lanes.NONE;
    private long lanesAsked;
    private Optional<String> center = Optional.empty();
    private Optional<String> area = Optional.empty();
    private Optional<MapDifference> difference = Optional.empty();
    private Optional<AreaLevels> levels = Optional.empty();

    /**
     * No areas yet.
     *
     * @param background reads all flows, one plan after another; there may be many
     */
    public Areas(Palette palette, Figures figures, Texts texts, Executor background) {
        flows = new FlowLayer(palette);
        layer = new BubbleLayer(palette);
        tip = new AreaTip(figures, texts);
        this.background = background;
    }

    /** What is painted, from the ground up. */
    public List<Node> layers() {
        return List.of(flows, layer);
    }

    /** What stands over all else. */
    public Node tip() {
        return tip;
    }

    /** Shows the areas of a plan, as these products are served alone; as all are if there are none. */
    public void show(JudgedPlan plan, Set<ProductKey> chosen) {
        products = Set.copyOf(chosen);
        bubbles = Bubbles.of(plan, products);
        flows.place(plan.workspace());
        level();
        askLanes(plan);
    }

    /** Colors the areas by how they differ from another plan, or by days again. */
    public void compare(Optional<MapDifference> from) {
        difference = from;
        level();
    }

    private void level() {
        levels = difference.map(from -> AreaLevels.of(from, products));
        showBubbles();
    }

    private void showBubbles() {
        levels.ifPresentOrElse(from -> layer.show(bubbles, from), () -> layer.show(bubbles, Optional.empty()));
    }

    private void askLanes(JudgedPlan plan) {
        long number = ++lanesAsked;
        Set<ProductKey> asked = products;
        background.execute(() -> {
            Lanes read = Lanes.of(plan.listFlows(), asked);
            Platform.runLater(() -> {
                if (number == lanesAsked) {
                    lanes = read;
                    showLanes();
                }
            });
        });
    }

    /** Draws the areas as they would be in another plan, those that change before the others; as they are without one. */
    public void recolor(Optional<JudgedPlan> other) {
        if (other.isPresent()) {
            Bubbles after = Bubbles.of(other.get(), products);
            layer.show(after, Optional.of(after.changedFrom(bubbles)).filter(codes -> !codes.isEmpty()));
        } else {
            showBubbles();
        }
    }

    /** Marks the selected area and draws the lanes to it; without one, those from the selected center. */
    public void select(Optional<String> selectedCenter, Optional<String> selectedArea) {
        center = selectedCenter;
        area = selectedArea;
        layer.select(area);
        showLanes();
    }

    private void showLanes() {
        flows.show(area.map(lanes::to)
                .or(() -> center.map(code -> lanes.from(code, MOST_LANES)))
                .orElse(List.of()));
    }

    /** Shows a part of the world. */
    public void show(Viewport part) {
        viewport = part;
        leave();
        flows.show(part);
        layer.show(part);
    }

    /** Paints all of it anew. */
    public void repaint() {
        flows.repaint();
        layer.repaint();
    }

    /**
     * Shows what is known of the area at a point, if there is one.
     *
     * @param named gives a center's name for its code
     * @return its code
     */
    public Optional<String> hover(double x, double y, UnaryOperator<String> named) {
        leave();
        Optional<Bubble> found = bubbles.find(viewport, x, y);
        found.ifPresent(bubble -> {
            tip.show(bubble, named.apply(bubble.service().mainCenter()), lanes.costShare(bubble.code()));
            levels.flatMap(from -> from.find(bubble.code())).ifPresent(tip::add);
            tip.putAt(x, y, viewport.width(), viewport.height());
        });
        return found.map(Bubble::code);
    }

    /** Hides what is known of an area. */
    public void leave() {
        tip.setVisible(false);
    }

    /** Where areas are that change, in the pane. */
    public List<Rectangle2D> changingBoxes() {
        return layer.changingBoxes();
    }

    /** The part of the world that holds these places and nearly all of the demand; see {@link Bubbles#extent}. */
    public Optional<Rectangle2D> extent(List<Place> places) {
        return bubbles.extent(places);
    }
}
