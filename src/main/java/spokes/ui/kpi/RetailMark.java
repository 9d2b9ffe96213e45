package spokes.ui.kpi;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import spokes.model.Assumption;
import spokes.model.Workspace;
import spokes.ui.Texts;
import spokes.ui.control.Stylesheet;

/** Says beside a cost that parcels are priced at retail rates, until a card or a factor of the planner's own is there. */
final class RetailMark extends Label {
    private static final String FACTOR = "rate_factor";

    private final Texts texts;

    RetailMark(Texts texts) {
        super(texts.get("retail"));
        this.texts = texts;
        Stylesheet.apply(this, RetailMark.class);
        getStyleClass().add("retail-mark");
        setMinWidth(USE_PREF_SIZE);
        show(false);
    }

    /** Shows or hides itself, as the workspace's rates are. */
    void follow(Workspace workspace) {
        show(workspace.rates().isEmpty() && !workspace.settings().isChosen(FACTOR));
        Assumption card = workspace.defaults().assumptions().get(FACTOR);
        String date = card == null ? "" : card.date();
        setTooltip(new Tooltip(texts.get("retail.tip", date)));
    }

    private void show(boolean on) {
        setVisible(on);
        setManaged(on);
    }
}
