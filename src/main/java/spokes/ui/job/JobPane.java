package spokes.ui.job;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import spokes.ui.Figures;

/** What a job found: sentences to the left, its tables to the right, one at a time; where it is narrow, below. */
final class JobPane extends SplitPane {
    /** Narrower than this, sentences and a table find no room beside each other, in pixels. */
    private static final double NARROW = 560;

    /** So high is a table with its names at least, in pixels. */
    private static final double TABLE = 170;

    /** So high are the sentences at least where they lie above, in pixels. */
    private static final double SENTENCES = 100;

    private final Figures figures;
    private final VBox said = new VBox();
    private final FlowPane names = new FlowPane();
    private final StackPane table = new StackPane();

    JobPane(Figures figures) {
        this.figures = figures;
        said.setId("job-words");
        said.getStyleClass().add("job-words");
        ScrollPane side = new ScrollPane(said);
        side.setFitToWidth(true);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        side.setMinWidth(0);
        side.setMinHeight(0);
        names.getStyleClass().add("job-tables");
        VBox tables = new VBox(names, table);
        tables.getStyleClass().add("job-part");
        tables.setMinWidth(0);
        VBox.setVgrow(table, Priority.ALWAYS);
        getItems().setAll(side, tables);
        widthProperty().map(width -> width.doubleValue() < NARROW).subscribe(this::arrange);
    }

    private void arrange(boolean narrow) {
        setOrientation(narrow ? Orientation.VERTICAL : Orientation.HORIZONTAL);
        setMinHeight(narrow ? SENTENCES + TABLE : TABLE);
        setDividerPositions(narrow ? SENTENCES / (SENTENCES + TABLE) : 0.34);
    }

    /** Shows a page, its first table first. */
    void show(JobPage page) {
        said.getChildren().setAll(line(page.answer(), "job-answer"));
        page.sentences().forEach(sentence -> said.getChildren().add(line(sentence, "job-sentence")));
        names.getChildren().clear();
        table.getChildren().clear();
        ToggleGroup group = new ToggleGroup();
        page.tables().forEach(each -> names.getChildren().add(button(each, group)));
        if (!page.tables().isEmpty()) {
            group.selectToggle(group.getToggles().getFirst());
            open(page.tables().getFirst());
        }
    }

    private static Label line(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private Node button(JobTable each, ToggleGroup group) {
        ToggleButton button = new ToggleButton(each.title());
        button.setId("job-show-" + each.id());
        button.setToggleGroup(group);
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add("small");
        button.setOnAction(_ -> {
            group.selectToggle(button);
            open(each);
        });
        return button;
    }

    private void open(JobTable each) {
        table.getChildren().setAll(new JobTableView(each, figures));
    }
}
