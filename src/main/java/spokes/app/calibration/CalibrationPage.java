package spokes.app.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import spokes.engine.measure.Calibration;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.job.JobColumn;
import spokes.ui.job.JobColumn.Kind;
import spokes.ui.job.JobPage;
import spokes.ui.job.JobTable;

/** Paid freight against the rate card in words, by zone and weight; the factor that closes the gap can be taken. */
public final class CalibrationPage {
    /** Share of the orders that a band needs for its factor to be told in a sentence. */
    private static final double TOLD = 0.01;

    private final Calibrated calibrated;
    private final Calibration found;
    private final Texts texts = Texts.of("calibration");
    private final Figures figures;

    private CalibrationPage(Calibrated calibrated) {
        this.calibrated = calibrated;
        found = calibrated.found();
        figures = new Figures(
                Locale.getDefault(Locale.Category.FORMAT),
                calibrated.plan().workspace().settings().text("currency"));
    }

    /** What is to be said, and the step that sets the factor. */
    public static JobPage of(Calibrated calibrated) {
        CalibrationPage page = new CalibrationPage(calibrated);
        return new JobPage(
                page.answer(),
                page.sentences(),
                List.of(page.bands()),
                calibrated.step().map(step -> step));
    }

    private String answer() {
        return texts.get(
                calibrated.step().isPresent() ? "answer" : "answer.same",
                figures.number(found.orders(), 0),
                figures.wholeMoney(found.paid()),
                figures.wholeMoney(found.modeled()),
                figures.percent(Math.abs(share(found.paid(), found.modeled()))),
                found.paid() < found.modeled() ? 1 : 0,
                factor(calibrated.factor()),
                factor(calibrated.present()));
    }

    private List<String> sentences() {
        List<String> said = new ArrayList<>();
        if (calibrated.step().isPresent()) {
            said.add(texts.get(
                    "plan",
                    calibrated.plan().evaluation().horizonDays(),
                    figures.wholeMoney(Math.abs(calibrated.costMore())),
                    calibrated.costMore() < 0 ? 1 : 0));
        }
        List<Calibration.Band> told = found.bands().stream()
                .filter(band -> band.orders() >= TOLD * found.orders())
                .sorted(Comparator.comparingDouble(Calibration.Band::factor))
                .toList();
        if (told.size() > 1) {
            said.add(texts.get(
                    "spread",
                    factor(told.getFirst().factor()),
                    name(told.getFirst()),
                    factor(told.getLast().factor()),
                    name(told.getLast())));
        }
        said.add(texts.get(found.repeatedOnLines() ? "repeated" : "added"));
        return said;
    }

    private String factor(double factor) {
        return figures.number(factor, 4);
    }

    /** By which share the first is more than the second. */
    private static double share(double money, double than) {
        return than > 0 ? money / than - 1 : 0;
    }

    private String name(Calibration.Band band) {
        return texts.get("band", band.zone(), weights(band));
    }

    private String weights(Calibration.Band band) {
        String from = figures.exact(band.fromLb());
        return band.toLb().isPresent()
                ? texts.get("weights", from, figures.exact(band.toLb().getAsDouble()))
                : texts.get("weights.last", from);
    }

    private JobTable bands() {
        List<JobColumn> columns = List.of(
                new JobColumn(texts.get("column.zone"), Kind.COUNT),
                new JobColumn(texts.get("column.weight"), Kind.TEXT),
                new JobColumn(texts.get("column.orders"), Kind.COUNT),
                new JobColumn(texts.get("column.paid"), Kind.MONEY),
                new JobColumn(texts.get("column.modeled"), Kind.MONEY),
                new JobColumn(texts.get("column.difference"), Kind.CHANGE),
                new JobColumn(texts.get("column.factor"), Kind.TEXT));
        List<List<Object>> rows = found.bands().stream()
                .map(band -> List.<Object>of(
                        (double) band.zone(),
                        weights(band),
                        (double) band.orders(),
                        band.paid(),
                        band.modeled(),
                        100 * share(band.paid(), band.modeled()),
                        factor(band.factor())))
                .toList();
        return new JobTable("bands", texts.get("table.bands"), columns, rows);
    }
}
