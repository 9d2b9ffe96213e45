package spokes.ui.freight;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import spokes.engine.transfer.Load;
import spokes.engine.transfer.TransferShipment;
import spokes.session.State;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.control.Icon;

/** One truck: what room it has left, what more of it would cost, and what could ride along. */
final class TruckCard extends ScrollPane {
    /** Kilograms by which the price of more is told where freight is by weight. */
    private static final double MORE_KG = 100;

    private static final double NOTHING = 0.005;

    private final Texts texts;
    private final Figures figures;
    private final TruckDesk desk;
    private final VBox lines = new VBox(6);

    TruckCard(Texts texts, Figures figures, TruckDesk desk) {
        this.texts = texts;
        this.figures = figures;
        this.desk = desk;
        setId("truck-card");
        getStyleClass().add("truck-card");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinWidth(230);
        setPrefWidth(360);
        lines.getStyleClass().add("truck-lines");
        setContent(lines);
        setAccessibleText(texts.get("truck.name"));
    }

    /** Shows nothing but what to do. */
    void clear() {
        desk.forget();
        lines.getChildren().setAll(words(texts.get("truck.none"), "muted"));
    }

    /** Shows a truck of a state. */
    void show(State state, TruckRow row) {
        desk.forget();
        List<javafx.scene.Node> shown = new ArrayList<>();
        shown.add(words(texts.get("truck.title", row.from(), row.to()), "truck-title"));
        row.shipment()
                .ifPresentOrElse(
                        truck -> {
                            shown.add(words(room(truck), "truck-room"));
                            shown.add(words(price(truck), "muted"));
                        },
                        () -> shown.add(words(gone(row), "muted")));
        lines.getChildren().setAll(shown);
        row.shipment().ifPresent(truck -> {
            Label waiting = words(texts.get("truck.working"), "muted");
            lines.getChildren().add(waiting);
            desk.rideAlong(state, truck, found -> {
                lines.getChildren().remove(waiting);
                showRiders(found);
            });
        });
    }

    private String gone(TruckRow row) {
        return texts.get(
                row.status() == spokes.model.goods.Transfer.Status.SENT ? "truck.sent" : "truck.waits",
                row.transfers().size());
    }

    private String room(TransferShipment truck) {
        if (truck.vehicles() == 0) {
            return texts.get("truck.room.any");
        }
        return texts.get(
                "truck.room",
                truck.vehicles(),
                figures.percent(truck.fill()),
                amount(truck.roomKg(), kg -> figures.weight(kg, 0)),
                amount(truck.roomM3(), m3 -> figures.number(m3, 1)));
    }

    private static String amount(OptionalDouble room, DoubleFunction<String> words) {
        return room.isPresent() ? words.apply(room.getAsDouble()) : "";
    }

    /** What more of it would cost: nothing while there is room in vehicles that are paid whole. */
    private String price(TransferShipment truck) {
        boolean isWhole = truck.vehicles() > 0
                && truck.freightOf(new Load(
                                truck.roomKg().orElse(0), truck.roomM3().orElse(0), 0))
                        < NOTHING;
        return isWhole
                ? texts.get("truck.free", figures.money(truck.freight()))
                : texts.get(
                        "truck.price",
                        figures.money(truck.freight()),
                        figures.weight(MORE_KG, 0),
                        figures.money(truck.freightOf(new Load(MORE_KG, 0, 0))));
    }

    private void showRiders(List<RideAlong> found) {
        if (found.isEmpty()) {
            lines.getChildren().add(words(texts.get("truck.nothing"), "muted"));
            return;
        }
        lines.getChildren().add(words(texts.get("truck.riders"), "truck-head"));
        found.forEach(rider -> lines.getChildren().add(line(rider)));
    }

    private HBox line(RideAlong rider) {
        double units = rider.preview().effect().units();
        String what = texts.get(
                "truck.rider", figures.number(units, 0), rider.product().name());
        String money =
                figures.wholeMoneyChange(rider.preview().effect().change().total());
        double freight = rider.preview().effect().freight();
        Label goods = words(what, "rider");
        Label effect = words(
                texts.get(freight < NOTHING ? "truck.effect.free" : "truck.effect", money, figures.money(freight)),
                "muted");
        VBox both = new VBox(goods, effect);
        HBox.setHgrow(both, Priority.ALWAYS);
        Button add = new Button(texts.get("truck.add"), new Icon("plus", 14));
        add.getStyleClass().addAll("small", "add-rider");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setAccessibleText(texts.get("truck.add.name", what));
        add.setOnAction(_ -> desk.perform(rider.preview().move()));
        HBox line = new HBox(8, both, add);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Label words(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
