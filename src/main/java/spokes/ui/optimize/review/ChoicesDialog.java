package spokes.ui.optimize.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import spokes.geo.Outlines;
import spokes.model.place.Center;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.charts.FrontChart;
import spokes.ui.control.Stylesheet;
import spokes.ui.control.WordsCell;
import spokes.ui.dialogs.Dialog;
import spokes.ui.proposal.Choice;
import spokes.ui.proposal.NetworkFacts;

/** Several good networks, from the cheapest to the fastest, with what each step costs; one is taken to be reviewed. */
public final class ChoicesDialog extends Dialog {
    private final Texts texts = Texts.of("optimize");
    private final Figures figures;
    private final Map<String, String> names = new HashMap<>();
    private final List<Choice> choices;
    private final TableView<Integer> table = new TableView<>();
    private final FrontChart chart;
    private final List<Center> centers;
    private final ChangeMap map;

    /**
     * A choice.
     *
     * @param picked gets the network to review
     */
    public ChoicesDialog(
            List<Choice> choices, List<Center> centers, Outlines outlines, Figures figures, Consumer<Choice> picked) {
        this.centers = centers;
        map = new ChangeMap(outlines, Texts.of("optimize").get("map.name"));
        super("optimize", Texts.of("optimize").get("choices.title", choices.size()), () -> {});
        this.figures = figures;
        this.choices = choices;
        Stylesheet.apply(this, OfferDialog.class);
        setId("choices");
        setPrefSize(1180, 660);
        setMaxHeight(Double.MAX_VALUE);
        centers.forEach(center -> names.put(center.code(), center.name().split(",", 2)[0]));
        Label about = new Label(texts.get(choices.size() > 1 ? "choices.about" : "choices.one"));
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        chart = new FrontChart(days -> figures.number(days, 2), figures::wholeMoney, texts.get("choices.days"));
        chart.setId("choices-chart");
        chart.setAccessibleText(texts.get("choices.chart"));
        HBox upper = new HBox(16, chart, map);
        HBox.setHgrow(chart, Priority.ALWAYS);
        chart.setPrefWidth(480);
        map.setPrefWidth(540);
        upper.setMinHeight(200);
        VBox.setVgrow(upper, Priority.ALWAYS);
        buildTable();
        table.setPrefHeight(28 * (choices.size() + 1) + 8);
        table.setMinHeight(28 * 4);
        setContent(about, upper, table);
        addCancel(texts.get("close"));
        addMain("choices-review", texts.get("choices.review"), () -> {
            close();
            picked.accept(choices.get(Math.max(0, table.getSelectionModel().getSelectedIndex())));
        });
        setFirst(table);
        table.getSelectionModel().select(0);
    }

    private void buildTable() {
        table.setId("choices-table");
        table.setFixedCellSize(28);
        table.setAccessibleText(texts.get("choices.chart"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        column("choices.number", 34, true, c -> String.valueOf(choices.indexOf(c) + 1));
        column("choices.cost", 96, true, c -> figures.wholeMoney(c.offer().cost()));
        column("choices.more", 80, true, this::more);
        column("choices.mean", 92, true, c -> figures.number(c.meanDays(), 2));
        column("choices.two", 88, true, c -> figures.percent(facts(c).withinTwoDays()));
        column("choices.gap", 70, true, c -> figures.percent(c.offer().gap().orElse(0)));
        column("choices.worth", 170, false, this::worth);
        column("choices.centers", 360, false, c -> centers(c));
        for (int i = 0; i < choices.size(); i++) {
            table.getItems().add(i);
        }
        table.getSelectionModel().selectedIndexProperty().subscribe(_ -> draw());
    }

    /** The centers of a network: all of the first one, of the others what is different. */
    private String centers(Choice choice) {
        List<String> first = facts(choices.getFirst()).openCenters();
        List<String> these = facts(choice).openCenters();
        if (first.equals(these)) {
            return named(these);
        }
        String more = named(these.stream().filter(code -> !first.contains(code)).toList());
        String less = named(first.stream().filter(code -> !these.contains(code)).toList());
        return texts.get(
                "choices.same",
                more.isEmpty() ? "" : texts.get("choices.with", more),
                less.isEmpty() ? "" : texts.get("choices.without", less));
    }

    private String named(List<String> codes) {
        return codes.stream().map(code -> names.getOrDefault(code, code)).collect(Collectors.joining(", "));
    }

    private void draw() {
        chart.show(
                choices.stream()
                        .map(c -> new FrontChart.Point(c.meanDays(), c.offer().cost()))
                        .toList(),
                table.getSelectionModel().getSelectedIndex());
        int chosen = Math.max(0, table.getSelectionModel().getSelectedIndex());
        map.show(centers, choices.get(chosen).offer().rows());
    }

    private static NetworkFacts facts(Choice choice) {
        return choice.offer().network().orElseThrow();
    }

    private String more(Choice choice) {
        return figures.wholeMoneyChange(
                choice.offer().cost() - choices.getFirst().offer().cost());
    }

    private String worth(Choice choice) {
        return Double.isInfinite(choice.to())
                ? texts.get("choices.from", figures.money(choice.from()))
                : texts.get("choices.range", figures.money(choice.from()), figures.money(choice.to()));
    }

    private void column(String key, double width, boolean isNumber, java.util.function.Function<Choice, String> read) {
        TableColumn<Integer, String> column = new TableColumn<>(texts.get(key));
        column.setCellValueFactory(cell -> new SimpleStringProperty(read.apply(choices.get(cell.getValue()))));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellFactory(_ -> new WordsCell<>());
        if (isNumber) {
            column.getStyleClass().add("number-column");
        }
        table.getColumns().add(column);
    }
}
