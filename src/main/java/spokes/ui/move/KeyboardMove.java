package spokes.ui.move;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import spokes.model.goods.ProductKey;
import spokes.model.place.Center;
import spokes.session.Session;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.control.Names;

/** The drag by keyboard: a target, a product, units, the difference as it is typed; Enter moves, Esc closes. */
public final class KeyboardMove extends VBox {
    private final Session session;
    private final Figures figures;
    private final MovePreviews previews;
    private final Recoloring recoloring;
    private final MoveMaker maker;
    private final Texts texts = Texts.of("map.map");

    private final Label title = new Label();
    private final Label productLabel = new Label(texts.get("keyboard.product"));
    private final ComboBox<Choice> product = new ComboBox<>();
    private final ComboBox<Center> target = new ComboBox<>();
    private final TextField units = new TextField();
    private final EffectLabel sentence = new EffectLabel("move-sentence", "sentence");
    private final Button move = new Button(texts.get("keyboard.move"));

    private String from = "";
    private Set<ProductKey> selected = Set.of();
    private Optional<MoveAnswer> answer = Optional.empty();
    private Runnable closed = () -> {};
    private boolean filling;

    /** What may be moved: one product, or all. */
    private record Choice(Optional<ProductKey> key, String name) {
        Set<ProductKey> keys() {
            return key.map(Set::of).orElse(Set.of());
        }
    }

    /** A panel that is closed. */
    public KeyboardMove(
            Session session, Figures figures, MovePreviews previews, Recoloring recoloring, MoveMaker maker) {
        this.session = session;
        this.recoloring = recoloring;
        this.figures = figures;
        this.previews = previews;
        this.maker = maker;
        getStyleClass().addAll("map-panel", "keyboard-move");
        setId("keyboard-move");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setVisible(false);
        setManaged(false);
        build();
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void build() {
        title.getStyleClass().add("title");
        product.setId("move-product");
        target.setId("move-target");
        units.setId("move-units");
        target.setConverter(new Names<>(Center::name));
        product.setConverter(new Names<>(Choice::name));
        units.setPrefColumnCount(8);
        move.setId("move-now");
        move.setDefaultButton(false);
        move.getStyleClass().add("accent");
        move.setOnAction(_ -> make());
        var close = new Button(texts.get("keyboard.close"));
        close.setOnAction(_ -> close());
        var fields = new GridPane(8, 6);
        addField(fields, 0, new Label(texts.get("keyboard.to")), target);
        addField(fields, 1, productLabel, product);
        addField(fields, 2, new Label(texts.get("keyboard.units")), units);
        var buttons = new HBox(8, move, close);
        buttons.getStyleClass().add("buttons");
        getChildren().addAll(title, fields, sentence, buttons);
        target.valueProperty().subscribe(() -> ask());
        product.valueProperty().subscribe(() -> ask());
        units.textProperty().subscribe(() -> ask());
    }

    private static void addField(GridPane fields, int row, Label label, Region field) {
        label.setLabelFor(field);
        label.setMinWidth(Region.USE_PREF_SIZE);
        field.setMaxWidth(Double.MAX_VALUE);
        fields.addRow(row, label, field);
        GridPane.setHgrow(field, javafx.scene.layout.Priority.ALWAYS);
    }

    /** Who gets the focus back. */
    public void setOnClosed(Runnable listener) {
        closed = listener;
    }

    /** Opens for a move away from a center: of the selected products, else of one that is picked here. */
    public void open(Center sender, Set<ProductKey> products) {
        filling = true;
        from = sender.code();
        selected = products;
        title.setText(texts.get("keyboard.title", sender.name()));
        target.getItems().setAll(targets(sender));
        target.getSelectionModel().clearSelection();
        product.getItems().setAll(choices());
        product.getSelectionModel().selectFirst();
        boolean pick = products.isEmpty();
        product.setVisible(pick);
        product.setManaged(pick);
        productLabel.setVisible(pick);
        productLabel.setManaged(pick);
        units.clear();
        setVisible(true);
        setManaged(true);
        filling = false;
        target.requestFocus();
        ask();
    }

    private List<Center> targets(Center sender) {
        return session.state().workspace().centers().stream()
                .filter(center -> center.isOpen() && !center.code().equals(sender.code()))
                .toList();
    }

    private List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(Optional.empty(), texts.get("keyboard.all")));
        Cargo.of(session.state().judged(), from, selected)
                .items()
                .forEach(item -> choices.add(new Choice(
                        Optional.of(item.product().key()), item.product().name())));
        return choices;
    }

    /** Closes; nothing happened. */
    public void close() {
        if (isVisible()) {
            setVisible(false);
            setManaged(false);
            previews.forget();
            recoloring.plain();
            closed.run();
        }
    }

    private void pressed(KeyEvent event) {
        boolean picking = target.isShowing() || product.isShowing();
        if (event.getCode() == KeyCode.ESCAPE && !picking) {
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !picking && !(event.getTarget() instanceof Button)) {
            make();
            event.consume();
        }
    }

    private void ask() {
        if (filling || !isVisible()) {
            return;
        }
        answer = Optional.empty();
        Optional<Amount> amount = amount();
        Center to = target.getValue();
        if (to == null || amount.isEmpty()) {
            previews.forget();
            say(texts.get(to == null ? "keyboard.pick" : "keyboard.whole"), false, false);
            recoloring.plain();
            return;
        }
        Cargo cargo = Cargo.of(session.state().judged(), from, keys());
        say(texts.get("card.working"), false, false);
        previews.ask(() -> Drawn.of(MoveAnswer.to(session, cargo, to.code(), amount.get()), recoloring), this::show);
    }

    private Set<ProductKey> keys() {
        Choice choice = product.getValue();
        return selected.isEmpty() && choice != null ? choice.keys() : selected;
    }

    /** Empty if what is typed is no number of units; nothing typed is what is suggested. */
    private Optional<Amount> amount() {
        String typed = Figures.bare(units.getText());
        if (typed.isEmpty()) {
            return Optional.of(new Amount.Suggested());
        }
        boolean whole = typed.matches("\\d{1,12}") && Double.parseDouble(typed) > 0;
        return whole ? Optional.of(new Amount.Units(Double.parseDouble(typed))) : Optional.empty();
    }

    private void show(Drawn<MoveAnswer> drawn) {
        drawn.draw().run();
        answer = Optional.of(drawn.answer());
        switch (drawn.answer()) {
            case MoveAnswer.Possible possible -> {
                DragSentence words = DragSentence.of(session.state().workspace(), possible.preview(), figures);
                units.setPromptText(figures.number(possible.preview().effect().units(), 0));
                say(words.whole(), words.saves(), !words.saves());
            }
            case MoveAnswer.Impossible impossible -> say(impossible.reason(), false, true);
        }
    }

    private void say(String text, boolean good, boolean bad) {
        sentence.say(text, good, bad);
    }

    private void make() {
        if (answer.orElse(null) instanceof MoveAnswer.Possible possible) {
            close();
            maker.make(possible);
        } else {
            maker.tell(sentence.getText());
        }
    }
}
