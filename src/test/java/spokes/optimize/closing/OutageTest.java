package spokes.optimize.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spokes.engine.JudgedPlan;
import spokes.engine.Worlds;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.goods.Transfer;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;
import spokes.optimize.Effort;
import spokes.optimize.SearchEvent;
import spokes.optimize.transfer.SmallWorlds;

/** Getting ready for days without a center, and leaving it, in random worlds. */
class OutageTest {
    private static ClosingStudy outage(JudgedPlan plan) throws Refused {
        return OutageSearch.find(
                ClosingQuestion.outage(plan, "East", Worlds.MONDAY.plusDays(10), Worlds.MONDAY.plusDays(24)),
                new Effort(10, 0, 1),
                Progress.UNWATCHED);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7})
    void whatIsDoneBeforeNeverCostsMoreThanDoingNothing(long seed) throws Refused {
        ClosingStudy study = outage(JudgedPlan.of(SmallWorlds.withOrder(seed)));

        assertThat(study.saved()).isGreaterThanOrEqualTo(-1e-6);
        assertThat(study.costMore() + study.saved())
                .isCloseTo(
                        study.idle().evaluation().costs().total()
                                - study.question().plan().evaluation().costs().total(),
                        within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7})
    void theRowsOfAProposalMakeThePlanThatWasJudged(long seed) throws Refused {
        JudgedPlan plan = JudgedPlan.of(SmallWorlds.withOrder(seed));
        ClosingStudy outage = outage(plan);
        ClosingStudy exit =
                ExitSearch.find(ClosingQuestion.exit(plan, "East", Worlds.MONDAY.plusDays(12)), Progress.UNWATCHED);

        for (ClosingStudy study : List.of(outage, exit)) {
            JudgedPlan made = JudgedPlan.of(plan.workspace().with(study.changes()));
            assertThat(made.evaluation().costs().total())
                    .isCloseTo(study.prepared().evaluation().costs().total(), within(1e-6));
            Set<Sheet> sheets = study.changes().stream().map(RowChange::sheet).collect(Collectors.toSet());
            assertThat(sheets).contains(Sheet.CLOSURES).isSubsetOf(Sheet.CLOSURES, Sheet.TRANSFERS, Sheet.INBOUND);
        }
    }

    @Test
    void aSearchThatIsNoLongerWantedEndsAlsoWhileNothingIsFound() {
        AtomicBoolean isWanted = new AtomicBoolean(true);
        SearchEvent.Listener listener =
                new Watch((share, what) -> isWanted.get(), 0, 1, "moves before the outage").listener();

        assertThat(listener.isWanted()).isTrue();
        isWanted.set(false);
        assertThat(listener.isWanted()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5})
    void customersAreLookedAtWhileTheCenterIsOutAlone(long seed) throws Refused {
        JudgedPlan plan = JudgedPlan.of(SmallWorlds.world(seed));
        ClosingStudy study = outage(plan);
        double all = plan.evaluation().unitsShipped();

        assertThat(study.areas().stream().mapToDouble(HitArea::units).sum()).isLessThan(all);
        assertThat(study.areas()).allMatch(area -> area.units() >= -1e-9 && Double.isFinite(area.daysLater()));
    }

    @Test
    void onlyTheProductsThatLoseMostAreMovedAsManyAsTheSettingSays() throws Refused {
        int most = 0;
        for (long seed = 0; seed < 12; seed++) {
            JudgedPlan plan = JudgedPlan.of(SmallWorlds.withOrder(seed)
                    .with(List.of(RowChange.added(Row.blank(Sheet.SETTINGS)
                            .with("key", "outage_products")
                            .with("value", "1")))));
            most = Math.max(most, (int) outage(plan).moves().stream()
                    .map(Transfer::product)
                    .distinct()
                    .count());
        }
        assertThat(most).isEqualTo(1);
    }

    @Test
    void aSearchThatItsTimeLimitEndedSaysSoAndOneThatWasDoneDoesNot() throws Refused {
        int hit = 0;
        for (long seed = 0; seed < 12; seed++) {
            ClosingStudy done = find(seed, Effort.untilDone());
            assertThat(done.risks()).extracting(ClosingRisk::kind).doesNotContain(ClosingRisk.Kind.ENDED_EARLY);
            if (Math.abs(done.costMore() + done.saved()) > 1) {
                hit++;
                assertThat(find(seed, new Effort(1e-9, 0, 1)).risks())
                        .extracting(ClosingRisk::kind)
                        .contains(ClosingRisk.Kind.ENDED_EARLY);
            }
        }
        assertThat(hit).isPositive();
    }

    private static ClosingStudy find(long seed, Effort effort) throws Refused {
        JudgedPlan plan = JudgedPlan.of(SmallWorlds.withOrder(seed));
        return OutageSearch.find(
                ClosingQuestion.outage(plan, "East", Worlds.MONDAY.plusDays(10), Worlds.MONDAY.plusDays(24)),
                effort,
                Progress.UNWATCHED);
    }
}
