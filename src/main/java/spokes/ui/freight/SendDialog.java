package spokes.ui.freight;

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
import spokes.model.InboundShipment;
import spokes.model.place.Center;
import spokes.session.Session;
import spokes.ui.Background;
import spokes.ui.Figures;
import spokes.ui.Latest;
import spokes.ui.Texts;
import spokes.ui.control.Names;
import spokes.ui.control.Stylesheet;
import spokes.ui.dialogs.Dialog;
import spokes.ui.move.Amount;
import spokes.ui.move.DragSentence;
import spokes.ui.move.EffectLabel;
import spokes.ui.move.InboundAnswer;

/** Sends an inbound shipment to a center, by keyboard: which center, how many units, and what that changes before it is done. */
final class SendDialog extends Dialog {
    private final Texts texts = Texts.of("freight");
    private final Session session;
    private final InboundShipment shipment;
    private final Figures figures;
    private final Consumer<InboundAnswer.Possible> taken;
    private final Latest question;
    private final ComboBox<Center> center = new ComboBox<>();
    private final TextField units = new TextField();
    private final EffectLabel sentence = new EffectLabel("send-sentence", "send-sentence");
    private final Button accept;
    private Optional<InboundAnswer.Possible> possible = Optional.empty();

    /**
     * A dialog.
     *
     * @param taken gets what was decided
     */
    SendDialog(
            Session session,
            InboundShipment shipment,
            Background background,
            Figures figures,
            Consumer<InboundAnswer.Possible> taken) {
        String name = shipment.references().isEmpty() ? shipment.name() : shipment.references();
        super("inbox", Texts.of("freight").get("send.title", name), () -> {});
        this.session = session;
        this.shipment = shipment;
        this.figures = figures;
        this.taken = taken;
        question = new Latest(background, texts.get("send.work"));
        Stylesheet.apply(this, ShipmentsTab.class);
        setId("send-dialog");
        setPrefWidth(520);
        setUpFields();
        setContent(fields(), sentence);
        addCancel(texts.get("send.cancel"));
        accept = addMain("send-accept", texts.get("send.accept"), this::accept);
        setFirst(center);
        ask();
    }

    private void setUpFields() {
        center.setId("send-center");
        center.setMaxWidth(Double.MAX_VALUE);
        center.setConverter(new Names<>(Center::name));
        center.getItems()
                .setAll(session.state().workspace().centers().stream()
                        .filter(Center::isOpen)
                        .filter(open -> shipment.unitsBut(open.code()) > 0)
                        .toList());
        center.valueProperty().subscribe((_, _) -> ask());
        units.setId("send-units");
        units.setPromptText(texts.get("send.all"));
        units.textProperty().subscribe((_, _) -> ask());
    }

    private GridPane fields() {
        GridPane fields = new GridPane(10, 8);
        Label to = new Label(texts.get("send.to"));
        to.setLabelFor(center);
        Label many = new Label(texts.get("send.units"));
        many.setLabelFor(units);
        fields.addRow(0, to, center);
        fields.addRow(1, many, units);
        to.setMinWidth(Region.USE_PREF_SIZE);
        many.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setHgrow(center, Priority.ALWAYS);
        return fields;
    }

    /** Works out what the choice would do. */
    private void ask() {
        possible = Optional.empty();
        Optional<Amount> amount = amount();
        @Nullable Center to = center.getValue();
        if (to == null || amount.isEmpty()) {
            question.drop();
            say(texts.get(to == null ? "send.pick" : "send.whole"), false, false);
            return;
        }
        say(texts.get("send.working"), false, false);
        question.ask(_ -> InboundAnswer.to(session, shipment, to.code(), amount.get()), this::show);
    }

    /** Empty if what is typed is no number of units; nothing typed is all. */
    private Optional<Amount> amount() {
        String typed = Figures.bare(units.getText());
        if (typed.isEmpty()) {
            return Optional.of(new Amount.All());
        }
        boolean whole = typed.matches("\\d{1,12}") && Double.parseDouble(typed) > 0;
        return whole ? Optional.of(new Amount.Units(Double.parseDouble(typed))) : Optional.empty();
    }

    private void show(InboundAnswer found) {
        switch (found) {
            case InboundAnswer.Possible answer -> {
                possible = Optional.of(answer);
                DragSentence words = DragSentence.of(session.state().workspace(), answer, figures);
                say(words.whole(), words.saves(), !words.saves());
            }
            case InboundAnswer.Impossible impossible -> say(impossible.reason(), false, true);
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
