package spokes.ui.optimize;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import spokes.model.Refused;
import spokes.model.Settings;
import spokes.ui.Texts;
import spokes.ui.control.Names;
import spokes.ui.proposal.Wish;
import spokes.ui.proposal.Wish.Purchase;

/** What is bought to be placed, and whether centers keep their safety stock. */
final class PurchaseFields extends VBox {
    private static final int ROWS = 5;

    private final Texts texts;
    private final ChoiceBox<Purchase> purchase = new ChoiceBox<>();
    private final Label about = new Label();
    private final TextArea quantities = new TextArea();
    private final CheckBox safety = new CheckBox();

    /**
     * The fields.
     *
     * @param name     of the choice
     * @param settings say what targets are for
     */
    PurchaseFields(Label name, Texts texts, Settings settings) {
        super(6);
        this.texts = texts;
        purchase.setId("ask-purchase");
        purchase.setAccessibleText(name.getText());
        purchase.getItems().setAll(List.of(Purchase.values()));
        purchase.setConverter(new Names<>(choice -> texts.get("purchase." + choice.name())));
        name.setLabelFor(purchase);
        quantities.setId("ask-quantities");
        quantities.setPrefRowCount(ROWS);
        quantities.setPromptText(texts.get("ask.quantities.prompt"));
        quantities.setAccessibleText(texts.get("ask.quantities"));
        safety.setId("ask-safety");
        safety.setText(texts.get("ask.safety"));
        safety.setWrapText(true);
        about.setId("ask-purchase-about");
        about.getStyleClass().add("muted");
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        String service = settings.findNumber("fill_rate_target").isPresent()
                ? texts.get("purchase.by-fill-rate", settings.number("fill_rate_target"))
                : texts.get("purchase.by-cycle-service", settings.number("service_level"));
        String targets = texts.get("purchase.about.TO_TARGETS", service, settings.number("review_days"));
        purchase.valueProperty().subscribe(chosen -> {
            boolean isTable = chosen == Purchase.QUANTITIES;
            show(quantities, isTable);
            about.setText(
                    chosen == Purchase.TO_TARGETS ? targets : isTable ? texts.get("purchase.about.QUANTITIES") : "");
            show(about, !about.getText().isEmpty());
        });
        purchase.setValue(Purchase.NOTHING);
        getChildren().setAll(purchase, about, quantities, safety);
    }

    private static void show(Region part, boolean isShown) {
        part.setVisible(isShown);
        part.setManaged(isShown);
    }

    /** Begins with what was asked last. */
    void begin(Wish.Stock last) {
        purchase.setValue(last.purchase());
        quantities.setText(last.quantities());
        safety.setSelected(last.keepsSafety());
    }

    /**
     * What is asked.
     *
     * @throws Refused if quantities are to be bought and none are there
     */
    Wish.Stock asked() throws Refused {
        Purchase chosen = purchase.getValue();
        String rows = chosen == Purchase.QUANTITIES ? quantities.getText() : "";
        if (chosen == Purchase.QUANTITIES && rows.isBlank()) {
            quantities.requestFocus();
            throw new Refused(texts.get("refused.quantities"));
        }
        return new Wish.Stock(chosen, rows, safety.isSelected());
    }
}
