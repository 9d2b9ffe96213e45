package spokes.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import spokes.engine.JudgedPlan;
import spokes.engine.RandomWorlds;
import spokes.engine.result.LaneFlow;
import spokes.engine.result.StockState;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.scenario.Scenario;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;
import spokes.model.sheet.Table;

/**
 * Whatever a planner does in several scenarios, with merge, delete, undo and redo among it. {@code -Drandom.branches}
 * says how many sequences are tried.
 */
class ScenarioSequencesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final List<String> NAMES = List.of("a", "b", "c");
    private static final int LONGEST = 30;

    /** What a {@link RandomPlanner} imports of such numbers. */
    private static final List<Integer> IMPORTS = List.of(13, 14);

    private static final int UNDO_BELOW = 8;

    static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger("random.branches", 60));
    }

    private static JudgedPlan world(long seed) {
        return JudgedPlan.of(RandomWorlds.world(seed, 2 + (int) (seed % 3), 3, 4));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsInViewIsWorthWhatItsRowsSayAndTheBaseStaysOut(long seed) throws Refused {
        RandomPlanner planner = new RandomPlanner(world(seed));
        Random random = new Random(seed);
        for (int i = 0; i < LONGEST; i++) {
            State before = planner.session().state();
            if (random.nextInt(3) == 0) {
                branch(planner, random);
            } else {
                long number = random.nextLong();
                planner.act(number);
                boolean stays = !before.sight().isBase() && !isTurnOrImport(number);
                if (stays) {
                    assertThat(plans(planner.session().state().base()))
                            .as(planner::did)
                            .isEqualTo(plans(before.base()));
                }
            }
        }
        check(planner);
    }

    private static boolean isTurnOrImport(long number) {
        int kind = new Random(number).nextInt(32);
        return kind < UNDO_BELOW || IMPORTS.contains(kind) || kind == 19;
    }

    /** The tables of a plan's own data, to be told by identity. */
    private static List<Table> plans(Workspace workspace) {
        return Arrays.stream(Sheet.values())
                .filter(sheet -> !sheet.isOfScenarios())
                .map(workspace::table)
                .toList();
    }

    private static void branch(RandomPlanner planner, Random random) throws Refused {
        List<String> there = planner.session().state().sight().book().list().stream()
                .map(Scenario::name)
                .toList();
        String name = NAMES.get(random.nextInt(NAMES.size()));
        String one = there.isEmpty() ? name : there.get(random.nextInt(there.size()));
        switch (random.nextInt(8)) {
            case 0, 1 -> planner.attempt(new MakeScenario(name, "", random.nextBoolean() ? "" : one, TODAY));
            case 2 -> planner.attempt(new MergeScenario(one));
            case 3 -> planner.attempt(new DeleteScenario(one));
            case 4 -> planner.attempt(new RenameScenario(one, name));
            case 5 -> planner.attempt(new NoteScenario(one, "note " + random.nextInt(3)));
            default -> planner.view(there.isEmpty() || random.nextInt(4) == 0 ? "" : one);
        }
    }

    /** The plan in view is that of its rows; closing and opening, undoing and redoing all of it give the same rows. */
    private static void check(RandomPlanner planner) throws Refused {
        JudgedPlan inView = planner.plan();
        State state = planner.session().state();
        assertThat(inView.evaluation())
                .as(planner::did)
                .isEqualTo(JudgedPlan.of(inView.workspace()).evaluation());
        assertThat(inView.today())
                .as(planner::did)
                .isEqualTo(JudgedPlan.of(state.base()).today());
        planner.reopen();
        planner.view(state.sight().scenario());
        assertThat(rows(planner.session().state().workspace())).as(planner::did).isEqualTo(rows(state.workspace()));
        conserved(planner);
        assertThat(rows(planner.session().state().base())).as(planner::did).isEqualTo(rows(state.base()));
        int undone = 0;
        for (; planner.session().state().undo().isPresent(); undone++) {
            planner.undo();
        }
        assertThat(planner.session().state().sight().isBase()).as(planner::did).isTrue();
        for (; undone > 0; undone--) {
            planner.redo();
        }
        assertThat(rows(planner.session().state().base())).as(planner::did).isEqualTo(rows(state.base()));
        planner.view(state.sight().scenario());
        assertThat(planner.plan().evaluation())
                .as(planner::did)
                .isEqualTo(JudgedPlan.of(planner.plan().workspace()).evaluation());
    }

    private static void conserved(RandomPlanner planner) {
        Map<String, Double> shipped = planner.plan().listFlows().stream()
                .collect(Collectors.groupingBy(
                        flow -> flow.product() + "@" + flow.center(), Collectors.summingDouble(LaneFlow::units)));
        for (StockState stock : planner.plan().listStock()) {
            String spot = stock.product() + "@" + stock.center();
            assertThat(stock.usableUnits() + stock.incomingUnits() - stock.outgoingUnits())
                    .as(planner::did)
                    .isCloseTo(shipped.getOrDefault(spot, 0.0) + stock.closingUnits(), within(1e-6));
        }
    }

    private static Map<Sheet, Map<String, Row>> rows(Workspace workspace) {
        return Arrays.stream(Sheet.values())
                .collect(Collectors.toMap(Function.identity(), sheet -> byKey(workspace, sheet)));
    }

    private static Map<String, Row> byKey(Workspace workspace, Sheet sheet) {
        return workspace.table(sheet).rows().stream().collect(Collectors.toMap(Row::key, Function.identity()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void mergingIsTheSameAsDoingItInTheBase(long seed) throws Refused {
        RandomPlanner branch = new RandomPlanner(world(seed));
        RandomPlanner trunk = new RandomPlanner(world(seed));
        branch.attempt(new MakeScenario("a", "", "", TODAY));
        Random random = new Random(seed);
        for (int i = 0; i < LONGEST; i++) {
            long number = random.nextLong();
            // a change to the same is a step in the base and none in a scenario: undo would go to other steps
            if (!isTurnOrImport(number)) {
                branch.act(number);
                trunk.act(number);
            }
        }
        assertThat(branch.plan().evaluation())
                .as(branch::did)
                .isEqualTo(trunk.plan().evaluation());
        branch.attempt(new MergeScenario("a"));

        assertThat(nameless(branch.session().state().base()))
                .as(branch::did)
                .isEqualTo(nameless(trunk.session().state().base()));
        assertThat(branch.plan().evaluation())
                .as(branch::did)
                .isEqualTo(trunk.plan().evaluation());
    }

    /** The rows of a workspace in their order, transfers without ids: those of one that is gone are not given again. */
    private static Map<Sheet, List<Row>> nameless(Workspace workspace) {
        return Arrays.stream(Sheet.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        sheet -> workspace.table(sheet).rows().stream()
                                .map(row -> sheet == Sheet.TRANSFERS ? row.with("transfer_id", null) : row)
                                .toList()));
    }
}
