package spokes.ui.settings;

import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** Shows something larger than it is: it is laid out in as much less room. At a factor of one it is just there. */
final class Magnified extends Region {
    private final Region content;
    private final Scale scale = new Scale(1, 1, 0, 0);

    Magnified(Region content) {
        this.content = content;
        content.getTransforms().add(scale);
        getChildren().add(content);
    }

    /** Shows it so many times as large. */
    void setFactor(double factor) {
        scale.setX(factor);
        scale.setY(factor);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, getWidth() / scale.getX(), getHeight() / scale.getY());
    }

    @Override
    protected double computeMinWidth(double height) {
        return content.minWidth(-1) * scale.getX();
    }

    @Override
    protected double computeMinHeight(double width) {
        return content.minHeight(-1) * scale.getY();
    }

    @Override
    protected double computePrefWidth(double height) {
        return content.prefWidth(-1) * scale.getX();
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(-1) * scale.getY();
    }
}
