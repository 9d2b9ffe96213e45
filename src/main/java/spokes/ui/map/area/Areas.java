package spokes.ui.map.area;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import spokes.engine.JudgedPlan;
import spokes.engine.result.AreaService;
import spokes.geo.Outlines;
import spokes.geo.cell.Cell;
import spokes.model.goods.ProductKey;
import spokes.model.place.Place;
import spokes.ui.Figures;
import spokes.ui.MapDifference;
import spokes.ui.Texts;
import spokes.ui.map.cell.CellLayer;
import spokes.ui.map.cell.CellShapes;
import spokes.ui.map.flow.Flows;
import spokes.ui.map.ground.Palette;
import spokes.ui.map.ground.Viewport;
import spokes.ui.map.heat.Demand;
import spokes.ui.map.heat.HeatLayer;
import spokes.ui.map.layer.Coloring;
import spokes.ui.map.layer.Layer;
import spokes.ui.map.layer.Layers;
import spokes.ui.map.shade.AreaLegend;
import spokes.ui.map.shade.Shade;
import spokes.ui.move.Recoloring;

/** The areas on the map: their land and discs, lines of what flows to them, and what is known of the one pointed at. */
public final class Areas implements Recoloring {
    private final CellLayer land;
    private final HeatLayer heat;
    private final CellShapes shapes;
    private final AreaShades shades;
    private final Flows flows;
    private final BubbleLayer layer;
    private final AreaTip tip;
    private final Executor background;
    private Consumer<AreaLegend> legend = _ -> {};
    private Layers layers = Layers.start();
    private Set<String> landed = Set.of();
    private Viewport viewport = Viewport.start();
    private Set<ProductKey> products = Set.of();
    private Bubbles bubbles = Bubbles.NONE;
    private long asked;
    private volatile AreaPreview preview = AreaPreview.NONE;
    private Runnable follows = () -> {};

    /**
     * No areas yet.
     *
     * @param outlines   what their land lies within
     * @param background reads all flows, one plan after another; there may be many
     */
    public Areas(Outlines outlines, Palette palette, Figures figures, Texts texts, Executor background) {
        land = new CellLayer(palette);
        heat = new HeatLayer(palette, this::tellLegend);
        shapes = new CellShapes(outlines, this::showLand, Platform::runLater);
        shades = new AreaShades(figures, texts, background, this::showShades);
        flows = new Flows(palette, figures, texts, background, this::tellLegend);
        layer = new BubbleLayer(palette);
        tip = new AreaTip(figures, texts);
        this.background = background;
    }

    /** What lies on the ground, below its borders. */
    public Node land() {
        return land;
    }

    /** What lies on the ground, below the land of areas. */
    public Node heat() {
        return heat;
    }

    /** What is painted above borders, from the ground up. */
    public List<Node> layers() {
        return List.of(flows.layer(), layer);
    }

    /** What stands over all else. */
    public Node tip() {
        return tip;
    }

    /** Who hears what the colors mean, when that is something else. */
    public void setOnLegend(Consumer<AreaLegend> told) {
        legend = told;
    }

    /** Shows the layers that the planner chose. */
    public void show(Layers chosen) {
        layers = chosen;
        shades.choose(chosen.coloring());
        showShades();
        flows.show(chosen);
    }

    /**
     * Shows the areas of a plan, as these products are served alone; as all are if there are none. What was shown stays
     * until this is worked out in the background.
     */
    public void show(JudgedPlan plan, Set<ProductKey> chosen) {
        long number = ++asked;
        Set<ProductKey> alone = Set.copyOf(chosen);
        background.execute(() -> {
            Bubbles made = Bubbles.of(plan, alone);
            Demand demand = made.demand();
            Platform.runLater(() -> {
                if (number == asked) {
                    heat.show(demand);
                    show(plan, alone, made);
                }
            });
        });
        flows.show(plan, alone);
    }

    private void show(JudgedPlan plan, Set<ProductKey> alone, Bubbles made) {
        products = alone;
        bubbles = made;
        shapes.show(plan.workspace().areas());
        shades.show(plan, products);
        showShades();
        follows.run();
    }

    /** Who hears when the areas of a plan are there: what is in sight may be other. */
    public void setOnShown(Runnable then) {
        follows = then;
    }

    /** Colors the areas by how they differ from another plan, or by what the planner chose again. */
    public void compare(Optional<MapDifference> from) {
        shades.compare(from);
        showShades();
    }

    private void showLand(List<Cell> cells) {
        landed = cells.stream().map(Cell::area).collect(Collectors.toSet());
        land.show(cells);
        showShades();
    }

