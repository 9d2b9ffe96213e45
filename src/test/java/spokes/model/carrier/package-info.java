/** What sheets say of carriers, read. */
@NullMarked
package spokes.model.carrier;

import org.jspecify.annotations.NullMarked;
