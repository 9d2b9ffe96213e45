package spokes.ui.window;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import spokes.model.Workspace;
import spokes.model.goods.Product;
import spokes.model.goods.StockLevel;
import spokes.model.place.Center;
import spokes.session.State;
import spokes.ui.Memory;
import spokes.ui.Selection;
import spokes.ui.Texts;
import spokes.ui.dialogs.HintCard;

/** The three steps of a first start: select, drag, export. Each is ticked off by doing it; shown once a planner. */
final class FirstHints {
    private static final String KEY = "hints";

    /** So wide is a place in which all steps find room beside each other, in pixels. */
    private static final double ROOM_FOR_ALL = 400;

    /** So much of the map's right the button of its layers and those that zoom cover, in pixels. */
    private static final double BUTTONS = 172;

    private final Texts texts = Texts.of("window");
    private final Memory memory;
    private final StackPane place;
    private final EventHandler<MouseEvent> dragged = this::makeRoomAbove;
    private final EventHandler<MouseEvent> released = _ -> showAgain();
    private Optional<HintCard> card = Optional.empty();
    private int transfers;
    private int centers;

    FirstHints(Memory memory, StackPane place, Selection selection) {
        this.memory = memory;
        this.place = place;
        place.widthProperty().subscribe(_ -> fit());
        place.addEventFilter(MouseEvent.MOUSE_PRESSED, this::makeRoom);
        place.sceneProperty().addListener((_, before, now) -> {
            if (before != null) {
                before.removeEventFilter(MouseEvent.MOUSE_DRAGGED, dragged);
                before.removeEventFilter(MouseEvent.MOUSE_RELEASED, released);
            }
            if (now != null) {
                now.addEventFilter(MouseEvent.MOUSE_DRAGGED, dragged);
                now.addEventFilter(MouseEvent.MOUSE_RELEASED, released);
            }
        });
        selection.productsProperty().subscribe(products -> {
            if (!products.isEmpty()) {
                done(0);
            }
        });
    }

    /** What a drag says of itself lies where the hints are: they step aside while the mouse is held on the map. */
    private void makeRoom(MouseEvent press) {
        card.filter(hints ->
                        !hints.getBoundsInParent().contains(place.sceneToLocal(press.getSceneX(), press.getSceneY())))
                .ifPresent(hints -> hints.setVisible(false));
    }

    /** So they do for a shipment that is dragged from outside. */
    private void makeRoomAbove(MouseEvent drag) {
        if (place.contains(place.sceneToLocal(drag.getSceneX(), drag.getSceneY()))) {
            makeRoom(drag);
        }
    }

    private void showAgain() {
        card.ifPresent(hints -> hints.setVisible(true));
    }

    /** Shows the hints if the planner has not seen them and there is something to plan. */
    void start(State state) {
        if (memory.recall(KEY).isEmpty() && !state.workspace().centers().isEmpty()) {
            show(state);
        }
    }

    /** Shows the hints, from the first step. */
    void show(State state) {
        close();
        transfers = state.workspace().transfers().size();
        int open = openCenters(state.workspace());
        centers = open > 1 ? Integer.MAX_VALUE : open;
        HintCard next = new HintCard(steps(state.workspace()), () -> {
            memory.keep(KEY, "seen");
            close();
        });
        StackPane.setAlignment(next, Pos.TOP_LEFT);
        StackPane.setMargin(next, new Insets(12, BUTTONS, 12, 12));
        place.getChildren().add(next);
        card = Optional.of(next);
        fit();
    }

    private void fit() {
        double width = place.getWidth();
        card.ifPresent(hints -> hints.setNarrow(width > 0 && width < ROOM_FOR_ALL + BUTTONS));
    }

    private void close() {
        card.ifPresent(place.getChildren()::remove);
        card = Optional.empty();
    }

    /** Ticks the drag off when there is a new transfer, and the other center when there is one. */
    void follow(State state) {
        if (state.workspace().transfers().size() > transfers || openCenters(state.workspace()) > centers) {
            done(1);
        }
    }

    private static int openCenters(Workspace workspace) {
        return (int) workspace.centers().stream().filter(Center::isOpen).count();
    }

    /** Ticks the export off. */
    void exported() {
        done(2);
    }

    private void done(int step) {
        card.ifPresent(hints -> hints.done(step));
    }

    private List<String> steps(Workspace workspace) {
        Optional<String> kettlebell = workspace.products().stream()
                .filter(product -> product.name().toLowerCase(Locale.ROOT).contains("kettlebell"))
                .max(Comparator.comparingDouble(product -> stock(workspace, product)))
                .map(Product::name);
        Optional<String> from = center(workspace, "Edison");
        Optional<String> to = center(workspace, "Reno");
        if (kettlebell.isEmpty() || from.isEmpty() || to.isEmpty()) {
            boolean moves = openCenters(workspace) > 1;
            return List.of(
                    texts.get("hints.select"),
                    texts.get(moves ? "hints.drag" : "hints.another-center"),
                    texts.get("hints.export"));
        }
        return List.of(
                texts.get("hints.select.sample", kettlebell.get()),
                texts.get("hints.drag.sample", from.get(), to.get()),
                texts.get("hints.export"));
    }

    private static double stock(Workspace workspace, Product product) {
        return workspace.stock().stream()
                .filter(level -> level.product().equals(product.key()))
                .mapToDouble(StockLevel::usable)
                .sum();
    }

    private static Optional<String> center(Workspace workspace, String name) {
        return workspace.centers().stream()
                .map(Center::name)
                .filter(n -> n.startsWith(name))
                .findFirst();
    }
}
