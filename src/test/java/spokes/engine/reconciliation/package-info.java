/** Tests of {@code engine.reconciliation}. */
@NullMarked
package spokes.engine.reconciliation;

import org.jspecify.annotations.NullMarked;
