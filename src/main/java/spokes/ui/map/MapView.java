package spokes.ui.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import spokes.geo.Outlines;
import spokes.model.goods.ProductKey;
import spokes.model.place.Center;
import spokes.model.place.Place;
import spokes.session.Session;
import spokes.session.State;
import spokes.ui.Figures;
import spokes.ui.Selection;
import spokes.ui.Texts;
import spokes.ui.map.ground.Basemap;
import spokes.ui.map.ground.OutlineLayer;
import spokes.ui.map.ground.Palette;
import spokes.ui.map.ground.PlaceNames;
import spokes.ui.map.ground.Viewport;
import spokes.ui.move.KeyboardMove;
import spokes.ui.move.MoveMaker;
import spokes.ui.move.MovePreviews;

/** The map of centers and areas, on which stock can be dragged from center to center. */
public final class MapView extends StackPane {
    private static final double FIT_MAX_ZOOM = 8;
    private static final int MOST_LANES = 80;
    private static final Insets FIT_PADDING = new Insets(56, 72, 64, 56);

    private final Selection selection;
    private final Texts texts = Texts.of("map.map");
    private final Palette palette;
    private final OutlineLayer outlines;
    private final Basemap basemap;
    private final FlowLayer flows;
    private final BubbleLayer bubbleLayer;
    private final PlaceNames names;
    private final CenterLayer centers;
    private final DragLayer dragLayer = new DragLayer();
    private final AreaTip tip;
    private final Furniture furniture;
    private final Pointer pointer;
    private final KeyboardMove keyboardMove;
    private final MoveMaker maker;
    private final ExecutorService background = Executors.newSingleThreadExecutor(MapView::daemon);

    private Viewport viewport = Viewport.start();
    private boolean followsNetwork = true;
    private Optional<State> state = Optional.empty();
    private Bubbles bubbles = Bubbles.NONE;
    private Lanes lanes = Lanes.NONE;
    private long lanesAsked;

