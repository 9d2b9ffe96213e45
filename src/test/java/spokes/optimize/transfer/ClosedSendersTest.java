package spokes.optimize.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spokes.engine.JudgedPlan;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.place.Closure;
import spokes.model.sheet.RowChange;
import spokes.optimize.Effort;
import spokes.optimize.SearchEvent;
import spokes.optimize.stock.StockMove;
import spokes.optimize.stock.StockProposal;
import spokes.session.AcceptTransfers;
import spokes.session.Session;

/** Transfers where a center ships nothing for the first days: they leave when it opens. */
class ClosedSendersTest {
    private static JudgedPlan plan(long seed) {
        Workspace world = SmallWorlds.world(seed);
        LocalDate first = world.settings().planDate();
        return JudgedPlan.of(world.with(world.centers().stream()
                .limit(2)
                .map(center ->
                        new Closure(center.code(), first.minusDays(2), Optional.of(first.plusDays(seed % 9)), ""))
                .map(closure -> RowChange.added(closure.toRow()))
                .toList()));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})
    void onceAcceptedAPlanCostsWhatWasPromisedAndNoLessThanItsBound(long seed) throws Refused {
        JudgedPlan plan = plan(seed);
        TransferGoal goal = TransferGoal.of(plan.workspace().settings());
        StockProposal proposal = TransferOptimizer.propose(plan, goal, new Effort(60, 0, 1), SearchEvent.Listener.NONE);
        Session session = new Session(plan, new Forgetful(), List.of(), List.of());
        session.perform(new AcceptTransfers(
                proposal.moves().stream().map(StockMove::toTransfer).toList()));

        assertThat(session.state().judged().evaluation().costs().total()).isEqualTo(proposal.objective());
        assertThat(proposal.bound().orElse(Double.NEGATIVE_INFINITY)).isLessThanOrEqualTo(proposal.objective());
        assertThat(new EveryPlan(plan.trial(), goal).least())
                .isGreaterThanOrEqualTo(proposal.bound().orElse(Double.NEGATIVE_INFINITY));
    }
}
