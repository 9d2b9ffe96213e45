package spokes.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import spokes.engine.JudgedPlan;
import spokes.engine.RandomWorlds;
import spokes.engine.whatif.AskedPlan;
import spokes.engine.whatif.CenterClosed;
import spokes.engine.whatif.DemandChange;
import spokes.engine.whatif.FuelSurcharge;
import spokes.engine.whatif.InboundLate;
import spokes.engine.whatif.OtherService;
import spokes.engine.whatif.RateChange;
import spokes.engine.whatif.WhatIf;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.place.Closure;
import spokes.model.sheet.Sheet;

/** Whatever is asked of whatever plan: taken and undone it leaves the plan as it was, in a scenario it leaves the base. */
class WhatIfStepsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static final List<WhatIf> QUESTIONS = List.of(
            DemandChange.ofAll(1.2),
            new RateChange(0.8, Optional.empty()),
            new FuelSurcharge(0.3, Optional.empty()),
            new CenterClosed(new Closure("C0", TODAY.plusDays(1), Optional.of(TODAY.plusDays(14)), "storm")),
            InboundLate.ofAll(4),
            new OtherService("new", Optional.of("slow"), 0.9, List.of()),
            OtherService.known("fast"));

    static LongStream seeds() {
        return LongStream.range(0, 24);
    }

    private static Session session(long seed) {
        JudgedPlan plan = JudgedPlan.of(RandomWorlds.world(seed, 2 + (int) (seed % 3), 3, 4));
        return new Session(plan, new Notebook(), List.of(), List.of());
    }

    private static AskedPlan asked(Session session) {
        return new AskedPlan(
                session.state().workspace(), session.state().sight().takenAdjustmentCodes(), area -> "");
    }

    /** The questions that a plan has something for; a few have no inbound, or a card without such a service. */
    private static List<ChangeRows> steps(Session session) {
        List<ChangeRows> steps = new ArrayList<>();
        for (WhatIf question : QUESTIONS) {
            try {
                steps.add(new ChangeRows(question.label(), WhatIf.changesTo(asked(session), List.of(question))));
            } catch (Refused nothing) {
                assertThat(nothing).hasMessageMatching("nothing is inbound|no service .*");
            }
        }
        steps.removeIf(step -> step.rows().isEmpty()); // as a service that is the one already
        return steps;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void undoneItLeavesTheSameWorkspaceAndDoneItIsJudgedAsFromScratch(long seed) throws Refused {
        Session session = session(seed);
        for (ChangeRows step : steps(session)) {
            Workspace before = session.state().workspace();
            session.perform(step);
            assertThat(session.state().judged().evaluation())
                    .as("%d %s", seed, step.label())
                    .isEqualTo(JudgedPlan.of(session.state().workspace()).evaluation());
            assertThat(session.state().undo()).contains(step.label());
            session.undo();
            assertThat(session.state().workspace()).isSameAs(before);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void asAScenarioItLeavesTheBase(long seed) throws Refused {
        Session session = session(seed);
        Workspace base = session.state().base();
        int number = 0;
        for (ChangeRows step : steps(session)) {
            String name = "s" + number++;
            session.perform(new BranchOff(name, step.label(), TODAY, step));
            assertThat(session.state().judged().evaluation())
                    .as("%d %s", seed, step.label())
                    .isEqualTo(JudgedPlan.of(session.state().workspace()).evaluation());
            for (Sheet sheet : Sheet.values()) {
                assertThat(sheet.isOfScenarios() || session.state().base().table(sheet) == base.table(sheet))
                        .isTrue();
            }
            session.view("");
        }
        assertThat(session.state().judged().evaluation())
                .isEqualTo(JudgedPlan.of(base).evaluation());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void severalTogetherAreOneStep(long seed) throws Refused {
        Session session = session(seed);
        Workspace before = session.state().workspace();
        List<WhatIf> some = List.of(QUESTIONS.get(0), QUESTIONS.get(1), QUESTIONS.get(3), DemandChange.ofAll(0.7));
        session.perform(new ChangeRows(WhatIf.label(some), WhatIf.changesTo(asked(session), some)));
        assertThat(Set.copyOf(session.state().workspace().adjustments()))
                .hasSize(before.adjustments().size() + 2);
        session.undo();
        assertThat(session.state().workspace()).isSameAs(before);
    }
}
