package spokes.ui.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import spokes.geo.Outlines;
import spokes.model.place.Area;
import spokes.model.place.Center;
import spokes.model.place.Place;
import spokes.session.Session;
import spokes.session.State;
import spokes.ui.Figures;
import spokes.ui.Selection;
import spokes.ui.Texts;
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
    private final ScaleBar scale;
    private final VBox empty = new VBox(4);
    private final Pointer pointer;
    private final KeyboardMove keyboardMove;
    private final MoveMaker maker;
    private final ExecutorService background = Executors.newSingleThreadExecutor(MapView::daemon);

    private final List<Node> furniture = new ArrayList<>();

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
        scale = new ScaleBar(texts);
        maker = new MoveMaker(session, figures);
        keyboardMove = new KeyboardMove(session, figures, new MovePreviews(background, Platform::runLater), maker);
        keyboardMove.setOnPreviewed(this::recolor);
        keyboardMove.setOnClosed(this::focusSelected);
        var drag = new DragGesture(
                session,
                selection,
                figures,
                texts,
                centers,
                dragLayer,
                new MovePreviews(background, Platform::runLater),
                maker,
                this::recolor,
                bubbleLayer::changingBoxes);
        var navigation = new Navigation(() -> viewport, this::navigated);
        pointer = new Pointer(this, drag, navigation, centers, selection);
        assemble(navigation);
        selection.centerProperty().addListener((_, _, _) -> showSelection());
        selection.areaProperty().addListener((_, _, _) -> showSelection());
        selection.productsProperty().addListener((_, _, _) -> showProducts());
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "map");
        thread.setDaemon(true);
        return thread;
    }

    private void assemble(Navigation navigation) {
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
        var title = new Label(texts.get("empty.title"));
        title.getStyleClass().add("title");
        var text = new Label(texts.get("empty.text"));
        text.setWrapText(true);
        empty.getChildren().addAll(title, text);
        empty.getStyleClass().addAll("map-panel", "empty");
        empty.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        empty.setVisible(false);
        var attribution = new Label(texts.get("attribution"));
        attribution.getStyleClass().add("attribution");
        attribution.setMouseTransparent(true);
        var corner = new HBox(10, scale, attribution);
        corner.setAlignment(Pos.BOTTOM_RIGHT);
        corner.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        corner.setMouseTransparent(true);
        getChildren().addAll(palette, surface, empty, tip);
        furnish(new Legend(texts), Pos.BOTTOM_LEFT);
        furnish(corner, Pos.BOTTOM_RIGHT);
        furnish(new MapControls(texts, navigation, this::fitToNetwork), Pos.TOP_RIGHT);
        furnish(keyboardMove, Pos.TOP_LEFT);
        furniture.remove(keyboardMove);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    private void furnish(Node node, Pos corner) {
        getChildren().add(node);
        furniture.add(node);
        setAlignment(node, corner);
        setMargin(node, new Insets(10));
    }

    /** Shows a state of the session. Call it at every change, on the window's thread. */
    public void show(State now) {
        pointer.cancel();
        boolean first = state.isEmpty();
        state = Optional.of(now);
        bubbles = Bubbles.of(now.judged());
        empty.setVisible(
                now.workspace().centers().stream().noneMatch(c -> c.place().isPresent()));
        bubbleLayer.show(bubbles, Optional.empty());
        flows.place(placesOfCenters(now), placesOfAreas(now));
        showProducts();
        if (first || followsNetwork) {
            fitToNetwork();
        }
    }

    private static Map<String, Place> placesOfCenters(State state) {
        Map<String, Place> places = new HashMap<>();
        for (Center center : state.workspace().centers()) {
            center.place().ifPresent(place -> places.put(center.code(), place));
        }
        return places;
    }

    private static Map<String, Place> placesOfAreas(State state) {
        Map<String, Place> places = new HashMap<>();
        for (Area area : state.workspace().areas()) {
            area.place().ifPresent(place -> places.put(area.code(), place));
        }
        return places;
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
            bubbleLayer.show(
                    Bubbles.of(preview.get().after()),
                    Optional.of(preview.get().effect().changedAreas()));
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
        scale.show(part);
    }

    /** Where centers and furniture are. */
    private List<Rectangle2D> namesKeepOff() {
        List<Rectangle2D> boxes = new ArrayList<>(centers.boxes());
        for (Node node : furniture) {
            Bounds box = node.getBoundsInParent();
            boxes.add(new Rectangle2D(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight()));
        }
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
            centers.show(now, selection.productsProperty().get());
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
            tip.autosize();
            boolean right = x + 16 + tip.getWidth() < getWidth();
            boolean below = y + 16 + tip.getHeight() < getHeight();
            tip.relocate(right ? x + 16 : x - 12 - tip.getWidth(), below ? y + 16 : y - 12 - tip.getHeight());
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
