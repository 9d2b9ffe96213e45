package spokes.optimize.closing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import spokes.engine.transfer.Good;
import spokes.engine.transfer.Lot;
import spokes.engine.transfer.Need;
import spokes.engine.transfer.StayRule;
import spokes.engine.transfer.TransferTrial;
import spokes.engine.transfer.Way;

/**
 * The ways in which others may take over what a center has of a product: one of them all of it, or some by what they need.
 * Parts are whole cases; the one that needs most takes what is left of a case.
 */
final class LotOptions {
    /** So many of the others share a product at most, and so many are asked at all: those that need most. */
    private static final int MOST_SHARING = 4;

    private static final int MOST_ASKED = 8;
    private static final double TOLERANCE = 1e-6;

    private final TransferTrial trial;
    private final int sender;

    LotOptions(TransferTrial trial, int sender) {
        this.trial = trial;
        this.sender = sender;
    }

    /** All of them; none if nobody may take the product. */
    List<LotOption> list(Good good, double units) {
        List<Need> needs = needs(good);
        List<LotOption> options = new ArrayList<>();
        needs.forEach(need -> add(options, good, List.of(need), units));
        List<Need> sharing = needs.stream().limit(MOST_SHARING).toList();
        for (int i = 0; i < sharing.size(); i++) {
            for (int j = i + 1; j < sharing.size(); j++) {
                add(options, good, List.of(sharing.get(i), sharing.get(j)), units);
            }
        }
        if (sharing.size() > 2) {
            add(options, good, sharing, units);
        }
        return options;
    }

    /** What each center that may keep it needs, the most first; also of those that need none. */
    private List<Need> needs(Good good) {
        int centers = trial.centers().size();
        boolean[] holds = new boolean[centers];
        for (int c = 0; c < centers; c++) {
            holds[c] = c != sender && trial.stay(good.number(), c).isAllowed();
        }
        List<Need> found = trial.needs(good.number(), holds);
        return IntStream.range(0, centers)
                .filter(c -> holds[c])
                .mapToObj(c -> found.stream()
                        .filter(need -> need.center() == c)
                        .findFirst()
                        .orElseGet(() -> new Need(c, 0, 0)))
                .sorted(Comparator.comparingDouble(Need::perDay).reversed())
                .limit(MOST_ASKED)
                .toList();
    }

    /** Adds an option for every mode that goes to all of them. */
    private void add(List<LotOption> options, Good good, List<Need> needs, double units) {
        double[] parts = parts(good, needs, units);
        if (parts.length == 0 || !mayStay(good, needs, parts)) {
            return;
        }
        for (Way first : trial.ways(sender, needs.getFirst().center())) {
            List<Lot> lots = new ArrayList<>();
            for (int i = 0; i < parts.length; i++) {
                double part = parts[i];
                way(needs.get(i).center(), first.mode()).ifPresent(way -> lots.add(new Lot(way, part)));
            }
            if (lots.size() == parts.length) {
                options.add(new LotOption(good, lots, trial.own(good.number(), lots)));
            }
        }
    }

    private Optional<Way> way(int to, String mode) {
        return trial.ways(sender, to).stream()
                .filter(way -> way.mode().equals(mode))
                .findFirst();
    }

    /** Units by need, each part at least a case; none if somebody would get less. */
    private static double[] parts(Good good, List<Need> needs, double units) {
        double perDay = needs.stream().mapToDouble(Need::perDay).sum();
        double[] parts = new double[needs.size()];
        double left = units;
        for (int i = parts.length - 1; i > 0; i--) {
            double wish = perDay > 0 ? units * needs.get(i).perDay() / perDay : 0;
            parts[i] = Math.floor(wish / good.unitsPerCase() + TOLERANCE) * good.unitsPerCase();
            if (parts[i] <= 0) {
                return new double[0];
            }
            left -= parts[i];
        }
        parts[0] = left;
        return left > 0 ? parts : new double[0];
    }

    private boolean mayStay(Good good, List<Need> needs, double... parts) {
        for (int i = 0; i < parts.length; i++) {
            int center = needs.get(i).center();
            StayRule rule = trial.stay(good.number(), center);
            double there = trial.position(good.number(), center) + parts[i];
            if (there > rule.most() + TOLERANCE || there < rule.least() - TOLERANCE) {
                return false;
            }
        }
        return true;
    }
}
