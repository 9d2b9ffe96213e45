package spokes.ui.optimize.review;

import java.util.Arrays;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import spokes.ui.Texts;
import spokes.ui.control.Icon;
import spokes.ui.control.Stylesheet;
import spokes.ui.dialogs.Dialog;
import spokes.ui.proposal.Offer;

/** Says why nothing can be offered: which limits cannot hold together, with amounts; and lets them be changed. */
public final class NoOfferDialog extends Dialog {

    public NoOfferDialog(Offer offer, Runnable change) {
        super(
                "warning",
                Texts.of("optimize")
                        .get(offer.verdict() == Offer.Verdict.IMPOSSIBLE ? "impossible.title" : "not-found.title"),
                () -> {});
        Texts texts = Texts.of("optimize");
        Stylesheet.apply(this, OfferDialog.class);
        setId("no-offer");
        setPrefWidth(560);
        Label about = new Label(
                texts.get(offer.verdict() == Offer.Verdict.IMPOSSIBLE ? "impossible.about" : "not-found.about"));
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        VBox reasons = new VBox(6);
        reasons.getStyleClass().add("reasons");
        reasons.setId("no-offer-reason");
        Arrays.stream(offer.reason().split("; ")).forEach(reason -> {
            Label line = new Label(spokes.ui.Sentence.of(reason), new Icon("error", 14));
            line.setWrapText(true);
            line.setMinHeight(USE_PREF_SIZE);
            reasons.getChildren().add(line);
        });
        setContent(about, reasons);
        addCancel(texts.get("close"));
        addMain("offer-change", texts.get("offer.change"), () -> {
            close();
            change.run();
        });
    }
}
