package spokes.ui.map.ground;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/** Takes the colors of {@link Ink} from css, so that what is painted follows the theme. A node that shows nothing. */
public final class Palette extends Region {
    private static final List<CssMetaData<? extends Styleable, ?>> CSS = metaData();

    /** Pixels. */
    private static final double USUAL_LETTERS = 13;

    private final Map<Ink, SimpleStyleableObjectProperty<Color>> colors = new EnumMap<>(Ink.class);

    /** Takes the size of the map's letters from css, as the colors are taken. */
    private final Text letters = new Text();

    private final Runnable changed;
    private boolean hasChanged;

    /** A palette; {@code changed} is called once in a frame in which colors or letters became others. */
    public Palette(Runnable changed) {
        this.changed = changed;
        for (Ink ink : Ink.values()) {
            var property = new SimpleStyleableObjectProperty<Color>(new Swatch(ink), Color.GRAY);
            property.addListener((_, _, _) -> {
                hasChanged = true;
                requestLayout();
            });
            colors.put(ink, property);
        }
        letters.fontProperty().addListener((_, _, _) -> {
            hasChanged = true;
            requestLayout();
        });
        letters.setVisible(false);
        getChildren().add(letters);
        getStyleClass().add("map-palette");
        setManaged(false);
        setMouseTransparent(true);
    }

    /** A theme gives all colors at once: they are painted with when css has given the last one. */
    @Override
    protected void layoutChildren() {
        if (hasChanged) {
            hasChanged = false;
            changed.run();
        }
    }

    /** How much larger letters are than usual: what is painted follows the planner's text size with it. */
    public double letters() {
        return letters.getFont().getSize() / USUAL_LETTERS;
    }

    /** The color to paint with. */
    public Color color(Ink ink) {
        return property(ink).get();
    }

    /**
     * The color as ARGB that is not premultiplied.
     *
     * @param opacity 0 to 1, of the color's own
     */
    public int argb(Ink ink, double opacity) {
        Color color = color(ink);
        return (int) Math.round(color.getOpacity() * opacity * 255) << 24
                | (int) Math.round(color.getRed() * 255) << 16
                | (int) Math.round(color.getGreen() * 255) << 8
                | (int) Math.round(color.getBlue() * 255);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return CSS;
    }

    private SimpleStyleableObjectProperty<Color> property(Ink ink) {
        SimpleStyleableObjectProperty<Color> property = colors.get(ink);
        if (property == null) {
            throw new IllegalStateException("no color for " + ink);
        }
        return property;
    }

    private static List<CssMetaData<? extends Styleable, ?>> metaData() {
        List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(Region.getClassCssMetaData());
        for (Ink ink : Ink.values()) {
            all.add(new Swatch(ink));
        }
        return List.copyOf(all);
    }

    /** One ink as css sees it. */
    private static final class Swatch extends CssMetaData<Palette, Color> {
        private final Ink ink;

        Swatch(Ink ink) {
            super(ink.cssName(), StyleConverter.getColorConverter(), Color.GRAY);
            this.ink = ink;
        }

        @Override
        public boolean isSettable(Palette palette) {
            return !palette.property(ink).isBound();
        }

        @Override
        public StyleableProperty<Color> getStyleableProperty(Palette palette) {
            return palette.property(ink);
        }
    }
}
