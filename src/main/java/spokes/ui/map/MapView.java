package spokes.ui.map;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import spokes.geo.Outlines;
import spokes.model.goods.ProductKey;
import spokes.model.place.Center;
import spokes.model.place.SupplyPoint;
import spokes.session.Session;
import spokes.session.State;
import spokes.ui.Figures;
import spokes.ui.InboundDrag;
import spokes.ui.MapDifference;
import spokes.ui.Memory;
import spokes.ui.Selection;
import spokes.ui.Texts;
import spokes.ui.control.ActionGroup;
import spokes.ui.map.area.Areas;
import spokes.ui.map.ground.Camera;
import spokes.ui.map.ground.Clip;
import spokes.ui.map.ground.Ground;
import spokes.ui.map.ground.Viewport;
import spokes.ui.map.layer.LayerSwitch;
import spokes.ui.map.layer.Layers;
import spokes.ui.map.tile.TileSource;
import spokes.ui.move.DragSentence;
import spokes.ui.move.KeyboardMove;
import spokes.ui.move.MoveMaker;
import spokes.ui.move.MovePreviews;

/** The map of centers and areas, on which stock can be dragged from center to center. */
public final class MapView extends StackPane {
    private static final ThreadFactory THREADS =
            Thread.ofPlatform().daemon().name("map").factory();

    private final Selection selection;
    private final Texts texts = Texts.of("map.map");
    private final Ground ground;
    private final LayerSwitch layers;
    private final Areas areas;
    private final CenterLayer centers;
    private final MapSurface surface;
    private final Furniture furniture;
    private final Camera camera = new Camera(this::extent, this::show);
    private final Pointer pointer;
    private final InboundGesture inbound;
    private final KeyboardMove keyboardMove;
    private final MoveMaker maker;
    private final ExecutorService background = Executors.newSingleThreadExecutor(THREADS);

    /** Beside what reads all flows, for which a drag must not wait. */
    private final ExecutorService previewing = Executors.newSingleThreadExecutor(THREADS);

    private Optional<State> state = Optional.empty();

    /**
     * A map.
     *
     * @param outlines  what the ground is painted from
     * @param session   whose stock is moved
     * @param selection what is selected, here and elsewhere in the window
     * @param figures   how numbers are written
     * @param memory    where the planner's layers are kept
     */
    public MapView(Outlines outlines, Session session, Selection selection, Figures figures, Memory memory) {
        this.selection = selection;
        ground = new Ground(outlines, this::repaintAreas);
        areas = new Areas(outlines, ground.palette(), figures, texts, background);
        centers = new CenterLayer(figures, texts);
        maker = new MoveMaker(session, figures);
        keyboardMove = new KeyboardMove(session, figures, previews(), areas, maker);
        keyboardMove.setOnClosed(this::focusSelected);
        var dragLayer = new DragLayer(figures, texts);
        surface = new MapSurface(ground, areas, centers);
        var targets = new DropTargets(centers);
        var card = new TargetCard(targets, dragLayer, areas::changingBoxes);
        var heldOver = new HeldOver(
                session,
                previews(),
                card,
                target -> texts.get(
                        "card.between", targets.nameOfSender(), target.center().name()),
                (preview, now) -> DragSentence.of(now.workspace(), preview, figures),
                areas);
        inbound = new InboundGesture(
                session, figures, texts, targets, dragLayer, card, previews(), maker, areas, this::pointOfSupply);
        var drag = new DragGesture(session, selection, texts, targets, dragLayer, heldOver, maker);
        var navigation = new Navigation(camera::viewport, camera::look, camera::fling, camera::zoom);
        layers = new LayerSwitch(memory, this::show);
        var site = new SiteGesture(
                centers,
                new SiteCard(session, selection, figures, texts, dragLayer, previews(), areas, maker),
                camera::viewport);
        var controls = new MapControls(texts, navigation, this::fitToNetwork, layers.button(), site.placingProperty());
        furniture = new Furniture(texts, figures, ground.palette(), controls);
        areas.setOnLegend(furniture::show);
        areas.setOnShown(this::areasShown);
        pointer = new Pointer(this, drag, inbound, site, navigation, centers, selection);
        assemble(dragLayer);
        show(layers.layers());
        selection.centerProperty().addListener((_, _, _) -> showSelection());
        selection.areaProperty().addListener((_, _, _) -> showSelection());
        selection.productsProperty().addListener((_, _, _) -> showProducts());
        selection.setOnReveal(() -> surface.box(selection).ifPresent(camera::reveal));
    }

