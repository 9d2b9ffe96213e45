package spokes.session;

import java.util.Optional;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.goods.Eligibility;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;
import spokes.model.place.Center;

/** Holds commands to what may lie where, by the sheet eligibility. */
final class Allowed {
    private Allowed() {}

    /**
     * Looks whether a center may hold a product.
     *
     * @throws Refused if a rule says that it may not
     */
    static void check(Workspace workspace, ProductKey key, String center) throws Refused {
        Optional<Product> product =
                workspace.products().stream().filter(p -> p.key().equals(key)).findFirst();
        Optional<Center> receiver = workspace.centers().stream()
                .filter(c -> c.code().equals(center))
                .findFirst();
        if (product.isPresent() && receiver.isPresent()) {
            check(workspace, product.get(), receiver.get());
        }
    }

    /** The same, of those that are known. */
    static void check(Workspace workspace, Product product, Center receiver) throws Refused {
        for (Eligibility rule : workspace.eligibility()) {
            if (rule.center().equals(receiver.code()) && rule.covers(product) && !rule.allowed()) {
                throw new Refused("%s may not be kept in %s".formatted(product.name(), receiver.name()));
            }
        }
    }
}
