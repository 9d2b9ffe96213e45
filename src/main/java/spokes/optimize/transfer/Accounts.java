package spokes.optimize.transfer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import spokes.engine.transfer.Good;
import spokes.engine.transfer.Lot;
import spokes.engine.transfer.TransferTrial;
import spokes.engine.transfer.Way;
import spokes.optimize.draft.Draft;
import spokes.optimize.draft.ProductStock;

/**
 * What each lot of a draft costs and saves by itself.
 *
 * <p>What a shipment costs beyond what its lots could save by staying is shared by what they save beyond that: the
 * separable cost – remaining benefit method (Federal Inter-Agency River Basin Committee, 1950; Young, Cost Allocation,
 * 1985). So a lot pays exactly if it is worth its own freight and its shipment is worth all of it, and one that fills a
 * vehicle that goes anyway is not charged for room that nobody else wants.
 */
final class Accounts {
    private Accounts() {}

    /** The accounts of all lots, product by product. */
    static List<Account> list(Draft draft) {
        List<Account> apart = draft.trial().goods().parallelStream()
                .flatMap(good -> ofProduct(draft, good))
                .toList();
        Map<Way, List<Account>> byWay = new LinkedHashMap<>();
        apart.forEach(account -> byWay.computeIfAbsent(account.lot().way(), w -> new ArrayList<>())
                .add(account));
        List<Account> shared = new ArrayList<>();
        byWay.forEach((way, accounts) -> shared.addAll(share(accounts, draft.freight(way))));
        shared.sort(Comparator.comparingInt(account -> account.good().number()));
        return shared;
    }

    private static Stream<Account> ofProduct(Draft draft, Good good) {
        List<Lot> lots = draft.trial().lots(good.number());
        return IntStream.range(0, lots.size()).mapToObj(i -> account(draft, good, lots, i));
    }

    private static Account account(Draft draft, Good good, List<Lot> lots, int index) {
        TransferTrial trial = draft.trial();
        Draft without = draft.with(Map.of(good.number(), ProductStock.without(lots, index)));
        Lot lot = lots.get(index);
        int to = lot.way().to();
        double separable = draft.freight(lot.way()) - without.freight(lot.way());
        double net = without.trial().total() - trial.total();
        double bins =
                Math.max(0, trial.binExcess(good.number(), to) - without.trial().binExcess(good.number(), to));
        return new Account(
                good,
                lot,
                net + separable,
                separable,
                0,
                trial.receiving(lot) + bins,
                trial.lastsDays(good.number(), lot),
                trial.unitDaysGained(without.trial()) / lot.units());
    }

    private static List<Account> share(List<Account> accounts, double freight) {
        double separable = accounts.stream().mapToDouble(Account::separable).sum();
        double remaining = accounts.stream()
                .mapToDouble(account -> Math.max(0, account.remaining()))
                .sum();
        double rest = freight - separable;
        return accounts.stream()
                .map(account -> account.sharing(
                        rest >= 0
                                ? account.separable()
                                        + rest
                                                * (remaining > 0
                                                        ? Math.max(0, account.remaining()) / remaining
                                                        : 1.0 / accounts.size())
                                : account.separable() * freight / separable))
                .toList();
    }
}
