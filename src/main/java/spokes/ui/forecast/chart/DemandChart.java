package spokes.ui.forecast.chart;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import spokes.ui.Figures;

/**
 * The chart. The mouse, or left and right keys, read a week; without it the text alternative tells the whole.
 */
public final class DemandChart extends Region {
    private static final double LEFT = 52;
    private static final double RIGHT = 8;
    private static final double TOP = 10;
    private static final double BOTTOM = 22;
    /** Widest that a week's reading is, pixels. */
    private static final double READOUT = 230;
    /** Pixels between the cursor and what it reads. */
    private static final double GAP = 10;

    private final Figures figures;
    private final ChartWords words;
    private final Group drawing = new Group();
    private final Line cursorLine = new Line();
    private final Circle cursorMark = new Circle(4);
    private final VBox readout = new VBox();
    private String name = "";
    private ChartData data = ChartData.NONE;
    private Optional<ChartScale> scale = Optional.empty();
    private int cursor = -1;

    /** An empty chart. */
    public DemandChart(Figures figures) {
        this.figures = figures;
        words = new ChartWords(figures);
        getStyleClass().add("demand-chart");
        setId("demand-chart");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        cursorLine.getStyleClass().add("cursor-line");
        cursorMark.getStyleClass().add("cursor-mark");
        readout.getStyleClass().add("readout");
        readout.setManaged(false);
        List.of(drawing, cursorLine, cursorMark, readout).forEach(node -> node.setMouseTransparent(true));
        drawing.setManaged(false);
        cursorLine.setManaged(false);
        cursorMark.setManaged(false);
        getChildren().setAll(drawing, cursorLine, cursorMark, readout);
        setMinSize(160, 80);
        setOnMouseMoved(event -> scale.ifPresent(at -> read(at.weekAt(event.getX()))));
        setOnMouseExited(_ -> read(-1));
        setOnMousePressed(_ -> requestFocus());
        setOnKeyPressed(this::pressed);
        read(-1);
    }

    private void pressed(KeyEvent event) {
        int last = data.weeks().size() - 1;
        int now = cursor < 0 ? Math.min(last, data.firstAhead()) : cursor;
        int next = switch (event.getCode()) {
            case LEFT -> cursor < 0 ? now : Math.max(0, now - 1);
            case RIGHT -> cursor < 0 ? now : Math.min(last, now + 1);
            case HOME -> 0;
            case END -> last;
            case ESCAPE -> -1;
            default -> Integer.MIN_VALUE;
        };
        boolean closes = next == -1 && cursor < 0;
        if (next != Integer.MIN_VALUE && !closes) {
            read(next);
            event.consume();
        }
    }

    /** Shows the demand of something. */
    public void show(String of, ChartData next) {
        name = of;
        data = next;
        cursor = -1;
        draw();
        read(-1);
    }

    /** What it shows. */
    public ChartData data() {
        return data;
    }

    @Override
    protected void layoutChildren() {
        draw();
        read(cursor);
    }

    private void draw() {
        double width = getWidth() - LEFT - RIGHT;
        double height = getHeight() - TOP - BOTTOM;
        drawing.getChildren().clear();
        scale = data.weeks().isEmpty() || width <= 0 || height <= 0
                ? Optional.empty()
                : Optional.of(
                        ChartScale.of(LEFT, width, TOP, height, data.weeks().size(), data.greatest()));
        scale.ifPresent(at -> {
            drawing.getChildren().addAll(ChartAxes.of(data, at, figures));
            drawing.getChildren().addAll(ChartShapes.of(data, at));
        });
    }

    /** Reads a week, or none if it is below 0. */
    private void read(int week) {
        cursor = week < data.weeks().size() ? week : -1;
        boolean reads = cursor >= 0 && scale.isPresent();
        cursorLine.setVisible(reads);
        cursorMark.setVisible(reads);
        readout.setVisible(reads);
        if (reads) {
            read(data.weeks().get(cursor), scale.orElseThrow());
        }
        setAccessibleText(reads ? String.join(". ", words.of(data.weeks().get(cursor))) : words.of(name, data));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private static Label line(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        return label;
    }

    private void read(ChartWeek week, ChartScale at) {
        double x = at.x(cursor);
        cursorLine.setStartX(x);
        cursorLine.setEndX(x);
        cursorLine.setStartY(at.top());
        cursorLine.setEndY(at.top() + at.height());
        cursorMark.setCenterX(x);
        cursorMark.setCenterY(at.y(week.units()));
        List<String> lines = words.of(week);
        readout.getChildren().setAll(lines.stream().map(DemandChart::line).toList());
        readout.getChildren().getFirst().getStyleClass().add("readout-head");
        readout.applyCss();
        double width = Math.min(READOUT, Math.ceil(readout.prefWidth(-1)));
        double height = Math.ceil(readout.prefHeight(width));
        boolean fitsRight = x + GAP + width <= getWidth();
        readout.resizeRelocate(fitsRight ? x + GAP : Math.max(0, x - GAP - width), Math.max(0, TOP - 4), width, height);
    }
}
