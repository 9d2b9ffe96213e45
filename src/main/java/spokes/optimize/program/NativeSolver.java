package spokes.optimize.program;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPSolver;
import java.util.Optional;

/** The solver library, loaded when it is first needed; a machine without it plans without exact finishes. */
final class NativeSolver {
    private static final class Holder {
        static final boolean IS_LOADED = load();

        private static boolean load() {
            try {
                Loader.loadNativeLibraries();
                return true;
            } catch (RuntimeException | UnsatisfiedLinkError e) {
                return false;
            }
        }
    }

    private NativeSolver() {}

    /** A solver of mixed integer programs, if there is one. */
    static Optional<MPSolver> findInteger() {
        return find("SCIP");
    }

    /** A solver of linear programs, if there is one. */
    static Optional<MPSolver> findLinear() {
        return find("GLOP");
    }

    private static Optional<MPSolver> find(String name) {
        return Holder.IS_LOADED ? Optional.ofNullable(MPSolver.createSolver(name)) : Optional.empty();
    }
}
