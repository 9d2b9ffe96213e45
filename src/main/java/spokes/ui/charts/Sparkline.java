package spokes.ui.charts;

import java.util.Arrays;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** A course as small as a word: no axis, no numbers; what it says is told in words by who shows it. */
public final class Sparkline extends Region {
    private static final double EDGE = 1.5;

    /** Points beyond which a course of so few pixels looks the same. */
    private static final int MOST = 32;

    private final Path line = new Path();
    private final Path area = new Path();
    private double[] values = new double[0];
    private boolean fromZero;

    /** An empty course of a size in pixels. */
    public Sparkline(double width, double height) {
        getStyleClass().add("sparkline");
        line.getStyleClass().add("sparkline-line");
        area.getStyleClass().add("sparkline-area");
        line.setManaged(false);
        area.setManaged(false);
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().setAll(area, line);
    }

    /**
     * Shows a course.
     *
     * @param course      at least two values; fewer show nothing
     * @param beginsAtZero whether the lower edge is zero, rather than the least value
     */
    public void show(double[] course, boolean beginsAtZero) {
        values = thin(course);
        fromZero = beginsAtZero;
        requestLayout();
    }

    private static double[] thin(double[] course) {
        if (course.length <= MOST) {
            return course.clone();
        }
        double[] few = new double[MOST];
        for (int i = 0; i < MOST; i++) {
            few[i] = course[(int) Math.round((double) i * (course.length - 1) / (MOST - 1))];
        }
        return few;
    }

    @Override
    protected void layoutChildren() {
        line.getElements().clear();
        area.getElements().clear();
        if (values.length < 2) {
            return;
        }
        double least = fromZero ? 0 : Arrays.stream(values).min().orElse(0);
        double most = Arrays.stream(values).max().orElse(1);
        boolean flat = most - least < 1e-9 * Math.max(1, Math.abs(most));
        Scale y = new Scale(least, flat ? least + 1 : most, getHeight() - EDGE, EDGE);
        Scale x = new Scale(0, values.length - 1, EDGE, getWidth() - EDGE);
        area.getElements().add(new MoveTo(x.at(0), getHeight()));
        for (int i = 0; i < values.length; i++) {
            double at = y.at(flat && !fromZero ? least + 0.5 : values[i]);
            line.getElements().add(i == 0 ? new MoveTo(x.at(i), at) : new LineTo(x.at(i), at));
            area.getElements().add(new LineTo(x.at(i), at));
        }
        area.getElements().add(new LineTo(x.at(values.length - 1), getHeight()));
    }
}
