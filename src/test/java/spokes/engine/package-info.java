/** The engine's manual: small worlds written as text, and what they cost by hand. */
@NullMarked
package spokes.engine;

import org.jspecify.annotations.NullMarked;
