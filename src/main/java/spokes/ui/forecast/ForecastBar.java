package spokes.ui.forecast;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import spokes.ui.Texts;
import spokes.ui.control.Action;
import spokes.ui.control.Icon;
import spokes.ui.control.Names;

/** The head of the tab: which page, of what, how it was forecast, how old that is, and the button that makes it anew. */
final class ForecastBar extends VBox {
    private static final int YEAR = 52;

    private final Texts texts;
    private final Label title = new Label();
    private final Label method = new Label();
    private final Label age = new Label("", new Icon("warning", 14));
    private final ChoiceBox<Integer> weeks = new ChoiceBox<>();
    private final Button make;

    /** What the tab shows. */
    enum Page {
        CHART,
        ACCURACY
    }

    ForecastBar(Texts texts, Action making, Consumer<Page> turn, Runnable changed) {
        this.texts = texts;
        getStyleClass().add("forecast-bar");
        title.getStyleClass().add("forecast-title");
        title.setId("forecast-title");
        title.setMinWidth(60);
        method.setId("forecast-method");
        method.getStyleClass().add("forecast-method");
        method.setWrapText(true);
        method.managedProperty().bind(method.visibleProperty());
        method.setMinHeight(Region.USE_PREF_SIZE);
        age.setId("forecast-age");
        age.getStyleClass().add("forecast-age");
        age.setWrapText(true);
        age.managedProperty().bind(age.visibleProperty());
        age.setVisible(false);
        make = making.button("forecast", texts.get("make"));
        make.getStyleClass().add("small");
        make.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(pills(turn), title, gap, choice(changed), make);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("forecast-line");
        getChildren().setAll(line, method, age);
    }

    private HBox pills(Consumer<Page> turn) {
        ToggleGroup group = new ToggleGroup();
        ToggleButton chart = pill(group, "page.chart", "left-pill", Page.CHART);
        ToggleButton accuracy = pill(group, "page.accuracy", "right-pill", Page.ACCURACY);
        chart.setSelected(true);
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            } else {
                weeks.setVisible(now.equals(chart));
                method.setVisible(now.equals(chart)); // the table says it of all products
                turn.accept((Page) now.getUserData());
            }
        });
        HBox pills = new HBox(chart, accuracy);
        pills.setAlignment(Pos.CENTER_LEFT);
        pills.setMinWidth(Region.USE_PREF_SIZE);
        return pills;
    }

    private ToggleButton pill(ToggleGroup group, String key, String styleClass, Page page) {
        ToggleButton pill = new ToggleButton(texts.get(key));
        pill.setId(key.replace('.', '-'));
        pill.setToggleGroup(group);
        pill.setUserData(page);
        pill.getStyleClass().addAll(styleClass, "small");
        return pill;
    }

    private ChoiceBox<Integer> choice(Runnable changed) {
        weeks.setId("forecast-weeks");
        weeks.getStyleClass().add("small");
        weeks.getItems().setAll(YEAR / 2, YEAR, 2 * YEAR, Integer.MAX_VALUE);
        weeks.setValue(YEAR);
        weeks.setAccessibleText(texts.get("weeks"));
        weeks.setTooltip(new Tooltip(texts.get("weeks")));
        weeks.setConverter(new Names<>(value -> texts.get("weeks." + (value == Integer.MAX_VALUE ? "all" : value))));
        weeks.valueProperty().subscribe((_, _) -> changed.run());
        return weeks;
    }

    /** How many weeks of the past are wanted. */
    int weeks() {
        return weeks.getValue();
    }

    void show(ForecastView view) {
        title.setText(view.title());
        method.setText(view.method());
        age.setText(view.age());
        age.setVisible(!view.age().isEmpty());
        make.setText(texts.get(view.made() ? "make.again" : "make"));
        boolean wanted =
                view.refusal().isEmpty() && (!view.made() || !view.age().isEmpty());
        make.getStyleClass().remove("accent");
        if (wanted) {
            make.getStyleClass().add("accent");
        }
    }
}
