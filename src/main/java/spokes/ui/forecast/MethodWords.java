package spokes.ui.forecast;

import java.util.List;
import java.util.OptionalDouble;
import spokes.engine.outlook.DemandOutlook;
import spokes.model.Workspace;
import spokes.model.demand.ProductForecast;
import spokes.ui.Figures;
import spokes.ui.Sentence;
import spokes.ui.Texts;

/** How demand came about, in plain words, and what the method beat. */
final class MethodWords {
    private final Texts texts;
    private final Figures figures;

    MethodWords(Texts texts, Figures figures) {
        this.texts = texts;
        this.figures = figures;
    }

    /**
     * A sentence or two.
     *
     * @param made   forecasts of the products that are shown
     * @param single whether that is a single product
     */
    String of(DemandOutlook outlook, List<ProductForecast> made, boolean single, Workspace workspace) {
        return switch (outlook.source()) {
            case SHEET -> texts.get(made.isEmpty() ? "method.sheet" : "method.sheet.beside");
            case ORDERS ->
                outlook.products() == 0
                        ? texts.get("method.none")
                        : texts.get("method.orders", workspace.settings().text("demand_window_days"));
            case FORECAST -> single && made.size() == 1 ? one(made.getFirst()) : many(made, outlook);
        };
    }

    private String one(ProductForecast forecast) {
        String method = forecast.method().isEmpty() ? texts.get("method.unknown") : Sentence.of(forecast.method());
        OptionalDouble gain = Gain.of(forecast);
        String beat = gain.isEmpty() ? "" : " " + beat(gain.getAsDouble());
        String kind = forecast.kind().map(k -> " " + texts.get("kind." + k)).orElse("");
        String weeks = forecast.historyWeeks() > 0 ? " " + texts.get("method.weeks", forecast.historyWeeks()) : "";
        return end(method) + beat + kind + weeks;
    }

    private static String end(String sentence) {
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }

    private String beat(double gain) {
        if (Math.abs(gain) < Gain.SAME) {
            return texts.get("method.naive");
        }
        return texts.get(gain > 0 ? "method.better" : "method.worse", figures.number(Math.abs(100 * gain), 0));
    }

    private String many(List<ProductForecast> made, DemandOutlook outlook) {
        long measured = made.stream().filter(f -> Gain.of(f).isPresent()).count();
        long better =
                made.stream().filter(f -> Gain.of(f).orElse(0) >= Gain.SAME).count();
        long same = made.stream()
                .filter(f -> Gain.of(f).isPresent() && Math.abs(Gain.of(f).getAsDouble()) < Gain.SAME)
                .count();
        String words = texts.get("method.many", made.size(), better, measured, same);
        int others = outlook.products() - made.size();
        return others > 0 ? words + " " + texts.get("method.others", others) : words;
    }
}
