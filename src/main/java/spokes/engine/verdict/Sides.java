package spokes.engine.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import spokes.engine.JudgedPlan;
import spokes.model.Refused;

/** A plan and what it is held against, each taken apart. */
final class Sides {
    /** The plan's own books. */
    final Books own;

    private final List<Reference> references;
    private final List<Books> books;

    private Sides(Books own, List<Reference> references, List<Books> books) {
        this.own = own;
        this.references = references;
        this.books = books;
    }

    /**
     * Takes all of them apart at once; today only where it differs from the plan.
     *
     * @throws Refused if a reference's center is not open
     */
    static Sides of(VerdictQuestion question, List<Reference> references) throws Refused {
        List<JudgedPlan> plans = new ArrayList<>(List.of(question.plan()));
        boolean isToday = question.today().evaluation().equals(question.plan().evaluation());
        for (Reference reference : references) {
            if (reference.kind() != Reference.Kind.TODAY) {
                plans.add(question.plan().alone(reference.center()));
            } else if (!isToday) {
                plans.add(question.today());
            }
        }
        List<Books> made = plans.parallelStream().map(Books::of).toList();
        List<Books> others = new ArrayList<>(made.subList(1, made.size()));
        for (int i = 0; i < references.size(); i++) {
            if (isToday && references.get(i).kind() == Reference.Kind.TODAY) {
                others.add(i, made.getFirst());
            }
        }
        return new Sides(made.getFirst(), references, others);
    }

    /** The books of a reference. */
    Books get(Reference reference) {
        return books.get(references.indexOf(reference));
    }

    /** The plan against each of them. */
    List<Comparison> compare(VerdictQuestion question) {
        JudgedPlan plan = question.plan();
        Comparer comparer = new Comparer(plan.workspace(), own, question.regions());
        List<Comparison> comparisons = new ArrayList<>();
        for (Reference reference : references) {
            Books other = get(reference);
            List<Caution> cautions = Optional.of(reference)
                    .filter(one -> one.kind() != Reference.Kind.TODAY)
                    .map(one -> Cautions.of(plan, other.plan(), one.center()))
                    .orElse(List.of());
            comparisons.add(comparer.with(reference, other, cautions));
        }
        return comparisons;
    }
}
