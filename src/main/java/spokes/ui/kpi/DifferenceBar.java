package spokes.ui.kpi;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import spokes.ui.Figures;

/** A difference of money with a bar behind it: to the left and green if it is less, to the right and red if more. */
final class DifferenceBar extends Region {
    private final Figures figures;
    private final Label amount = new Label();
    private final Region bar = new Region();
    private double share;

    DifferenceBar(Figures figures) {
        this.figures = figures;
        getStyleClass().add("difference-bar");
        bar.getStyleClass().add("bar");
        amount.getStyleClass().add("cost-number");
        getChildren().addAll(bar, amount);
    }

    /**
     * Shows a difference.
     *
     * @param difference plan less reference; a dash if there is no reference
     * @param largest    the difference that fills half of the width
     */
    void show(Optional<Double> difference, double largest) {
        double money = difference.orElse(0.0);
        share = largest > 0 ? money / largest : 0;
        boolean none = Math.abs(money) < 0.5;
        amount.setText(none ? "–" : figures.wholeMoneyChange(money));
        getStyleClass().removeAll("good", "bad");
        if (!none) {
            getStyleClass().add(money < 0 ? "good" : "bad");
        }
        requestLayout();
    }

    /** What it says. */
    String text() {
        return amount.getText();
    }

    @Override
    protected void layoutChildren() {
        double half = getWidth() / 2;
        double length = Math.abs(share) * half;
        bar.resizeRelocate(share < 0 ? half - length : half, getHeight() - 3, length, 3);
        amount.resizeRelocate(0, 0, getWidth(), getHeight() - 2);
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.max(70, amount.prefWidth(-1));
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return amount.prefHeight(width) + 4;
    }
}
