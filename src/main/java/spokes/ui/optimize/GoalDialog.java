package spokes.ui.optimize;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import spokes.model.InboundShipment;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.ui.Texts;
import spokes.ui.control.Stylesheet;
import spokes.ui.dialogs.Dialog;
import spokes.ui.proposal.Goal;
import spokes.ui.proposal.Wish;
import spokes.ui.words.Phrases;

/** Asks what a better plan has to keep, and how long to look for it. */
final class GoalDialog extends Dialog {
    private static final double MOST_CENTERS = 10_000;
    private static final double MOST_MONEY = 1e12;
    private static final double MOST_SECONDS = 86_400;

    private final Texts texts = Texts.of("optimize");
    private final Goal goal;
    private final Consumer<Wish> asked;
    private final GridPane grid = new GridPane();
    private final Label refusal = new Label();
    private final NumberField centers;
    private final NumberField coverage;
    private final NumberField days;
    private final NumberField budget;
    private final NumberField seconds;
    private final NumberField gap;
    private final CheckBox singleSource = new CheckBox();
    private final PinTable pins;
    private final ChoiceBox<String> shipments = new ChoiceBox<>();
    private final Label purchaseName;
    private final PurchaseFields purchases;

    /**
     * Asks for a goal.
     *
     * @param workspace whose centers and shipments there are to choose from
     * @param last  what was asked last, to begin with
     * @param asked gets what is asked for
     */
    GoalDialog(Goal goal, Workspace workspace, Wish last, Consumer<Wish> asked) {
        super("optimize", Texts.of("optimize").get("goal." + goal.key()), () -> {});
        this.goal = goal;
        this.asked = asked;
        Stylesheet.apply(this, GoalDialog.class);
        setId("goal-dialog");
        setPrefWidth(640);
        grid.getStyleClass().add("goal-grid");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(names, fields);
        pins = new PinTable(workspace.centers(), texts);
        purchaseName = new Label(texts.get("ask.purchase"));
        purchases = new PurchaseFields(purchaseName, texts, workspace.settings());
        InboundShipment.listToCome(workspace)
                .forEach(shipment -> shipments.getItems().add(shipment.name()));
        centers = field("centers", goal == Goal.STUDY ? "ask.up-to" : "ask.centers", 1, MOST_CENTERS);
        coverage = field("coverage", "ask.coverage", 0, 100);
        days = field("days", "ask.days", 0, 100);
        budget = field("budget", "ask.budget", 0, MOST_MONEY);
        seconds = field("seconds", "ask.seconds", 1, MOST_SECONDS);
        gap = field("gap", "ask.gap", 0, 100);
        Label about = new Label(texts.get("about." + goal.key()));
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        about.getStyleClass().add("muted");
        refusal.setId("refusal");
        refusal.getStyleClass().add("refusal");
        refusal.setWrapText(true);
        refusal.setManaged(false);
        setContent(about, grid, refusal);
        fill();
        begin(last);
        addCancel(texts.get("cancel"));
        addMain("goal-start", texts.get("start"), this::start);
        setFirst(goal.isOfCenters() ? centers : seconds);
    }

    private NumberField field(String id, String key, double least, double most) {
        return new NumberField("ask-" + id, new Label(texts.get(key)), least, most);
    }

    private void fill() {
        int row = 0;
        if (goal.isOfCenters()) {
            row = fillNetwork();
        } else if (goal == Goal.SPLIT) {
            addShipments(row++);
        } else if (goal == Goal.PLACEMENT) {
            addService(row++);
            grid.addRow(row++, purchaseName, purchases);
            GridPane.setValignment(purchaseName, VPos.TOP);
        }
        line(row++, "ask.seconds", seconds, texts.get("unit.seconds"));
        if (goal != Goal.TRANSFERS && goal != Goal.SPLIT) {
            line(row, "ask.gap", gap, texts.get("unit.gap"));
        }
    }

