/** Real H2 files in temporary folders, and processes that are killed. */
@NullMarked
package spokes.store;

import org.jspecify.annotations.NullMarked;