    /**
     * A map.
     *
     * @param outlines  what the ground is painted from
     * @param session   whose stock is moved
     * @param selection what is selected, here and elsewhere in the window
     * @param figures   how numbers are written
     */
    public MapView(Outlines outlines, Session session, Selection selection, Figures figures) {
        this.selection = selection;
        palette = new Palette(this::colorsChanged);
        this.outlines = new OutlineLayer(outlines, palette);
        basemap = new Basemap(this.outlines);
        flows = new FlowLayer(palette);
        bubbleLayer = new BubbleLayer(palette);
        names = new PlaceNames(outlines, palette);
        centers = new CenterLayer(figures, texts);
        tip = new AreaTip(figures, texts);
        maker = new MoveMaker(session, figures);
        keyboardMove = new KeyboardMove(session, figures, new MovePreviews(background, Platform::runLater), maker);
        keyboardMove.setOnPreviewed(this::recolor);
        keyboardMove.setOnClosed(this::focusSelected);
        var drag = new DragGesture(
                session,
                selection,
                figures,
                texts,
                new DropTargets(centers),
                dragLayer,
                new MovePreviews(background, Platform::runLater),
                maker,
                this::recolor,
                bubbleLayer::changingBoxes);
        var navigation = new Navigation(() -> viewport, this::navigated);
        furniture = new Furniture(texts, navigation, this::fitToNetwork);
        pointer = new Pointer(this, drag, navigation, centers, selection);
        assemble();
        selection.centerProperty().addListener((_, _, _) -> showSelection());
        selection.areaProperty().addListener((_, _, _) -> showSelection());
        selection.productsProperty().addListener((_, _, _) -> showProducts());
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "map");
        thread.setDaemon(true);
        return thread;
    }

    private void assemble() {
        getStylesheets()
                .add(Objects.requireNonNull(MapView.class.getResource("map.css"))
                        .toExternalForm());
        getStyleClass().add("spokes-map");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(texts.get("map.name"));
        setMinSize(0, 0);
        var surface = new StackPane(basemap, flows, bubbleLayer, names, centers, dragLayer);
        surface.setId("surface");
        surface.setMinSize(0, 0);
        pointer.listenTo(surface);
        getChildren().addAll(palette, surface, tip);
        furniture.standIn(this);
        Furniture.stand(this, keyboardMove, Pos.TOP_LEFT);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    /** Shows a state of the session. Call it at every change, on the window's thread. */
    public void show(State now) {
        pointer.cancel();
        boolean first = state.isEmpty();
        state = Optional.of(now);
        furniture.showEmpty(
                now.workspace().centers().stream().noneMatch(c -> c.place().isPresent()));
        flows.place(now.workspace());
        showProducts();
        if (first || followsNetwork) {
            fitToNetwork();
        }
    }

    /** Shows all centers and nearly all demand, and goes on doing so until the planner pans or zooms. */
    public void fitToNetwork() {
        followsNetwork = true;
        if (!viewport.isShown()) {
            return;
        }
        List<Place> places = centers.list().stream().map(CenterMarker::place).toList();
        Optional<Rectangle2D> extent = bubbles.extent(places);
        Viewport whole = extent.map(e -> viewport.fitted(e, FIT_PADDING, FIT_MAX_ZOOM))
                .orElseGet(() -> Viewport.start().resized(viewport.width(), viewport.height()));
        showPart(whole);
    }

    /** Who hears what was moved or refused, in one line. */
    public void setOnTold(Consumer<String> told) {
        maker.setOnTold(told);
    }

    /** Who hears of moves that were made here. */
    public void setOnPerformed(Consumer<Session.Preview> performed) {
        maker.setOnPerformed(performed);
    }

    /** The panel that moves stock by keyboard; hidden until {@link #openKeyboardMove}. */
    public Region keyboardMove() {
        return keyboardMove;
    }

    /** Asks for target, product and units of a move away from the selected center. */
    public void openKeyboardMove() {
        Optional<Center> sender =
                selection.centerProperty().get().flatMap(centers::find).map(CenterMarker::center);
        if (sender.isPresent()) {
            keyboardMove.open(sender.get(), selection.productsProperty().get());
        } else {
            maker.tell(texts.get("keyboard.no-center"));
        }
    }

    /** Ends a drag or a move by keyboard that is under way; nothing happened. */
    public void cancelMove() {
        pointer.cancel();
        keyboardMove.close();
    }

    /** What part of the world is shown. */
    public Viewport viewport() {
        return viewport;
    }

    /** Draws the areas as they would be after a move; as they are without one. */
    private void recolor(Optional<Session.Preview> preview) {
        if (preview.isPresent()) {
            Bubbles after = Bubbles.of(
                    preview.get().after(), selection.productsProperty().get());
            bubbleLayer.show(after, Optional.of(after.changedFrom(bubbles)).filter(codes -> !codes.isEmpty()));
        } else {
            bubbleLayer.show(bubbles, Optional.empty());
        }
    }

    private void navigated(Viewport part) {
        followsNetwork = false;
        showPart(part);
    }

    private void showPart(Viewport part) {
        viewport = part;
        if (!part.isShown()) {
            return;
        }
        tip.setVisible(false);
        centers.show(part);
        basemap.show(part);
        flows.show(part);
        bubbleLayer.show(part);
        names.show(part, namesKeepOff());
        furniture.show(part);
    }

    /** Where centers and furniture are. */
    private List<Rectangle2D> namesKeepOff() {
        List<Rectangle2D> boxes = new ArrayList<>(centers.boxes());
        boxes.addAll(furniture.boxes());
        return boxes;
    }

    private void colorsChanged() {
        outlines.repaint();
        flows.repaint();
        bubbleLayer.repaint();
        names.repaint();
    }

    private void showProducts() {
        state.ifPresent(now -> {
            Set<ProductKey> products = selection.productsProperty().get();
            bubbles = Bubbles.of(now.judged(), products);
            bubbleLayer.show(bubbles, Optional.empty());
            furniture.showSelection(!products.isEmpty());
            centers.show(now, products);
            centers.select(selection.centerProperty().get());
            if (viewport.isShown()) {
                names.show(viewport, namesKeepOff());
            }
            askLanes(now);
        });
    }

    /** Reads all flows in the background; there may be many. */
    private void askLanes(State now) {
        long number = ++lanesAsked;
        var products = new HashSet<>(selection.productsProperty().get());
        background.execute(() -> {
            Lanes read = Lanes.of(now.judged().listFlows(), products);
            Platform.runLater(() -> {
                if (number == lanesAsked) {
                    lanes = read;
                    showSelection();
                }
            });
        });
    }

    private void showSelection() {
        Optional<String> center = selection.centerProperty().get();
        Optional<String> area = selection.areaProperty().get();
        centers.select(center);
        bubbleLayer.select(area);
        flows.show(area.map(lanes::to)
                .or(() -> center.map(code -> lanes.from(code, MOST_LANES)))
                .orElse(List.of()));
    }

    private void focusSelected() {
        selection.centerProperty().get().flatMap(centers::find).ifPresent(Node::requestFocus);
    }

    /** Shows what is known of the area at a point, if there is one and no center is there. */
    Optional<Bubble> hover(double x, double y) {
        Optional<Bubble> bubble = centers.find(x, y).isPresent() ? Optional.empty() : bubbles.find(viewport, x, y);
        tip.setVisible(false);
        bubble.ifPresent(b -> {
            String main = centers.find(b.service().mainCenter())
                    .map(marker -> marker.center().name())
                    .orElse(b.service().mainCenter());
            tip.show(b, main, lanes.costShare(b.code()));
            tip.putAt(x, y, getWidth(), getHeight());
        });
        return bubble;
    }

    /** Hides what is known of an area. */
    void leave() {
        tip.setVisible(false);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getWidth() != viewport.width() || getHeight() != viewport.height()) {
            viewport = viewport.resized(getWidth(), getHeight());
            if (followsNetwork) {
                fitToNetwork();
            } else {
                showPart(viewport);
            }
        }
    }
}
