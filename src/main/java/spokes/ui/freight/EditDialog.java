package spokes.ui.freight;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import spokes.model.goods.Product;
import spokes.model.place.Center;
import spokes.session.MoveStock;
import spokes.session.Session;
import spokes.ui.Background;
import spokes.ui.Figures;
import spokes.ui.Latest;
import spokes.ui.Texts;
import spokes.ui.control.Names;
import spokes.ui.control.Stylesheet;
import spokes.ui.dialogs.Dialog;
import spokes.ui.move.DragSentence;
import spokes.ui.move.EffectLabel;
import spokes.ui.move.MoveAnswer;
import spokes.ui.move.StockEdit;

/** Edits how many units of a product are at a center; the difference goes to or comes from a center that is picked here. */
final class EditDialog extends Dialog {
    private final Texts texts = Texts.of("freight");
    private final Session session;
    private final Product product;
    private final Figures figures;
    private final Consumer<MoveAnswer.Possible> taken;
    private final Latest question;
    private final ComboBox<Center> center = new ComboBox<>();
    private final TextField units = new TextField();
    private final ComboBox<Center> other = new ComboBox<>();
    private final EffectLabel sentence = new EffectLabel("edit-sentence", "send-sentence");
    private final Button accept;
    private Optional<MoveAnswer.Possible> possible = Optional.empty();

    /**
     * A dialog.
     *
     * @param at    code of the center whose number is edited first; the first open one if that is none
     * @param taken gets what was decided
     */
    EditDialog(
            Session session,
            Product product,
            String at,
            Background background,
            Figures figures,
            Consumer<MoveAnswer.Possible> taken) {
        super("edit", Texts.of("freight").get("edit.title", product.name()), () -> {});
        this.session = session;
        this.product = product;
        this.figures = figures;
        this.taken = taken;
        question = new Latest(background, texts.get("edit.work"));
        Stylesheet.apply(this, ShipmentsTab.class);
        setId("edit-dialog");
        setPrefWidth(520);
        center.setId("edit-center");
        other.setId("edit-other");
        units.setId("edit-units");
        setContent(fields(), sentence);
        addCancel(texts.get("send.cancel"));
        accept = addMain("edit-accept", texts.get("edit.accept"), this::accept);
        fill(at);
        setFirst(units);
    }

    private GridPane fields() {
        GridPane fields = new GridPane(10, 8);
        add(fields, 0, texts.get("edit.at"), center);
        add(fields, 1, texts.get("edit.units"), units);
        add(fields, 2, texts.get("edit.other"), other);
        return fields;
    }

    private static void add(GridPane fields, int row, String name, Region field) {
        Label label = new Label(name);
        label.setLabelFor(field);
        label.setMinWidth(Region.USE_PREF_SIZE);
        field.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(field, Priority.ALWAYS);
        fields.addRow(row, label, field);
    }

    private void fill(String at) {
        List<Center> open = session.state().workspace().centers().stream()
                .filter(Center::isOpen)
                .toList();
        List.of(center, other).forEach(box -> {
            box.setConverter(new Names<>(this::name));
            box.getItems().setAll(open);
        });
        open.stream()
                .filter(one -> one.code().equals(at))
                .findFirst()
                .or(() -> open.stream().findFirst())
                .ifPresent(center::setValue);
        center.valueProperty().subscribe(one -> units.setText(one == null ? "" : figures.number(now(one), 0)));
        open.stream()
                .filter(one -> !one.equals(center.getValue()))
                .max((a, b) -> Double.compare(now(a), now(b)))
                .ifPresent(other::setValue);
        other.valueProperty().subscribe(_ -> ask());
        units.textProperty().subscribe(_ -> ask());
    }

    private String name(Center one) {
        return texts.get("edit.center", one.name(), figures.number(now(one), 0));
    }

    private double now(Center one) {
        return StockEdit.now(session.state(), product.key(), one.code());
    }

    /** Works out what the number would do. */
    private void ask() {
        possible = Optional.empty();
        question.drop();
        @Nullable Center at = center.getValue();
        @Nullable Center from = other.getValue();
        String typed = Figures.bare(units.getText());
        if (at == null || from == null || at.equals(from) || !typed.matches("\\d{1,12}")) {
            say(texts.get(typed.matches("\\d{1,12}") ? "edit.pick" : "edit.whole"), false, false);
            return;
        }
        Optional<MoveStock> move =
                new StockEdit(product.key(), at.code(), Double.parseDouble(typed), from.code()).move(session.state());
        if (move.isEmpty()) {
            say(texts.get("edit.same"), false, false);
            return;
        }
        say(texts.get("send.working"), false, false);
        question.ask(_ -> MoveAnswer.to(session, move.get()), this::show);
    }

    private void show(MoveAnswer found) {
        switch (found) {
            case MoveAnswer.Possible answer -> {
                possible = Optional.of(answer);
                DragSentence words = DragSentence.of(session.state().workspace(), answer.preview(), figures);
                say(words.whole(), words.saves(), !words.saves());
            }
            case MoveAnswer.Impossible impossible -> say(impossible.reason(), false, true);
        }
    }

    private void say(String words, boolean good, boolean bad) {
        sentence.say(words, good, bad);
        accept.setDisable(possible.isEmpty());
    }

    private void accept() {
        possible.ifPresent(answer -> {
            close();
            taken.accept(answer);
        });
    }
}
