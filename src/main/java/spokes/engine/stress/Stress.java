package spokes.engine.stress;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import spokes.engine.question.Measure;
import spokes.engine.result.Risk;

/**
 * What a plan is worth if demand does not come as expected.
 *
 * @param draws    how many times demand was drawn
 * @param seed     same seed, same draws
 * @param measures the plan's numbers, as {@link StressRun#MEASURES} lists them
 * @param products the products that are asked for or run out, by key
 * @param spots    the products at centers that run out in some draw, by product and center
 * @param rival    what it was held against, if anything
 * @param risk     the plan's own estimate of what thin stock costs until the next arrival
 */
public record Stress(
        int draws,
        long seed,
        Map<Measure, MeasureStress> measures,
        List<ProductStress> products,
        List<SpotStress> spots,
        Optional<RivalStress> rival,
        Risk risk) {

    /**
     * The plan against another.
     *
     * @param name  what people call the other
     * @param duels number by number
     */
    public record RivalStress(String name, List<Duel> duels) {
        public RivalStress {
            duels = List.copyOf(duels);
        }

        /** Total cost against total cost. */
        public Duel total() {
            return duels.stream()
                    .filter(duel -> duel.measure() == Measure.TOTAL)
                    .findFirst()
                    .orElseThrow();
        }
    }

    public Stress {
        measures = Map.copyOf(measures);
        products = List.copyOf(products);
        spots = List.copyOf(spots);
    }

    /** One of the plan's numbers. */
    public MeasureStress getMeasure(Measure measure) {
        MeasureStress found = measures.get(measure);
        if (found == null) {
            throw new IllegalArgumentException("no measure of a stress run: " + measure);
        }
        return found;
    }
}
