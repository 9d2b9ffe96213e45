package spokes.engine.stress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import spokes.engine.ExplainedValues;
import spokes.engine.PlanDraws;
import spokes.engine.question.Measure;
import spokes.engine.result.CostLine;
import spokes.model.Progress;

/**
 * Draws demand many times and judges the plan each time, on all cores. What it finds depends on the question alone: draws are
 * counted in their order, whichever thread made them.
 */
public final class StressRun {
    /** The numbers whose distribution is told. */
    public static final List<Measure> MEASURES = Stream.of(
                    Stream.of(Measure.TOTAL, Measure.COST_PER_ORDER),
                    Arrays.stream(CostLine.values()).map(line -> Measure.valueOf(line.name())),
                    Stream.of(Measure.ORDERS, Measure.UNITS_DEMANDED, Measure.UNITS_UNMET, Measure.FILL_RATE),
                    Stream.of(Measure.MEAN_DAYS, Measure.MEAN_CALENDAR_DAYS),
                    Stream.of(Measure.COVERAGE_1, Measure.COVERAGE_2, Measure.COVERAGE_3, Measure.COVERAGE_5),
                    Stream.of(Measure.STOCK_OUTS))
            .flatMap(measures -> measures)
            .toList();

    private static final List<Measure> DUELS =
            List.of(Measure.TOTAL, Measure.COST_PER_ORDER, Measure.MEAN_DAYS, Measure.COVERAGE_2, Measure.FILL_RATE);

    /** Draws that are made before they are counted, for each core. */
    private static final int AHEAD = 4;

    private final StressQuestion question;
    private final Progress progress;
    private final PlanDraws plan;
    private final Optional<PlanDraws> rival;
    private final StressTally ofPlan;
    private final StressTally ofRival;

    private StressRun(StressQuestion question, Progress progress) {
        this.question = question;
        this.progress = progress;
        goOn(0);
        plan = question.plan().draws();
        rival = question.rival().map(other -> other.plan().draws()).filter(draws -> !draws.isAlike(plan));
        ofPlan = new StressTally(plan, MEASURES, question.draws());
        ofRival = rival.map(draws -> new StressTally(draws, DUELS, question.draws()))
                .orElse(ofPlan);
    }

    /**
     * Makes the run.
     *
     * @throws CancellationException if progress says so
     */
    public static Stress of(StressQuestion question, Progress progress) {
        StressRun run = new StressRun(question, progress);
        run.draw();
        return run.stress();
    }

    /** A draw of both. */
    private record Pair(StressDraw plan, Optional<StressDraw> rival) {}

    private void draw() {
        int block = AHEAD * Runtime.getRuntime().availableProcessors();
        for (int from = 0; from < question.draws(); from += block) {
            goOn(from);
            List<Pair> drawn = IntStream.range(from, Math.min(question.draws(), from + block))
                    .parallel()
                    .mapToObj(this::draw)
                    .toList();
            for (int i = 0; i < drawn.size(); i++) {
                int number = from + i;
                ofPlan.add(number, drawn.get(i).plan);
                drawn.get(i).rival.ifPresent(draw -> ofRival.add(number, draw));
            }
        }
        goOn(question.draws());
    }

    private Pair draw(int number) {
        return new Pair(
                StressDraw.of(plan, MEASURES, plan.draw(question.seed(), number)),
                rival.map(draws -> StressDraw.of(draws, DUELS, draws.draw(question.seed(), number))));
    }

    private void goOn(int done) {
        if (!progress.report((double) done / question.draws(), "%d of %d draws".formatted(done, question.draws()))) {
            throw new CancellationException("stress run");
        }
    }

    private Stress stress() {
        Map<Measure, MeasureStress> measures = new EnumMap<>(Measure.class);
        PlanDraws.Draw expected = plan.expected();
        for (Measure measure : MEASURES) {
            double said = ExplainedValues.of(expected.evaluation(), measure);
            measures.put(measure, new MeasureStress(measure, said, Distribution.of(ofPlan.values(measure))));
        }
        return new Stress(
                question.draws(),
                question.seed(),
                measures,
                ofPlan.products(expected),
                ofPlan.spots(expected),
                question.rival().map(this::rival),
                question.plan().risk());
    }

    private Stress.RivalStress rival(StressQuestion.Rival other) {
        List<Duel> duels = new ArrayList<>();
        for (Measure measure : DUELS) {
            duels.add(Duel.of(measure, ofPlan.values(measure), ofRival.values(measure)));
        }
        return new Stress.RivalStress(other.name(), duels);
    }
}
