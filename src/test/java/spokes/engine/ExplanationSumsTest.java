package spokes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import spokes.engine.derivation.Derivation;
import spokes.engine.question.Dimension;
import spokes.engine.question.Explanation;
import spokes.engine.question.Measure;
import spokes.engine.question.Part;
import spokes.engine.question.Question;

/** Every number of every world is the sum of its parts, to the last bit and all the way down. */
class ExplanationSumsTest {
    private static final int WORLDS = Integer.getInteger("random.worlds", 60);

    @Test
    void theWholeIsTheEvaluationsNumberAndThePartsAddUpToIt() {
        for (long seed = 0; seed < WORLDS; seed++) {
            JudgedPlan plan = JudgedPlan.of(RandomWorlds.world(seed));
            for (Measure measure : Measure.values()) {
                for (Dimension by : dimensions(measure)) {
                    Explanation found = plan.explain(Question.of(measure, by));
                    assertThat(found.value())
                            .as("seed %d, %s", seed, measure)
                            .isEqualTo(ExplainedValues.of(plan.evaluation(), measure));
                    addsUp(seed, found);
                }
            }
        }
    }

    @Test
    void whatAPartOpensHasThePartsValueAllTheWayDown() {
        for (long seed = 0; seed < WORLDS; seed++) {
            JudgedPlan plan = JudgedPlan.of(RandomWorlds.world(seed));
            Random random = new Random(seed);
            for (Measure measure : Measure.values()) {
                for (Dimension by : dimensions(measure)) {
                    walk(seed, plan, plan.explain(Question.of(measure, by)), random, 0);
                }
            }
        }
    }

    /** Opens one part of each explanation by the question it offers, or by any other dimension. */
    private static void walk(long seed, JudgedPlan plan, Explanation from, Random random, int depth) {
        addsUp(seed, from);
        List<Part> open =
                from.parts().stream().filter(part -> part.opens().isPresent()).toList();
        if (open.isEmpty() || depth > 6) {
            return;
        }
        Part part = open.get(random.nextInt(open.size()));
        Question offered = part.opens().orElseThrow();
        Dimension by = List.of(Dimension.values()).get(random.nextInt(Dimension.values().length));
        boolean stray = random.nextBoolean() && !part.filter().has(by);
        Explanation next = plan.explain(stray ? offered.by(by) : offered);
        assertThat(next.value()).as("seed %d, %s", seed, next.question()).isEqualTo(part.value());
        walk(seed, plan, next, random, depth + 1);
    }

    @Test
    void theNumbersOfADerivationGiveTheValueOfItsPart() {
        for (long seed = 0; seed < WORLDS; seed++) {
            JudgedPlan plan = JudgedPlan.of(RandomWorlds.world(seed));
            for (Measure measure : Measure.values()) {
                if (dimensions(measure).contains(Dimension.STEPS)) {
                    derivesAll(seed, plan.explain(Question.of(measure, Dimension.STEPS)));
                }
            }
        }
    }

    private static void derivesAll(long seed, Explanation found) {
        for (Part part : found.parts()) {
            if (!part.label().equals("rounding") && found.parts().size() <= 100) {
                Derivation derived = part.derivation().orElseThrow();
                String as = "seed %d, %s: %s"
                        .formatted(seed, found.question().measure(), String.join("\n", derived.outline()));
                assertThat(derived.value())
                        .as(as)
                        .isCloseTo(part.value(), within(1e-9 * Math.max(1e-3, Math.abs(part.value()))));
                assertThat(derived.outline())
                        .allSatisfy(line -> assertThat(line).isNotBlank());
            }
        }
    }

    private static List<Dimension> dimensions(Measure measure) {
        return switch (measure) {
            case P50_DAYS, P90_DAYS, P95_DAYS -> List.of(Dimension.DAYS);
            default -> List.of(Dimension.values());
        };
    }

    private static void addsUp(long seed, Explanation found) {
        double sum = 0;
        double size = 0;
        for (Part part : found.parts()) {
            sum += part.value();
            size += Math.abs(part.value());
            assertThat(part.value()).isFinite();
            assertThat(part.own()).isFinite();
        }
        assertThat(sum)
                .as("seed %d, %s: %s", seed, found.question(), found.parts())
                .isEqualTo(found.value());
        for (Part part : found.parts()) {
            if (part.label().equals("rounding")) {
                assertThat(Math.abs(part.value()))
                        .as("seed %d, %s: %s", seed, found.question(), found.parts())
                        .isLessThanOrEqualTo(1e-12 * size);
            }
        }
    }
}
