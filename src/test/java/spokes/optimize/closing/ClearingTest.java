package spokes.optimize.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spokes.engine.JudgedPlan;
import spokes.engine.Worlds;
import spokes.engine.transfer.Good;
import spokes.engine.transfer.Leaving;
import spokes.engine.transfer.Lot;
import spokes.engine.transfer.TransferTrial;
import spokes.optimize.StockCurve;
import spokes.optimize.transfer.SmallWorlds;

/** The choice of receivers and modes against every choice that there is. */
class ClearingTest {
    private static final LocalDate DAY = Worlds.MONDAY.plusDays(6);

    private static double least(
            TransferTrial trial, List<List<LotOption>> options, int at, Map<Integer, List<Lot>> lots) {
        if (at == options.size()) {
            return trial.with(lots).total();
        }
        double least = Double.MAX_VALUE;
        for (LotOption option : options.get(at)) {
            lots.put(option.good().number(), option.lots());
            least = Math.min(least, least(trial, options, at + 1, lots));
        }
        return least;
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19})
    void noChoiceOfReceiversAndModesIsMuchCheaper(long seed) {
        JudgedPlan plan = JudgedPlan.of(SmallWorlds.world(seed));
        TransferTrial trial = plan.trial(new Leaving("East", DAY));
        LotOptions lots = new LotOptions(trial, trial.centers().indexOf("East"));
        List<List<LotOption>> options = new ArrayList<>();
        for (Good good : trial.goods()) {
            double units = Math.floor(StockCurve.at(plan.stockCurve(good.key(), "East"), 6));
            List<LotOption> those = units > 0 ? lots.list(good, units) : List.of();
            if (!those.isEmpty()) {
                options.add(those);
            }
        }
        double best = least(trial, options, 0, new HashMap<>());
        double found = new Polish(trial, options, () -> false)
                .better(trial.with(new Clearing(trial, options).choose()))
                .total();

        assertThat(found).isBetween(best - 1e-6, best + 0.001 * Math.abs(best));
    }
}
