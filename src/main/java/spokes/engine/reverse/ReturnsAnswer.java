package spokes.engine.reverse;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import spokes.engine.derivation.Source;

/**
 * Where returns should go.
 *
 * @param books       every way of taking them: as planned, the nearest of all open centers, each open center alone
 * @param actual      what really came back, if the order sheet says
 * @param warnings    what to know before believing it
 * @param horizonDays days looked ahead
 * @param assumptions what it rests on, as it is in force, each with its source
 */
public record ReturnsAnswer(
        List<ReturnBook> books,
        Optional<ActualReturns> actual,
        List<ReturnWarning> warnings,
        int horizonDays,
        List<Source> assumptions) {
    public ReturnsAnswer {
        books = List.copyOf(books);
        warnings = List.copyOf(warnings);
        assumptions = List.copyOf(assumptions);
    }

    /** As the plan has it. */
    public ReturnBook planned() {
        return books.getFirst();
    }

    /** The best way that takes every unit that any way takes: by the plan's cost with the money bound in returns. */
    public ReturnBook best() {
        double most = most(books);
        return books.stream()
                .filter(book -> book.all().taken() >= most * (1 - 1e-9))
                .min(Comparator.comparingDouble(ReturnBook::weighed))
                .orElseThrow();
    }

    /** The best single center that takes all; empty without an open center. */
    public Optional<ReturnBook> bestCentral() {
        List<ReturnBook> central = books.stream()
                .filter(book -> book.policy().kind() == ReturnPolicy.Kind.CENTRAL)
                .toList();
        double most = most(central);
        return central.stream()
                .filter(book -> book.all().taken() >= most * (1 - 1e-9))
                .min(Comparator.comparingDouble(ReturnBook::weighed));
    }

    private static double most(List<ReturnBook> books) {
        return books.stream().mapToDouble(book -> book.all().taken()).max().orElse(0);
    }
}
