package spokes.optimize.transfer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import spokes.engine.transfer.Lot;
import spokes.engine.transfer.Way;
import spokes.optimize.draft.Draft;
import spokes.optimize.draft.Guard;

/**
 * Takes lots out of a draft until each is worth its trouble and pays before its units are sold. Of each shipment the
 * worst lot goes first, as the others bear its share of the freight then; when time is over, all bad lots of a round go at
 * once, and then all that travels with one.
 */
final class Settlement {
    /** Rounds when time is over in which only the bad lots go. */
    private static final int LAST_ROUNDS = 3;

    private final Guard guard;
    private final BooleanSupplier isOver;
    private int late;

    /**
     * What is left.
     *
     * @param accounts of its lots
     */
    record Settled(Draft draft, List<Account> accounts) {}

    Settlement(Guard guard, BooleanSupplier isOver) {
        this.guard = guard;
        this.isOver = isOver;
    }

    Settled settle(Draft draft) {
        Draft next = guard.relieve(draft);
        List<Account> accounts = Accounts.list(next);
        List<Account> bad = bad(next, accounts);
        while (!bad.isEmpty()) {
            next = guard.relieve(next.with(without(next, bad)));
            accounts = Accounts.list(next);
            bad = bad(next, accounts);
        }
        return new Settled(next, accounts);
    }

    /** The lots that go in this round. */
    private List<Account> bad(Draft draft, List<Account> accounts) {
        if (!isOver.getAsBoolean()) {
            return worst(draft, accounts);
        }
        late++;
        List<Account> bad = accounts.stream()
                .filter(account -> !account.isWorth(draft.leastSaving()))
                .toList();
        Set<Way> ways = bad.stream().map(account -> account.lot().way()).collect(Collectors.toSet());
        return late > LAST_ROUNDS
                ? accounts.stream()
                        .filter(account -> ways.contains(account.lot().way()))
                        .toList()
                : bad;
    }

    /** Lots that are not even worth their own freight, and of each shipment the worst of those that are not worth their share. */
    private static List<Account> worst(Draft draft, List<Account> accounts) {
        List<Account> bad = new ArrayList<>();
        Map<Way, Account> worst = new LinkedHashMap<>();
        for (Account account : accounts) {
            if (!account.isWorth(draft.leastSaving())) {
                if (account.remaining() < draft.leastSaving()) {
                    bad.add(account);
                } else {
                    worst.merge(account.lot().way(), account, Settlement::worse);
                }
            }
        }
        bad.forEach(account -> worst.remove(account.lot().way()));
        bad.addAll(worst.values());
        return bad;
    }

    private static Account worse(Account a, Account b) {
        return Comparator.comparingDouble(Account::saving).compare(b, a) < 0 ? b : a;
    }

    private static Map<Integer, List<Lot>> without(Draft draft, List<Account> bad) {
        Map<Integer, List<Lot>> rest = new LinkedHashMap<>();
        for (Account account : bad) {
            int product = account.good().number();
            List<Lot> lots = rest.getOrDefault(product, draft.trial().lots(product));
            rest.put(
                    product,
                    lots.stream().filter(lot -> !lot.equals(account.lot())).toList());
        }
        return rest;
    }
}
