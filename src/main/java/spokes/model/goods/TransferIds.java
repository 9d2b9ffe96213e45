package spokes.model.goods;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Ids of transfers that are made: T-0001, T-0002 and so on, none twice. */
public final class TransferIds {
    private final Set<String> taken = new HashSet<>();

    /** Ids beside those of the transfers that are there. */
    public TransferIds(Collection<Transfer> there) {
        there.forEach(transfer -> taken.add(transfer.id()));
    }

    /** Takes an id that is used elsewhere. */
    public void take(String id) {
        taken.add(id);
    }

    /** The next free id. */
    public String next() {
        int number = taken.size() + 1;
        while (!taken.add("T-%04d".formatted(number))) {
            number++;
        }
        return "T-%04d".formatted(number);
    }

    /** Transfers with ids of their own. */
    public List<Transfer> name(List<Transfer> made) {
        List<Transfer> named = new ArrayList<>();
        made.forEach(transfer -> named.add(transfer.withId(next())));
        return named;
    }
}
