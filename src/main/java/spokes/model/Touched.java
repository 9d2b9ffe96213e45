package spokes.model;

import java.util.Set;
import spokes.model.goods.ProductKey;

/** Which products a change concerns: those have to be judged again. */
public sealed interface Touched {

    /** These products alone. */
    record Products(Set<ProductKey> keys) implements Touched {
        public Products {
            keys = Set.copyOf(keys);
        }
    }

    /** All of them. */
    record Everything() implements Touched {}

    /** These products alone. */
    static Touched products(ProductKey... keys) {
        return new Products(Set.of(keys));
    }

    /** All of them. */
    static Touched everything() {
        return new Everything();
    }
}