    /** What is worked out beside the window, one after the other: who waits for it can ask for something more. */
    ExecutorService background() {
        return background;
    }

    private MovePreviews previews() {
        return new MovePreviews(previewing, Platform::runLater);
    }

    private void assemble(DragLayer dragLayer) {
        getStylesheets()
                .add(Objects.requireNonNull(MapView.class.getResource("map.css"))
                        .toExternalForm());
        getStyleClass().add("spokes-map");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(texts.get("map.name"));
        setMinSize(0, 0);
        pointer.listenTo(surface);
        getChildren().addAll(ground.palette(), surface, areas.tip());
        furniture.standIn(this);
        getChildren().add(dragLayer); // above the buttons: what it says is read while it hangs on the pointer
        Furniture.stand(this, keyboardMove, Pos.TOP_LEFT);
        Clip.toBounds(this);
    }

    /** Shows a state of the session. Call it at every change, on the window's thread. */
    public void show(State now) {
        pointer.cancel();
        state = Optional.of(now);
        furniture.showEmpty(
                now.workspace().centers().stream().noneMatch(c -> c.place().isPresent()));
        showProducts();
        camera.follow();
    }

    private void areasShown() {
        camera.follow();
        surface.keepNamesOff(furniture.boxes());
    }

    /** Colors the areas by how another plan serves them, or by days again. */
    public void compare(Optional<MapDifference> difference) {
        areas.compare(difference);
    }

    /** Shows all centers and nearly all demand, and goes on doing so until the planner pans or zooms. */
    public void fitToNetwork() {
        camera.fit();
    }

    private Optional<Rectangle2D> extent() {
        return areas.extent(centers.list().stream().map(CenterMarker::place).toList());
    }

    /** Who hears what was moved or refused, in one line. */
    public void setOnTold(Consumer<String> told) {
        maker.setOnTold(told);
    }

    /** What the planner can switch on the map, for menus and the list of keys. */
    public ActionGroup actions() {
        return layers.actions(maker::tell);
    }

    /** Who hears of moves that were made here, in one line. */
    public void setOnPerformed(Consumer<String> performed) {
        maker.setOnPerformed(performed);
    }

    /** Drags inbound shipments onto centers. */
    public InboundDrag inbound() {
        return inbound;
    }

    private Optional<Point2D> pointOfSupply(String code) {
        return state.flatMap(now -> now.workspace().supplyPoints().stream()
                        .filter(point -> point.code().equals(code))
                        .findFirst())
                .flatMap(SupplyPoint::place)
                .map(camera.viewport()::toScreen);
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
        return camera.viewport();
    }

    /** Whether it moves by itself: what is seen is not yet what will be. */
    boolean isMoving() {
        return camera.isMoving();
    }

    /** Takes the online map, if the planner wants one, from here. */
    public void setTiles(TileSource source) {
        surface.setTiles(source);
        show(layers.layers());
    }

    private void show(Layers chosen) {
        surface.show(chosen);
        furniture.showSource(surface.attribution());
    }

    private void show(Viewport part) {
        furniture.show(part);
        surface.show(part, furniture.boxes());
    }

    private void repaintAreas() {
        centers.setScale(ground.palette().letters());
        furniture.setScale(ground.palette().letters());
        surface.keepNamesOff(furniture.boxes());
        areas.repaint();
    }

    private void showProducts() {
        state.ifPresent(now -> {
            Set<ProductKey> products = selection.productsProperty().get();
            areas.show(now.judged(), products);
            centers.show(now, products);
            centers.select(selection.centerProperty().get());
            surface.keepNamesOff(furniture.boxes());
        });
    }

    private void showSelection() {
        Optional<String> center = selection.centerProperty().get();
        centers.select(center);
        areas.select(center, selection.areaProperty().get());
    }

    private void focusSelected() {
        selection.centerProperty().get().flatMap(centers::find).ifPresent(Node::requestFocus);
    }

    /** Shows what is known of the area at a point, if there is one and no center is there; gives its code. */
    Optional<String> hover(double x, double y) {
        return surface.hover(x, y);
    }

    /** Hides what is known of an area. */
    void leave() {
        areas.leave();
    }

    /** What is seen, without the buttons, in two pixels by two for each of the screen's: as a picture to hand on. */
    public WritableImage picture() {
        return MapPicture.of(this, surface, furniture);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        camera.resize(getWidth(), getHeight());
    }
}
