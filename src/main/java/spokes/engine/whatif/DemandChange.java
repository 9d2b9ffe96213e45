package spokes.engine.whatif;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.demand.Adjustment;
import spokes.model.demand.DemandScope;
import spokes.model.goods.DemandRate;
import spokes.model.goods.Product;
import spokes.model.place.Area;
import spokes.model.sheet.RowChange;

/**
 * What if more or less were asked for. It comes as adjustments on top of demand, whatever its source is.
 *
 * @param times  what demand is multiplied with, zero or more
 * @param scope  the demand that is meant
 * @param region the census division that is meant beside, or the beginning of its name; empty for all
 */
public record DemandChange(double times, DemandScope scope, Optional<String> region) implements WhatIf {
    public DemandChange {
        requireNonNull(scope, "scope");
        requireNonNull(region, "region");
    }

    /** All demand. */
    public static DemandChange ofAll(double times) {
        return new DemandChange(times, DemandScope.ALL, Optional.empty());
    }

    @Override
    public List<RowChange> changesTo(AskedPlan plan) throws Refused {
        Workspace workspace = plan.workspace();
        if (scope.isReversed()) {
            throw new Refused("the last day is before the first; exchange them");
        }
        if (workspace.products().stream().noneMatch(scope::covers)) {
            throw new Refused("no product is meant; " + Words.some(products(workspace)));
        }
        AskedPlan.Codes codes = plan.newCodes();
        List<RowChange> changes = new ArrayList<>();
        for (DemandScope part : parts(plan)) {
            Adjustment adjustment = new Adjustment(
                    codes.next(), Adjustment.Kind.SCALE, part, times, 0, 0, Optional.empty(), "what if: " + label());
            Optional<String> problem = adjustment.findProblem();
            if (problem.isPresent()) {
                throw new Refused(problem.get());
            }
            changes.add(RowChange.added(adjustment.toRow()));
        }
        return changes;
    }

    private static Set<String> products(Workspace workspace) {
        return workspace.products().stream()
                .map(Product::key)
                .map(Object::toString)
                .collect(Collectors.toSet());
    }

    /** The demand that is meant, each part in an area or where codes begin alike. */
    private List<DemandScope> parts(AskedPlan plan) throws Refused {
        SortedSet<String> all = areas(plan.workspace());
        SortedSet<String> meant = new TreeSet<>(all);
        meant.removeIf(area -> !scope.coversArea(area));
        if (region.isEmpty()) {
            if (meant.isEmpty() && !scope.area().isEmpty()) {
                throw new Refused("no area is %s; write the code of one, or what codes begin with and a star, as 9*"
                        .formatted(scope.area()));
            }
            return List.of(scope);
        }
        String name = Regions.find(region.get(), all, plan.regions());
        meant.removeIf(area -> !plan.regions().apply(area).equals(name));
        if (meant.isEmpty()) {
            throw new Refused("no area of %s is meant".formatted(name));
        }
        return Regions.prefixes(meant, all).stream().map(scope::in).toList();
    }

    private static SortedSet<String> areas(Workspace workspace) {
        return Stream.concat(
                        workspace.areas().stream().map(Area::code),
                        workspace.demand().stream().map(DemandRate::area))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public String label() {
        String goods = Stream.of(scope.client(), scope.sku(), scope.category())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
        return "demand %s%s%s%s%s"
                .formatted(
                        Words.change(times),
                        goods.isEmpty() ? "" : " of " + goods,
                        region.map(name -> " in " + name).orElse(""),
                        scope.area().isEmpty() ? "" : " in " + scope.area(),
                        Words.days(scope.from(), scope.to()));
    }
}
