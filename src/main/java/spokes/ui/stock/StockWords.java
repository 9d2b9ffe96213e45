package spokes.ui.stock;

import java.util.ArrayList;
import java.util.List;
import spokes.engine.course.DayLine;
import spokes.ui.Figures;
import spokes.ui.Texts;

/** What the chart says in words: of a day, and of all. */
final class StockWords {
    private static final int MOST_OTHERS = 4;
    private static final int MOST_NAMES = 3;

    private final Texts texts = Texts.of("stock");
    private final Figures figures;

    StockWords(Figures figures) {
        this.figures = figures;
    }

    /** The course's name. */
    String name(StockView view) {
        return view.name().isEmpty() ? texts.get("all") : view.name();
    }

    /** What is known of a day, a line each; the first is the day itself. */
    List<String> of(StockView view, int day) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("day", figures.day(view.firstDay().plusDays(day)), day));
        view.main().ifPresent(line -> lines.add(texts.get("units", name(view), units(line, day))));
        StockView.Arrived arrived = view.arrivals().getOrDefault(day, new StockView.Arrived(0, 0));
        if (arrived.inbound() > 0) {
            lines.add(texts.get("inbound", figures.number(arrived.inbound(), 0)));
        }
        if (arrived.transferred() > 0) {
            lines.add(texts.get("transferred", figures.number(arrived.transferred(), 0)));
        }
        List<String> outs = view.outs().getOrDefault(day, List.of());
        if (!outs.isEmpty()) {
            String names = String.join(", ", outs.subList(0, Math.min(MOST_NAMES, outs.size())));
            lines.add(texts.get("outs", outs.size(), names, Math.max(0, outs.size() - MOST_NAMES)));
        }
        view.others().stream()
                .limit(MOST_OTHERS)
                .forEach(other -> lines.add(texts.get("units", other.name(), units(other.line(), day))));
        return lines;
    }

    private String units(DayLine line, int day) {
        return figures.number(line.at(day), 0);
    }

    /** The chart in a sentence or two. */
    String of(StockView view) {
        if (view.main().isEmpty()) {
            return texts.get("none", name(view));
        }
        DayLine line = view.main().get();
        double arrives = view.arrivals().values().stream()
                .mapToDouble(arrived -> arrived.inbound() + arrived.transferred())
                .sum();
        int outs = view.outs().values().stream().mapToInt(List::size).sum();
        return texts.get(
                "whole",
                name(view),
                units(line, 0),
                units(line, line.lastDay()),
                line.lastDay(),
                figures.number(arrives, 0),
                outs);
    }
}
