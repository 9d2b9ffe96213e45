package spokes.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import spokes.engine.JudgedPlan;
import spokes.engine.result.CostLine;
import spokes.engine.result.Costs;
import spokes.engine.verdict.Answer;
import spokes.engine.verdict.Caution;
import spokes.engine.verdict.Comparison;
import spokes.engine.verdict.LedgerRow;
import spokes.engine.verdict.Reference;
import spokes.engine.verdict.VerdictQuestion;
import spokes.engine.verdict.VerdictSearch;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.sample.supply.SampleCenters;

/** The verdict on the sample is right by hand calculation for one product, and tells its story. */
class VerdictByHandTest {
    private static final Offset<Double> TO_THE_CENT = within(0.005);

    private static final Workspace SAMPLE = sample();

    private static final String EDISON = SampleCenters.EDISON;
    private static final String DALLAS = SampleCenters.DALLAS;

    private static final Comparison AGAINST_DALLAS = compare(DALLAS);
    private static final KettlebellsByHand HAND = new KettlebellsByHand(SAMPLE);

    private static Comparison compare(String center) {
        JudgedPlan plan = JudgedPlan.of(SAMPLE);
        try {
            return VerdictSearch.compare(
                    new VerdictQuestion(plan, plan, Optional.empty(), area -> ""),
                    new Reference(Reference.Kind.BEST_CENTER, center));
        } catch (Refused e) {
            throw new IllegalStateException(e);
        }
    }

    private static Workspace sample() {
        try {
            return SampleWorkspace.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Refused e) {
            throw new IllegalStateException(e);
        }
    }

    private static LedgerRow kettlebells() {
        List<String> codes = List.of(KettlebellsByHand.KETTLEBELL.client(), KettlebellsByHand.KETTLEBELL.sku());
        return AGAINST_DALLAS.products().stream()
                .filter(row -> row.codes().equals(codes))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thereAreEnoughKettlebellsInEdisonForAllThatAreAskedFor() {
        assertThat(HAND.opening()).isGreaterThan(91 * HAND.unitsPerDay());
        assertThat(kettlebells().plan().units()).isCloseTo(91 * HAND.unitsPerDay(), within(1e-6));
    }

    @Test
    void eachSideIsWhatPencilAndPaperSay() {
        Costs plan = kettlebells().plan().costs();
        assertThat(plan.get(CostLine.OUTBOUND_SHIPPING)).isCloseTo(HAND.shipping(EDISON), TO_THE_CENT);
        assertThat(plan.get(CostLine.PICK_AND_PACK)).isCloseTo(HAND.picking(EDISON), TO_THE_CENT);
        assertThat(plan.get(CostLine.STORAGE)).isCloseTo(HAND.storage(EDISON), TO_THE_CENT);
        assertThat(plan.get(CostLine.LOSS_AND_DAMAGE)).isCloseTo(HAND.loss(EDISON), TO_THE_CENT);
        assertThat(plan.get(CostLine.RETURNS)).isCloseTo(HAND.returns(HAND.openCenters()), TO_THE_CENT);
        Costs dallas = kettlebells().reference().costs();
        assertThat(dallas.get(CostLine.OUTBOUND_SHIPPING)).isCloseTo(HAND.shipping(DALLAS), TO_THE_CENT);
        assertThat(dallas.get(CostLine.PICK_AND_PACK)).isCloseTo(HAND.picking(DALLAS), TO_THE_CENT);
        assertThat(dallas.get(CostLine.STORAGE)).isCloseTo(HAND.storage(DALLAS), TO_THE_CENT);
        assertThat(dallas.get(CostLine.LOSS_AND_DAMAGE)).isCloseTo(HAND.loss(DALLAS), TO_THE_CENT);
        assertThat(dallas.get(CostLine.RETURNS)).isCloseTo(HAND.returns(List.of(DALLAS)), TO_THE_CENT);
    }

    @Test
    void whatIsSavedIsTheDifferenceOfThoseSidesButForSplits() {
        double edison = HAND.shipping(EDISON)
                + HAND.picking(EDISON)
                + HAND.storage(EDISON)
                + HAND.loss(EDISON)
                + HAND.returns(HAND.openCenters());
        double dallas = HAND.shipping(DALLAS)
                + HAND.picking(DALLAS)
                + HAND.storage(DALLAS)
                + HAND.loss(DALLAS)
                + HAND.returns(List.of(DALLAS));
        double splits = kettlebells().difference().get(CostLine.SPLITS);
        assertThat(kettlebells().saved()).isCloseTo(dallas - edison - splits, TO_THE_CENT);
    }

    @Test
    void theFourCentersAsTheyAreFilledTodayBeatOneOfThemAloneAndLoseToAnother() {
        assertThat(AGAINST_DALLAS.answer()).isEqualTo(Answer.BETTER);
        assertThat(compare(SampleCenters.ATLANTA).answer()).isEqualTo(Answer.WORSE);
        assertThat(AGAINST_DALLAS.extraNeed().safetyUnits()).isPositive();
    }

    @Test
    void aCenterThatTakesNoReturnsIsFlatteredByThemAndTheVerdictSaysSo() {
        assertThat(compare(SampleCenters.RENO).cautions())
                .extracting(Caution::kind)
                .contains(Caution.Kind.RETURNS_COST_NOTHING);
        assertThat(AGAINST_DALLAS.cautions())
                .extracting(Caution::kind)
                .doesNotContain(Caution.Kind.RETURNS_COST_NOTHING);
    }
}
