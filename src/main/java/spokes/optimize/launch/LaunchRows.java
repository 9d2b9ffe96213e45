package spokes.optimize.launch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.demand.Adjustment;
import spokes.model.demand.DemandScope;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/** The rows that say what is asked for: the product, if it is new, and the adjustments of demand. */
final class LaunchRows {
    private final LaunchQuestion question;
    private final Workspace workspace;

    LaunchRows(LaunchQuestion question) {
        this.question = question;
        workspace = question.plan().workspace();
    }

    List<RowChange> list() throws Refused {
        List<RowChange> rows = new ArrayList<>();
        if (find(question.product()).isEmpty()) {
            rows.add(RowChange.added(newProduct()));
        }
        List<String> areas = question.areas().isEmpty() ? List.of("") : question.areas();
        Set<String> taken = new HashSet<>();
        workspace.adjustments().forEach(adjustment -> taken.add(adjustment.code()));
        for (String area : areas) {
            Adjustment adjustment = adjustment(area, code(taken));
            Optional<String> problem = adjustment.findProblem();
            if (problem.isPresent()) {
                throw new Refused(problem.get());
            }
            checkArea(area);
            rows.add(RowChange.added(adjustment.toRow()));
        }
        return rows;
    }

    private Optional<Row> find(ProductKey key) {
        return workspace.table(Sheet.PRODUCTS).rows().stream()
                .filter(row -> ProductKey.of(row).equals(key))
                .findFirst();
    }

    private Row newProduct() throws Refused {
        ProductKey like = question.like()
                .orElseThrow(() -> new Refused("there is no product %s; a launch names the product that it is like"
                        .formatted(question.product())));
        Row row = find(like).orElseThrow(() -> new Refused("there is no product %s".formatted(like)));
        return row.with("client", question.product().client())
                .with("sku", question.product().sku())
                .with(
                        "name",
                        "%s (like %s)"
                                .formatted(
                                        question.product().sku(),
                                        Product.of(row).name()));
    }

    private Adjustment adjustment(String area, String code) throws Refused {
        if (question.like().isPresent() && find(question.like().get()).isEmpty()) {
            throw new Refused("there is no product %s".formatted(question.like().get()));
        }
        DemandScope scope =
                DemandScope.of(question.product()).in(area).between(Optional.of(question.from()), question.to());
        return new Adjustment(
                code,
                question.like().isPresent() ? Adjustment.Kind.LIKE : Adjustment.Kind.PROMOTION,
                scope,
                question.factor(),
                0,
                0,
                question.like(),
                "");
    }

    private void checkArea(String area) throws Refused {
        DemandScope scope = DemandScope.ALL.in(area);
        if (!area.isEmpty() && workspace.areas().stream().noneMatch(known -> scope.coversArea(known.code()))) {
            throw new Refused(
                    "there is no area %s; write the code of an area, or what codes begin with and a star, as 9*"
                            .formatted(area));
        }
    }

    /** A code that says what it is. */
    private String code(Set<String> taken) {
        String stem = "%s-%s".formatted(question.product().sku(), question.from());
        String code = stem;
        for (int i = 2; !taken.add(code); i++) {
            code = stem + "-" + i;
        }
        return code;
    }
}
