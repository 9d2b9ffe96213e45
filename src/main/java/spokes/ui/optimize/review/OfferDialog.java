package spokes.ui.optimize.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import spokes.engine.JudgedPlan;
import spokes.geo.Outlines;
import spokes.model.Refused;
import spokes.model.goods.ProductKey;
import spokes.session.Prepared;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.control.Icon;
import spokes.ui.control.Stylesheet;
import spokes.ui.dialogs.Dialog;
import spokes.ui.kpi.BeforeAfter;
import spokes.ui.proposal.Offer;
import spokes.ui.proposal.OfferRow;
import spokes.ui.words.Phrases;

/** Shows an offer as a difference before anything changes: figures now and then, a map, every change with its reason. */
public final class OfferDialog extends Dialog {
    private static final double ROW = 28;
    private static final double MOST_TABLE = 290;
    private static final int FEW_ROWS = 5;

    private final Texts texts = Texts.of("optimize");
    private final Offer offer;
    private final OfferDesk desk;
    private final JudgedPlan now;
    private final BeforeAfter figures;
    private final OfferTable table;
    private final ChangeMap map;
    private final Label count = new Label();
    private final Label refusal = new Label();
    private final Button accept;
    private Optional<Prepared> step = Optional.empty();

    /**
     * A review.
     *
     * @param now     the plan as it is
     * @param isStale whether the plan is another one than the offer was made for
     */
    public OfferDialog(Offer offer, JudgedPlan now, boolean isStale, Outlines outlines, Figures money, OfferDesk desk) {
        super("optimize", Texts.of("optimize").get("offer." + offer.goal().key()), () -> {});
        this.offer = offer;
        this.desk = desk;
        this.now = now;
        Stylesheet.apply(this, OfferDialog.class);
        setId("offer");
        getStyleClass().add("offer");
        Map<String, String> names = new HashMap<>();
        now.workspace().centers().forEach(center -> names.put(center.code(), center.name()));
        OfferWords words = new OfferWords(texts, money, code -> names.getOrDefault(code, code));
        figures = new BeforeAfter(money);
        table = new OfferTable(texts, money, code -> names.getOrDefault(code, code), nameOfProduct(now));
        map = new ChangeMap(outlines, texts.get("map.name"));
        setPrefSize(1180, 720);
        setMaxHeight(Double.MAX_VALUE);
        HBox upper = new HBox(16, left(words), map);
        HBox.setHgrow(map, Priority.ALWAYS);
        upper.setMinHeight(250);
        VBox.setVgrow(upper, Priority.ALWAYS);
        table.setPrefHeight(Math.min(MOST_TABLE, ROW * (offer.rows().size() + 1) + 8));
        table.setMinHeight(Math.min(FEW_ROWS, offer.rows().size() + 1) * ROW + 8);
        setContent(head(words), upper, table);
        refusal.getStyleClass().add("refusal");
        HBox aside = new HBox(12, count, refusal);
        aside.setAlignment(Pos.CENTER_LEFT);
        setAside(aside);
        add("offer-change", texts.get("offer.change"), this::change);
        addCancel(texts.get("offer.leave"));
        if (!isStale && offer.network().isPresent() && !offer.rows().isEmpty()) {
            add("offer-place", texts.get("offer.place"), this::acceptAndPlace);
        }
        accept = isStale
                ? addMain("offer-again", texts.get("offer.again"), this::again)
                : addMain("offer-accept", texts.get("offer.accept"), this::accept);
        setFirst(isStale || offer.rows().isEmpty() ? accept : table);
        fill(isStale);
    }

    private static Function<ProductKey, String> nameOfProduct(JudgedPlan plan) {
        Map<ProductKey, String> names = new HashMap<>();
        plan.workspace().products().forEach(product -> names.put(product.key(), product.name()));
        return product -> names.getOrDefault(product, product.toString());
    }

    private Node head(OfferWords words) {
        Label headline = wrapped(words.headline(offer), "offer-headline");
        headline.setId("offer-headline");
        Label proof = wrapped(words.proof(offer), "muted");
        proof.setId("offer-proof");
        return new VBox(2, headline, proof);
    }

    private Node left(OfferWords words) {
        Label of = new Label(texts.get(offer.network().isPresent() ? "figures.network" : "figures.stock"));
        of.getStyleClass().add("figures-head");
        VBox left = new VBox(8, of, figures);
        words.notes(offer).forEach(note -> left.getChildren().add(wrapped(note, "muted")));
        left.setPrefWidth(450);
        left.setMinWidth(420);
        return left;
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private void fill(boolean isStale) {
        table.show(offer.rows(), offer.goal().isByProduct());
        boolean isNothing = offer.rows().isEmpty();
        table.setVisible(!isNothing);
        table.setManaged(!isNothing);
        if (isStale) {
            tellStale();
            map.show(now.workspace().centers(), offer.rows());
            return;
        }
        table.setOnChanged(this::judge);
        if (isNothing) {
            count.setText(texts.get("offer.nothing"));
            accept.setDisable(true);
            figures.show(now.evaluation(), now.evaluation());
            map.show(now.workspace().centers(), List.of());
        } else {
            judge();
        }
    }

    private void tellStale() {
        Label warning = new Label(texts.get("offer.stale"), new Icon("warning", 16));
        warning.setWrapText(true);
        warning.setId("offer-stale");
        warning.getStyleClass().add("stale");
        warning.setMaxWidth(Double.MAX_VALUE);
        getChildren().add(2, warning);
        table.setEditable(false);
        table.setDisable(true);
    }

    /** Works out what the rows that are taken would do. */
    private void judge() {
        List<OfferRow> rows = table.taken();
        step = Optional.empty();
        accept.setDisable(true);
        refusal.setText("");
        count.setText(texts.get("offer.count", rows.size(), offer.rows().size()));
        map.show(now.workspace().centers(), rows);
        if (rows.isEmpty()) {
            figures.show(now.evaluation(), now.evaluation());
            accept.setText(texts.get("offer.accept"));
            return;
        }
        accept.setText(
                rows.size() == offer.rows().size()
                        ? texts.get("offer.accept.all", rows.size())
                        : texts.get("offer.accept.some", rows.size()));
        desk.judge(offer, rows, this::judged, refusal::setText);
    }

    private void judged(Prepared prepared) {
        step = Optional.of(prepared);
        figures.show(now.evaluation(), prepared.after().evaluation());
        accept.setDisable(false);
    }

    private void accept() {
        take(() -> {});
    }

    private void acceptAndPlace() {
        take(desk::place);
    }

    private void take(Runnable next) {
        step.ifPresent(prepared -> {
            try {
                desk.accept(prepared);
                close();
                next.run();
            } catch (Refused e) {
                refusal.setText(Phrases.say(e.reason()));
            }
        });
    }

    private void again() {
        close();
        desk.again();
    }

    private void change() {
        close();
        desk.change();
    }
}