    private int fillNetwork() {
        singleSource.setText(texts.get("ask.single"));
        singleSource.setId("ask-single");
        line(0, goal == Goal.STUDY ? "ask.up-to" : "ask.centers", centers, texts.get("unit.any"));
        addService(1);
        line(2, "ask.budget", budget, texts.get("unit.budget"));
        grid.add(singleSource, 1, 3);
        Label pinned = new Label(texts.get("ask.pins"));
        pinned.setLabelFor(pins);
        grid.addRow(4, pinned, pins);
        GridPane.setValignment(pinned, VPos.TOP);
        return 5;
    }

    /** Which shipment. */
    private void addShipments(int row) {
        Label name = new Label(texts.get("ask.shipment"));
        name.setLabelFor(shipments);
        shipments.setId("ask-shipment");
        shipments.setAccessibleText(name.getText());
        shipments.getSelectionModel().selectFirst();
        grid.addRow(row, name, shipments);
    }

    /** A share of demand, and within how many days. */
    private void addService(int row) {
        Label of = new Label(texts.get("unit.within"));
        Label within = new Label(texts.get("unit.days"));
        HBox service = new HBox(6, coverage, of, days, within);
        service.getStyleClass().add("goal-line");
        coverage.setPrefColumnCount(4);
        days.setPrefColumnCount(3);
        Label name = new Label(texts.get("ask.coverage"));
        name.setLabelFor(coverage);
        grid.addRow(row, name, service);
    }

    private void line(int row, String key, NumberField field, String unit) {
        Label name = new Label(texts.get(key));
        name.setLabelFor(field);
        Label after = new Label(unit);
        after.getStyleClass().add("muted");
        after.setWrapText(true);
        Node both = new HBox(6, field, after);
        both.getStyleClass().add("goal-line");
        grid.addRow(row, name, both);
    }

    private void begin(Wish last) {
        last.centers().ifPresent(count -> centers.setText(String.valueOf(count)));
        last.service().ifPresent(service -> {
            coverage.setText(shown(100 * service.share()));
            days.setText(shown(service.days()));
        });
        last.budget().ifPresent(money -> budget.setText(shown(money)));
        singleSource.setSelected(last.singleSource());
        pins.pin(last.open(), last.closed());
        purchases.begin(last.stock());
        seconds.setText(shown(last.effort().seconds()));
        gap.setText(shown(100 * last.effort().gap()));
    }

    private static String shown(double number) {
        double clean = Math.round(number * 1e6) / 1e6;
        return clean == Math.rint(clean) ? String.valueOf((long) clean) : String.valueOf(clean);
    }

    private void start() {
        try {
            Wish wish = wish();
            close();
            asked.accept(wish);
        } catch (Refused e) {
            refusal.setText(Phrases.say(e.reason()));
            refusal.setManaged(true);
        }
    }

    private Wish wish() throws Refused {
        OptionalDouble count = centers.number(texts);
        if (count.isPresent() && count.getAsDouble() != Math.rint(count.getAsDouble())) {
            throw new Refused(texts.get("refused.whole"));
        }
        double time = seconds.number(texts).orElse(OptimizeTrip.EFFORT.seconds());
        double share = gap.number(texts).orElse(0) / 100;
        return new Wish(
                goal,
                count.isPresent() ? OptionalInt.of((int) count.getAsDouble()) : OptionalInt.empty(),
                singleSource.isSelected(),
                service(),
                goal.isOfCenters() ? pins.open() : Set.of(),
                goal.isOfCenters() ? pins.closed() : Set.of(),
                budget.number(texts),
                shipment(),
                new Wish.Effort(time, share),
                purchases.asked());
    }

    private String shipment() throws Refused {
        String chosen = shipments.getValue();
        if (goal == Goal.SPLIT && chosen == null) {
            throw new Refused(texts.get("refused.inbound"));
        }
        return chosen == null ? "" : chosen;
    }

    private Optional<Wish.Service> service() throws Refused {
        OptionalDouble share = coverage.number(texts);
        OptionalDouble within = days.number(texts);
        if (share.isPresent() != within.isPresent()) {
            throw new Refused(texts.get("refused.service"));
        }
        return share.isPresent()
                ? Optional.of(new Wish.Service(within.getAsDouble(), share.getAsDouble() / 100))
                : Optional.empty();
    }
}
