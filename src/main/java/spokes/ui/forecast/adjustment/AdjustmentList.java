package spokes.ui.forecast.adjustment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import spokes.model.demand.Adjustment;
import spokes.model.demand.Adjustment.Kind;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;
import spokes.session.ChangeAdjustments;
import spokes.session.State;
import spokes.ui.Background;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.control.Action;
import spokes.ui.control.EmptyState;
import spokes.ui.control.Icon;

/** The adjustments of what is selected: each with what it changes; to be added, changed and removed. */
public final class AdjustmentList extends VBox {
    private static final double ROW = 42;

    private final Texts texts = Texts.of("forecast");
    private final Figures figures;
    private final Background background;
    private final AdjustmentDesk desk;
    private final AdjustmentEffects effects;
    private final EffectWords words;
    private final ObservableList<Adjustment> adjustments = FXCollections.observableArrayList();
    private final ListView<Adjustment> list = new ListView<>(adjustments);
    private final Action change;
    private final Action remove;
    private final Map<String, Effect> found = new HashMap<>();
    private boolean isFound;
    private Optional<State> shown = Optional.empty();
    private Set<ProductKey> products = Set.of();

    /** A list without a state yet. */
    public AdjustmentList(Figures figures, Background background, AdjustmentDesk desk) {
        this.figures = figures;
        this.background = background;
        this.desk = desk;
        effects = new AdjustmentEffects(desk, background, texts.get("work.effects"));
        words = new EffectWords(texts, figures);
        change = new Action("adjustment-change", texts.get("adjustment.change"), this::change, desk::refuse);
        remove = new Action("adjustment-remove", texts.get("adjustment.remove"), this::remove, desk::refuse);
        getStyleClass().add("adjustments");
        setUpList();
        getChildren().setAll(bar(), list);
        mark();
    }

    private void setUpList() {
        list.setId("adjustments");
        list.setAccessibleText(texts.get("adjustments.title"));
        list.setFixedCellSize(ROW);
        list.setPlaceholder(
                new EmptyState("calendar", texts.get("adjustments.empty"), texts.get("adjustments.empty.hint")));
        list.setCellFactory(_ -> new AdjustmentCell(this::detail));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel().getSelectedItems().subscribe(this::mark);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !marked().isEmpty()) {
                change.run();
            }
        });
        list.setMinHeight(40);
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            change.run();
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            remove.run();
            event.consume();
        }
    }

    private HBox bar() {
        Label title = new Label(texts.get("adjustments.title"));
        title.getStyleClass().add("adjustments-title");
        title.setLabelFor(list);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        MenuButton add = new MenuButton(texts.get("adjustment.add"), new Icon("plus", 14));
        add.setId("adjustment-add");
        add.getStyleClass().addAll("small", "flat");
        for (Kind kind : Kind.values()) {
            MenuItem item = new MenuItem(texts.get("adjustment.add." + kind));
            item.setId("add-" + kind);
            item.setOnAction(_ -> add(kind));
            add.getItems().add(item);
        }
        HBox bar = new HBox(title, gap, add, small(change.button("edit", "")), small(remove.button("close", "")));
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("adjustments-bar");
        return bar;
    }

    private static Button small(Button button) {
        button.getStyleClass().addAll("flat", "small");
        return button;
    }

    /** Shows the adjustments of a state that are about these products, or all of them if none is selected. */
    public void show(State state, Set<ProductKey> selected) {
        shown = Optional.of(state);
        products = selected;
        List<Adjustment> next = about(state, selected);
        if (!next.equals(adjustments)) {
            found.keySet().retainAll(next.stream().map(Adjustment::code).toList());
            adjustments.setAll(next);
        }
        mark();
        isFound = false;
        effects.ask(state, next, effect -> {
            found.keySet().retainAll(effect.keySet());
            found.putAll(effect);
            isFound = true;
            list.refresh();
        });
    }

    /** The adjustments that are about some products. */
    public static List<Adjustment> about(State state, Set<ProductKey> selected) {
        List<Product> goods = state.workspace().products().stream()
                .filter(product -> selected.contains(product.key()))
                .toList();
        return state.workspace().adjustments().stream()
                .filter(adjustment -> selected.isEmpty() || goods.stream().anyMatch(adjustment.scope()::covers))
                .toList();
    }

    private String detail(Adjustment adjustment) {
        Effect effect = found.get(adjustment.code());
        String missing = !adjustment.changesDemand() ? "effect.history" : isFound ? "effect.skipped" : "effect.pending";
        String changes = effect == null ? texts.get(missing) : words.brief(effect);
        return Stream.of(changes, adjustment.note())
                .filter(part -> !part.isBlank())
                .reduce((a, b) -> a + " · " + b)
                .orElse("");
    }

    private List<Adjustment> marked() {
        return List.copyOf(list.getSelectionModel().getSelectedItems());
    }

    private void mark() {
        int count = marked().size();
        change.refusalProperty().set(count == 1 ? "" : texts.get("adjustment.change.none"));
        remove.refusalProperty().set(count > 0 ? "" : texts.get("adjustment.remove.none"));
    }

    private void add(Kind kind) {
        shown.ifPresent(state -> {
            List<ProductKey> goods = new ArrayList<>(kind == Kind.SCALE ? Set.of() : products);
            desk.open(new AdjustmentDialog(AdjustmentDraft.add(state, kind, goods), state, figures, background, desk));
        });
    }

    private void change() {
        shown.ifPresent(state -> desk.open(
                new AdjustmentDialog(AdjustmentDraft.change(marked().getFirst()), state, figures, background, desk)));
    }

    private void remove() {
        desk.perform(ChangeAdjustments.remove(marked()), () -> {}, desk::refuse);
    }
}
