package spokes.ui.days;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.shape.Rectangle;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.charts.ReadablePlot;
import spokes.ui.charts.Scale;

/** Delivery days as bars, and as lines across them those of the baseline; what is never delivered is the last bar. */
final class DaysChart extends ReadablePlot {
    private static final double LEFT = 44;
    private static final double RIGHT = 12;
    private static final double TOP = 20;
    private static final double BOTTOM = 38;
    private static final double TICK = 44;
    private static final double GAP = 0.16;
    private static final double ROOM = 8;

    private final Texts texts = Texts.of("panels");
    private final Figures figures;
    private DaysView view = DaysView.NONE;
    private Scale x = new Scale(0, 1, 0, 1);

    /** A chart without deliveries. */
    DaysChart(Figures figures) {
        super("days-chart");
        this.figures = figures;
        setId("days-chart");
        setMinHeight(170);
    }

    void show(DaysView next) {
        view = next;
        changed();
    }

    @Override
    protected int columns() {
        return view.plan().isEmpty() ? 0 : view.plan().size() + 1;
    }

    @Override
    protected double xOf(int column) {
        return x.at(column + 0.5);
    }

    @Override
    protected int columnAt(double at) {
        return (int) Math.floor((at - x.begin()) / (x.end() - x.begin()) * columns());
    }

    private boolean isUnmet(int column) {
        return column == view.plan().size();
    }

    private double share(int column) {
        return isUnmet(column) ? view.unmet() : view.plan().get(column);
    }

    @Override
    protected List<String> words(int column) {
        String share = figures.percent(share(column));
        if (isUnmet(column)) {
            return List.of(texts.get("days.unmet", share));
        }
        List<String> lines = new ArrayList<>();
        lines.add(texts.get(view.isLast(column) ? "days.more" : "days.bar", column, share));
        lines.add(texts.get("days.within", figures.percent(view.within(column))));
        if (!view.baseline().isEmpty()) {
            lines.add(texts.get(
                    "days.baseline",
                    texts.get("kpi.baseline", view.center()),
                    figures.percent(view.baseline().get(column))));
        }
        return lines;
    }

    @Override
    protected String whole() {
        return columns() == 0
                ? texts.get("days.none")
                : texts.get(
                        "days.told",
                        figures.percent(view.within(2)),
                        figures.percent(view.within(3)),
                        figures.percent(view.within(5)),
                        figures.percent(view.unmet()));
    }

    @Override
    protected void draw(double width, double height) {
        if (columns() == 0) {
            return;
        }
        double most = Stream.of(view.plan(), view.baseline(), List.of(view.unmet()))
                .flatMap(List::stream)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
        x = new Scale(0, columns(), LEFT, width - RIGHT);
        Scale y = new Scale(0, Math.max(most, 0.01) * 1.08, height - BOTTOM, TOP);
        for (double tick : y.ticks((int) ((height - TOP - BOTTOM) / TICK))) {
            line(LEFT, y.at(tick), width - RIGHT, y.at(tick), tick == 0 ? "plot-axis" : "plot-grid");
            text(LEFT - 6, y.at(tick), 1, figures.number(tick * 100, 0) + "\u00a0%", "plot-tick");
        }
        for (int column = 0; column < columns(); column++) {
            draw(column, y, height);
        }
        text((LEFT + width - RIGHT) / 2, height - 9, 0.5, texts.get("days.axis"), "plot-tick");
    }

    private void draw(int column, Scale y, double height) {
        double from = x.at(column + GAP);
        double wide = x.at(column + 1 - GAP) - from;
        Rectangle bar = add(new Rectangle(wide, Math.max(0, y.at(0) - y.at(share(column)))), "days-bar");
        if (isUnmet(column)) {
            bar.getStyleClass().add("days-unmet");
        }
        bar.setX(from);
        bar.setY(y.at(share(column)));
        if (share(column) >= 0.005) {
            text(
                    x.at(column + 0.5),
                    labelY(column, bar.getY(), y),
                    0.5,
                    figures.number(share(column) * 100, 0),
                    "days-share");
        }
        if (!isUnmet(column) && !view.baseline().isEmpty() && view.baseline().get(column) > 0) {
            double at = y.at(view.baseline().get(column));
            line(from - 3, at, from + wide + 3, at, "days-baseline");
        }
        String name = isUnmet(column) ? texts.get("days.never") : view.isLast(column) ? column + "+" : "" + column;
        text(x.at(column + 0.5), height - BOTTOM + 11, 0.5, name, "plot-tick");
    }

    /** Above the bar, or above the baseline's line where that would lie on the words. */
    private double labelY(int column, double bar, Scale y) {
        double above = bar - ROOM;
        boolean hasLine = !isUnmet(column) && !view.baseline().isEmpty();
        double line = hasLine ? y.at(view.baseline().get(column)) : 0;
        return hasLine && Math.abs(line - above) < ROOM ? line - ROOM : above;
    }
}