    private void showShades() {
        preview = new AreaPreview(bubbles, products, shades.preview());
        Map<String, Shade> byArea = AreaPreview.shades(bubbles, shades.shading());
        land.show(byArea, Optional.empty());
        layer.color(byArea, leftToLand());
        layer.show(bubbles, Optional.empty(), shades.levels());
        heat.turn(shades.isHeat());
        tellLegend();
    }

    /** The areas of which no disc is wanted: they have colored land instead, or lie in the heat. */
    private Set<String> leftToLand() {
        boolean isPlain = layers.coloring() == Coloring.NONE;
        return layers.has(Layer.BUBBLES) || isPlain ? Set.of() : shades.isHeat() ? bubbles.codes() : landed;
    }

    private void tellLegend() {
        legend.accept(shades.legend(layers.has(Layer.BUBBLES), heat.peak()).with(flows.hint()));
    }

    /** Makes ready to draw the areas as they would be in another plan, those that change before the others. */
    @Override
    public Runnable of(JudgedPlan after) {
        return drawing(preview.of(after));
    }

    @Override
    public Runnable of(JudgedPlan after, List<AreaService> served, String site) {
        Runnable drawing = drawing(preview.of(after, Bubbles.of(after.workspace(), served)));
        Runnable linking = flows.linking(after.workspace(), served, site);
        return () -> {
            linking.run();
            drawing.run();
        };
    }

    private Runnable drawing(AreaPreview.Drawn drawn) {
        return () -> {
            land.show(drawn.shades(), drawn.changing());
            layer.color(drawn.shades(), shades.isHeat() ? Set.of() : leftToLand());
            layer.show(drawn.bubbles(), drawn.changing());
        };
    }

    @Override
    public void plain() {
        flows.endLinking();
        showShades();
    }

    /** Marks the selected area and draws the lanes to it; without one, those from the selected center. */
    public void select(Optional<String> center, Optional<String> area) {
        land.select(area);
        layer.select(area);
        shades.select(center);
        showShades();
        flows.select(center, area);
    }

    /** Shows a part of the world. */
    public void show(Viewport part) {
        viewport = part;
        leave();
        heat.show(part);
        land.show(part);
        flows.show(part);
        layer.show(part);
    }

    /** Paints all of it anew. */
    public void repaint() {
        heat.repaint();
        land.repaint();
        flows.repaint();
        layer.repaint();
        tellLegend();
    }

    /** Paints so many pixels to one of the pane's from now on, as for a picture; 0 for those of the screen. */
    public void setDensity(double pixelsPerPixel) {
        heat.setDensity(pixelsPerPixel);
        land.setDensity(pixelsPerPixel);
        flows.setDensity(Math.max(1, pixelsPerPixel));
        layer.setDensity(pixelsPerPixel);
    }

    /**
     * Shows what is known of the area at a point, if there is one.
     *
     * @param named gives a center's name for its code
     * @return its code
     */
    public Optional<String> hover(double x, double y, UnaryOperator<String> named) {
        leave();
        Optional<Bubble> found = bubbles.find(viewport, x, y)
                .filter(layer::shows)
                .or(() -> landAt(x, y).flatMap(bubbles::find));
        found.ifPresent(bubble -> {
            tip.show(bubble, named.apply(bubble.service().mainCenter()), flows.costShare(bubble.code()));
            shades.levels().flatMap(from -> from.find(bubble.code())).ifPresent(tip::add);
            tip.putAt(x, y, viewport.width(), viewport.height());
        });
        return found.map(Bubble::code);
    }

    /** The area whose land is at a point, if the map shows any: plain land is pointed at by its discs alone. */
    private Optional<String> landAt(double x, double y) {
        boolean isPlain = layers.coloring() == Coloring.NONE && shades.levels().isEmpty();
        return isPlain ? Optional.empty() : land.find(x, y);
    }

    /** Hides what is known of an area. */
    public void leave() {
        tip.setVisible(false);
    }

    /** Where areas are that change, in the pane. */
    public List<Rectangle2D> changingBoxes() {
        return layer.changingBoxes();
    }

    /** The part of the world that an area's land takes, or its place; none without one. */
    public Optional<Rectangle2D> box(String code) {
        return land.box(code).or(() -> bubbles.find(code).map(bubble -> new Rectangle2D(bubble.x(), bubble.y(), 0, 0)));
    }

    /** The part of the world that holds these places and nearly all of the demand; see {@link Bubbles#extent}. */
    public Optional<Rectangle2D> extent(List<Place> places) {
        return bubbles.extent(places);
    }
}
