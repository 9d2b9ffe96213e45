package spokes.ui.palette;

import spokes.model.goods.ProductKey;
import spokes.ui.control.Action;

/** What can be found: where the planner wants to go, or what is to be done. */
public sealed interface Target {

    /** What the planner's memory calls it; the same tomorrow. */
    String id();

    /** A center by its code. */
    record OfCenter(String code) implements Target {
        @Override
        public String id() {
            return "center " + code;
        }
    }

    /** A product. */
    record OfProduct(ProductKey key) implements Target {
        @Override
        public String id() {
            return "product " + key;
        }
    }

    /** An area by its code. */
    record OfArea(String code) implements Target {
        @Override
        public String id() {
            return "area " + code;
        }
    }

    /** A scenario by its name; the base plan without one. */
    record OfScenario(String name) implements Target {
        @Override
        public String id() {
            return "scenario " + name;
        }
    }

    /** Something the window can do. */
    record OfCommand(Action action) implements Target {
        @Override
        public String id() {
            return "command " + action.id();
        }
    }
}
